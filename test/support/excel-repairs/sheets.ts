import { intersect, parseArea } from "../../../src/core/base/address";
import type { Area } from "../../../src/core/base/workbook-edit";
import type { Package } from "../../../workbench/xlsx/package/package";
import { attributesOf, cut, tagsOf, unescapeXml, withoutPrefix } from "../../../workbench/xlsx/package/xml";
import { rowsIn } from "../../../workbench/xlsx/package/sheet-data";
import { sheetEntries } from "../../../workbench/xlsx/read/sheet-part";

const LONGEST_LIST = 255;
const LONGEST_TEXT = 32_767;
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Cells in their order, looks and rules that there are, lists that are not too long, areas that do not overlap. */
export function sheetProblems(file: Package): string[] {
  const workbook = file.workbookPath();
  const sheets = sheetEntries(file, workbook).filter(
    ({ kind, path }) => kind === "worksheet" && file.has(path),
  );
  const counts = {
    looks: count(file, workbook, "cellXfs"),
    rules: count(file, workbook, "dxfs"),
    strings: stringsIn(file, workbook),
  };
  const selected = sheets.filter(({ path }) =>
    /\stabSelected="(1|true)"/.test(file.text(path).slice(0, 4096)),
  );
  return [
    ...(selected.length > 1
      ? [`${selected.map(({ name }) => name).join(" and ")} are selected together`]
      : []),
    ...sheets.flatMap(({ name, path }) =>
      problemsIn(withoutPrefix(file.text(path)), counts).map((problem) => `${name}: ${problem}`),
    ),
  ];
}

type Counts = { readonly looks: number; readonly rules: number; readonly strings: number };

function problemsIn(xml: string, counts: Counts): string[] {
  const { pieces } = cut(xml);
  const text = (name: string) => pieces.find((piece) => piece.name === name)?.text ?? "";
  const places = pieces.map(({ name }) => ORDER.indexOf(name)).filter((place) => place >= 0);
  return [
    ...(places.every((place, at) => place >= (places[at - 1] ?? 0)) ? [] : ["elements in the wrong order"]),
    ...cells(text("sheetData"), counts),
    ...overlapping(tagsOf(text("mergeCells"), "mergeCell")),
    ...rules(
      pieces.filter(({ name }) => name === "conditionalFormatting").map((piece) => piece.text),
      counts,
    ),
    ...validations(text("dataValidations")),
  ];
}

function cells(data: string, { looks, strings }: Counts): string[] {
  const problems: string[] = [];
  let lastRow = -1;
  for (const row of rowsIn(data)) {
    if (row.row <= lastRow) problems.push(`row ${row.row + 1} out of order`);
    lastRow = row.row;
    let lastColumn = -1;
    for (const cell of row.cells) {
      const { r = "", s, t } = cell.attributes;
      if (cell.column <= lastColumn) problems.push(`${r} out of order`);
      lastColumn = cell.column;
      if (Number(s ?? 0) >= Math.max(1, looks)) problems.push(`${r}: no look ${s}`);
      const value = /<v[^>]*>([^<]*)</.exec(cell.inside)?.[1] ?? "";
      if (t === "s" && !(Number(value) < strings)) problems.push(`${r}: no string ${value}`);
      if (cell.inside.length > LONGEST_TEXT && textOf(cell.inside).length > LONGEST_TEXT)
        problems.push(`${r}: text too long`);
    }
  }
  return problems;
}

const textOf = (inside: string): string => unescapeXml(inside.replace(/<[^>]*>/g, ""));

function overlapping(tags: readonly string[]): string[] {
  const areas = tags
    .map((tag) => parseArea(attributesOf(tag)["ref"] ?? ""))
    .filter((area): area is Area => !!area);
  return areas.some((area, at) => areas.slice(0, at).some((other) => intersect(area, other)))
    ? ["merged areas overlap"]
    : [];
}

function rules(blocks: readonly string[], counts: Counts): string[] {
  return blocks.flatMap((block) =>
    tagsOf(block, "cfRule").flatMap((tag) => {
      const { dxfId, priority } = attributesOf(tag);
      return [
        ...(dxfId === undefined || Number(dxfId) < counts.rules ? [] : [`no look ${dxfId} for a rule`]),
        ...(Number(priority) >= 1 ? [] : ["a rule without priority"]),
      ];
    }),
  );
}

function validations(list: string): string[] {
  if (list === "") return [];
  const { pieces } = cut(list);
  const said = Number(attributesOf(list)["count"] ?? pieces.length);
  return [
    ...(said === pieces.length ? [] : [`${said} validations are said, ${pieces.length} are there`]),
    ...pieces.flatMap(({ text }) => {
      const formula = unescapeXml(/<formula1>([^<]*)</.exec(text)?.[1] ?? "");
      const isList = attributesOf(text)["type"] === "list" && formula.startsWith('"');
      return isList && formula.length - 2 > LONGEST_LIST ? ["a list of choices is too long"] : [];
    }),
  ];
}

function count(file: Package, workbook: string, list: string): number {
  const part = file.related(workbook, "styles");
  if (part === undefined || !file.has(part)) return 0;
  const text = cut(file.text(part)).pieces.find(({ name }) => name === list)?.text;
  return text === undefined ? 0 : cut(text).pieces.length;
}

function stringsIn(file: Package, workbook: string): number {
  const part = file.related(workbook, "sharedStrings");
  return part === undefined || !file.has(part) ? 0 : cut(file.text(part)).pieces.length;
}
