import { quoteSheet } from "../../../src/core/base/address";
import { fileFormula } from "../model/formula-spelling";
import type { ModelName, SheetModel, WorkbookModel } from "../model/workbook-model";
import { cut, escapeXml, join, withAttributes, withoutPrefix, type Piece } from "../package/xml";
import { fileNames, isOrdinary, nameId, type FileName } from "../read/read-names";
import type { SheetEntry } from "../read/sheet-part";
import { sheetId } from "../read/read-workbook";
import { printNamesOf } from "../write/write-sheet";
import { same } from "./compare";

/** A sheet of the saved file: one that was there, or a new one with its relationship. */
export type SavedSheet = {
  readonly sheet?: SheetModel;
  readonly entry?: SheetEntry;
  readonly relation?: string;
};

type WorkbookPatch = {
  readonly before: WorkbookModel;
  readonly after: WorkbookModel;
  readonly sheets: readonly SavedSheet[];
  /** Some cell differs, so that Excel has to calculate. */
  readonly recalculate: boolean;
};

const ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets " +
  "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

export function patchWorkbook(original: string, patch: WorkbookPatch): string {
  const document = cut(withoutPrefix(original));
  let pieces = [...document.pieces];
  const text = (name: string) => pieces.find((piece) => piece.name === name)?.text ?? "";
  const put = (name: string, next: string) => {
    if (text(name) !== next) pieces = exchanged(pieces, name, next);
  };
  put("sheets", sheetList(text("sheets"), patch.sheets));
  put("definedNames", nameList(fileNames(original), text("definedNames"), patch));
  put("bookViews", viewList(text("bookViews"), patch.sheets));
  if (patch.recalculate) put("calcPr", withAttributes(text("calcPr") || "<calcPr/>", { fullCalcOnLoad: 1 }));
  if (patch.before.structureProtected !== patch.after.structureProtected)
    put(
      "workbookProtection",
      patch.after.structureProtected ? '<workbookProtection lockStructure="1"/>' : "",
    );
  const result = join({ ...document, pieces });
  return result === withoutPrefix(original) ? original : result;
}

function exchanged(pieces: readonly Piece[], name: string, text: string): Piece[] {
  const at = pieces.findIndex((piece) => piece.name === name);
  const others = pieces.filter((piece) => piece.name !== name);
  const next = others.findIndex((piece) => ORDER.indexOf(piece.name) > ORDER.indexOf(name));
  const place = at >= 0 ? at : next < 0 ? others.length : next;
  return [...others.slice(0, place), ...(text === "" ? [] : [{ name, text }]), ...others.slice(place)];
}

function sheetList(own: string, sheets: readonly SavedSheet[]): string {
  const used = sheets.map(({ entry }) => Number(/\ssheetId="(\d+)"/.exec(entry?.text ?? "")?.[1] ?? 0));
  let next = Math.max(0, ...used);
  const texts = sheets.map(({ sheet, entry, relation }) => {
    if (!sheet) return entry?.text ?? "";
    const state = sheet.state === "visible" ? undefined : sheet.state;
    if (!entry) {
      next += 1;
      return withAttributes(
        `<sheet name="${escapeXml(sheet.name)}" sheetId="${next}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation ?? ""}"/>`,
        { state },
      );
    }
    return entry.name === sheet.name && entry.state === sheet.state
      ? entry.text
      : withAttributes(entry.text, { name: sheet.name, state });
  });
  const { head, pieces, tail } = cut(own);
  if (
    same(
      pieces.map((piece) => piece.text),
      texts,
    )
  )
    return own;
  return `${head.trimEnd()}${texts.join("")}${tail}`;
}

/** The tab on which the file opens, by its new place. */
function viewList(own: string, sheets: readonly SavedSheet[]): string {
  const active = Number(/\sactiveTab="(\d+)"/.exec(own)?.[1] ?? 0);
  const state = ({ sheet, entry }: SavedSheet) => sheet?.state ?? entry?.state;
  const same = sheets.findIndex((item) => item.entry?.index === active && state(item) === "visible");
  const place =
    same >= 0
      ? same
      : Math.max(
          0,
          sheets.findIndex((item) => state(item) === "visible"),
        );
  if (own === "" || place === active) return own;
  return own.replace(/<(\w+:)?workbookView(?=[\s/])[^>]*>/, (tag) =>
    withAttributes(tag, { activeTab: place, firstSheet: undefined }),
  );
}

