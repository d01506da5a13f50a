import { areaAddress, contains } from "../../../core/base/address";
import type { Before } from "../../../core/base/before";
import { anchorOf } from "../../../core/base/own-place";
import type { CellsSeen, NameState } from "../../../core/base/rests-on";
import type { CellValue } from "../../../core/base/snapshot";
import type { Written } from "../../../core/base/undo";
import type { Area, WorkbookEdit } from "../../../core/base/workbook-edit";
import { isOnTheWeb } from "../platform";
import { addedBy } from "./journal";

/** Cells that Excel on the web surely fits into the one answer; what is larger is not offered to be taken back there. */
const MOST_CELLS_ON_THE_WEB = 40_000;

/**
 * Queues the reading of what a run has written, with its last request, by which 撤销 tells later whether somebody has
 * changed it; call the result after the next `sync()`. Undefined where it would be too much.
 */
export function queueWritten(
  workbook: Excel.Workbook,
  edits: readonly WorkbookEdit[],
  before: Before,
): (() => Written) | undefined {
  const old = before.snapshot.sheets.map(({ name }) => name);
  const count = edits.reduce((sum, edit) => ("at" in edit ? sum + edit.at.rows * edit.at.columns : sum), 0);
  if (isOnTheWeb() && count > MOST_CELLS_ON_THE_WEB) return undefined;
  const cells = placesOf(edits, before).map(({ sheet, at, through }) => {
    const home = workbook.worksheets.getItem(sheet);
    const range =
      through === undefined ? home.getRange(areaAddress(at)) : home.names.getItem(through).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount,formulas");
    return { sheet, through, range };
  });
  const added = addedBy(edits).map((name) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,formulas");
    return { sheet, used };
  });
  const names = namesOf(edits, old).map(({ name, sheet }) => {
    const home = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
    const item = home.names.getItemOrNullObject(name);
    item.load("formula");
    return { name, sheet, item };
  });
  return () => ({
    cells: cells.map(({ sheet, through, range }) => ({
      sheet,
      at: areaOf(range),
      what: "formulas",
      content: range.formulas as CellValue[][],
      ...(through === undefined ? {} : { through }),
    })),
    added: added.map(({ sheet: { id, name }, used }) => ({
      id,
      name,
      used: used.isNullObject ? null : areaOf(used),
      formulas: used.isNullObject ? [] : (used.formulas as CellValue[][]),
    })),
    names: names.map(({ name, sheet, item }) => ({
      name,
      ...(sheet === undefined ? {} : { sheet }),
      ...(item.isNullObject ? {} : { formula: String(item.formula) }),
    })),
  });
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

type Place = Pick<CellsSeen, "sheet" | "at" | "through">;

/** The cells on sheets that were there before that edits write to, clear or dress, each once. */
function placesOf(edits: readonly WorkbookEdit[], before: Before): readonly Place[] {
  const old = new Set(before.snapshot.sheets.map(({ name }) => name));
  const gone = new Set(edits.flatMap((edit) => (edit.kind === "delete-name" ? [edit.name] : [])));
  const again = new Set(edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : [])));
  const places: Place[] = [];
  for (const edit of edits) {
    if (edit.kind !== "write" && edit.kind !== "clear" && edit.kind !== "style") continue;
    const { sheet, at } = edit;
    if (!old.has(sheet)) continue;
    const name = anchorOf(edit, edits, before.snapshot)?.name;
    const through = name !== undefined && gone.has(name) && !again.has(name) ? undefined : name;
    const isKnown = places.some(
      (one) =>
        one.sheet === sheet &&
        (through === undefined ? one.through === undefined && contains(one.at, at) : one.through === through),
    );
    if (!isKnown) places.push({ sheet, at, ...(through === undefined ? {} : { through }) });
  }
  return places;
}

/** The names that edits set on the workbook and on sheets that were there before. */
function namesOf(
  edits: readonly WorkbookEdit[],
  old: readonly string[],
): readonly Pick<NameState, "name" | "sheet">[] {
  const found = new Map<string, Pick<NameState, "name" | "sheet">>();
  for (const edit of edits) {
    if (!("name" in edit) || edit.kind === "table") continue;
    const sheet = edit.kind === "workbook-name" ? undefined : edit.sheet;
    if (sheet === undefined || old.includes(sheet))
      found.set(`${sheet ?? ""}!${edit.name}`, {
        name: edit.name,
        ...(sheet === undefined ? {} : { sheet }),
      });
  }
  return [...found.values()];
}
