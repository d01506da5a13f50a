import type { RestsOn } from "../../../core/base/rests-on";
import type { WorkbookEdit } from "../../../core/base/workbook-edit";
import type { Area } from "../../../core/base/workbook-edit";
import { ProblemError } from "../problem-of";
import { addedBy } from "./journal";
import { changed, queueSeen } from "./seen-cells";

/**
 * Looks, in one `sync()`, whether the workbook still is what a plan rests on, and answers with its sheets: ids by name.
 * Problem: `changed-meanwhile`.
 */
export async function checkFreshness(
  workbook: Excel.Workbook,
  edits: readonly WorkbookEdit[],
  on: RestsOn | undefined,
): Promise<ReadonlyMap<string, string>> {
  const { worksheets, protection } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  protection.load("protected");
  const still = on === undefined ? () => undefined : queueRest(workbook, on);
  await workbook.context.sync();
  const now = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const refuse = (what: string): never => {
    throw new ProblemError({ code: "changed-meanwhile", detail: { what } });
  };
  const gone = on?.sheets.find(({ id, name, protected: locked }) => {
    const sheet = now.get(name);
    return sheet?.id !== id || sheet.protection.protected !== locked;
  });
  if (gone) refuse(gone.name);
  if (on !== undefined && protection.protected !== on.structureProtected) refuse("");
  const lower = new Set([...now.keys()].map((name) => name.toLowerCase()));
  const taken = addedBy(edits).find((name) => lower.has(name.toLowerCase()));
  if (taken !== undefined) refuse(taken);
  const other = still();
  if (other !== undefined) refuse(other);
  return new Map(worksheets.items.map(({ id, name }) => [name, id]));
}

/** Queues what is asked of sheets, names, filters, rules and cells; the result says what is no longer as it was. */
function queueRest(workbook: Excel.Workbook, on: RestsOn): () => string | undefined {
  const { worksheets } = workbook;
  const used = on.sheets.flatMap(({ name, used: was }) => {
    if (was === undefined) return [];
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return [{ name, was, range }];
  });
  const names = on.names.map((was) => {
    const home = was.sheet === undefined ? workbook : worksheets.getItem(was.sheet);
    const item = home.names.getItemOrNullObject(was.name);
    item.load("formula");
    return { was, item };
  });
  const filters = on.unfiltered.map((name) => {
    const filter = worksheets.getItem(name).autoFilter;
    filter.load("isDataFiltered");
    return { name, filter };
  });
  const rules = on.rules.map(({ sheet, ids }) => {
    const formats = worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/id");
    return { sheet, ids, formats };
  });
  const cells = queueSeen(workbook, on.cells);
  return () =>
    used.find(({ was, range }) => !isSame(was, range))?.name ??
    names.find(({ was, item }) => (item.isNullObject ? undefined : String(item.formula)) !== was.formula)?.was
      .name ??
    filters.find(({ filter }) => filter.isDataFiltered)?.name ??
    rules.find(({ ids, formats }) => !ids.every((id) => formats.items.some((one) => one.id === id)))?.sheet ??
    changed(cells())[0]?.seen.sheet;
}

function isSame(was: Area | null, now: Excel.Range): boolean {
  if (was === null || now.isNullObject) return was === null && now.isNullObject;
  return (
    was.row === now.rowIndex &&
    was.column === now.columnIndex &&
    was.rows === now.rowCount &&
    was.columns === now.columnCount
  );
}