function nameList(names: readonly FileName[], own: string, patch: WorkbookPatch): string {
  const placeOf = (index: number) => patch.sheets.findIndex((item) => item.entry?.index === index);
  const before = new Map(patch.before.names.map((item) => [item.id, item]));
  const after = new Map(patch.after.names.map((item) => [item.id, item]));
  // What the workbook does not show (a hidden name) gives way to one of the same name.
  const taken = new Set(
    patch.after.names
      .filter(({ id }) => !before.has(id))
      .map((item) => keyOf(item.name, placeOfSheet(patch, item))),
  );
  const kept = names.flatMap((item, index) => {
    const local = item.sheet === undefined ? undefined : placeOf(item.sheet);
    if (local === -1 || (!isOrdinary(item) && taken.has(keyOf(item.name, local)))) return [];
    const moved = local === item.sheet ? item.text : withAttributes(item.text, { localSheetId: local });
    if (item.name === "_xlnm.Print_Area" || item.name === "_xlnm.Print_Titles")
      return printChanged(item.sheet ?? -1, patch) ? [] : [moved];
    if (item.name === "_xlnm._FilterDatabase") return filterName(item, moved, patch);
    const [old, now] = [before.get(nameId(index)), after.get(nameId(index))];
    if (!isOrdinary(item) || !old || same(old, now)) return [moved];
    return now ? [nameText(now.name, now.reference, local, now.comment)] : [];
  });
  const added = patch.after.names
    .filter((item) => !before.has(item.id))
    .map((item) => nameText(item.name, item.reference, placeOfSheet(patch, item), item.comment));
  const printed = patch.sheets.flatMap(({ sheet, entry }, place) =>
    sheet && (!entry || printChanged(entry.index, patch))
      ? printNamesOf(sheet).map((item) => nameText(item.name, item.range, place, ""))
      : [],
  );
  const texts = [...kept, ...added, ...printed];
  if (texts.length === 0) return "";
  const old = own === "" ? undefined : cut(own);
  if (
    old &&
    same(
      old.pieces.map((piece) => piece.text),
      texts,
    )
  )
    return own;
  return `${old?.head.trimEnd() ?? "<definedNames>"}${texts.join("")}${old?.tail ?? "</definedNames>"}`;
}

/** Excel compares names without case, each sheet's own and the workbook's apart. */
const keyOf = (name: string, local: number | undefined): string => `${local ?? ""}!${name.toLowerCase()}`;

function placeOfSheet({ sheets }: WorkbookPatch, { sheetId: id }: ModelName): number | undefined {
  const place = sheets.findIndex(({ sheet }) => sheet !== undefined && sheet.id === id);
  return place < 0 ? undefined : place;
}

const sheetIn = (model: WorkbookModel, index: number) =>
  model.sheets.find((sheet) => sheet.id === sheetId(index));

function printChanged(index: number, { before, after }: WorkbookPatch): boolean {
  const what = (sheet: SheetModel | undefined) => sheet && printNamesOf(sheet);
  return !same(what(sheetIn(before, index)), what(sheetIn(after, index)));
}

/** Excel's hidden name for what a sheet's filter covers goes with the filter. */
function filterName(item: FileName, text: string, { before, after }: WorkbookPatch): string[] {
  const index = item.sheet ?? -1;
  const [old, now] = [sheetIn(before, index), sheetIn(after, index)];
  if (same(old?.filter?.range, now?.filter?.range) && old?.name === now?.name) return [text];
  if (!now?.filter) return [];
  const range = now.filter.range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return [text.replace(/>[^<]*</, () => `>${escapeXml(`${quoteSheet(now.name)}!${range}`)}<`)];
}

function nameText(name: string, reference: string, local: number | undefined, comment: string): string {
  const tag = withAttributes("<definedName>", {
    name,
    localSheetId: local,
    comment: comment === "" ? undefined : comment,
  });
  return `${tag}${escapeXml(fileFormula(reference))}</definedName>`;
}
