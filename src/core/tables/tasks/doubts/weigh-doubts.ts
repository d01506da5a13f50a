import { groupBy } from "../../../base/group-by";
import { isoOf } from "../../../base/serial";
import type { WorkbookSnapshot } from "../../../base/snapshot";
import { foldText } from "../../../language/text/fold";
import { SheetCells } from "../../sheet-cells";
import type { ColumnRole, Doubt, TaskList, TaskRow } from "../task-list";
import { ABOUT_RULINGS, DOUBT_CLASSES, type DoubtClass } from "./doubt-class";
import { fingerprint } from "./fingerprint";
import { keptChecks } from "./kept-checks";
import { isNoticeWording } from "./notice-wording";
import { takenFor } from "./taken";

/** A doubt with all that a person needs to decide it. */
export type WeighedDoubt = Doubt & {
  readonly sheet: string;
  readonly as: DoubtClass;
  /** The cell as it stands, a day as `2020-10-08`; `""` where it is blank. */
  readonly text: string;
  /** What the cell was taken for, in words; `""` where the doubt's message says all. */
  readonly taken: string;
  /**
   * The fingerprint: it stays the same when the row moves, and changes with the cell's text, the reading or the task.
   */
  readonly id: string;
  /** Whether a person has said that the reading is right. */
  readonly checked: boolean;
};

/**
 * The columns that together say whether a task is done: a check of a doubt about one of them holds only while none of
 * the three changes.
 */
const DONE_ROLES = ["progress", "done", "completedOn"] as const satisfies readonly ColumnRole[];

/** The doubts of every list, weighed; each list's in their order. */
export function weighDoubts(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
): ReadonlyMap<TaskList, readonly WeighedDoubt[]> {
  const found = new Map<TaskList, readonly WeighedDoubt[]>();
  for (const [sheet, onSheet] of groupBy(lists, (list) => list.sheet)) {
    const contents = snapshot.sheets.find(({ name }) => name === sheet);
    if (contents === undefined) continue;
    const cells = new SheetCells(contents);
    const kept = keptChecks(snapshot.names, sheet);
    const times = new Map<string, number>();
    for (const list of onSheet) found.set(list, weighList(list, cells, kept, times));
  }
  return found;
}

/**
 * @param times How often each doubt has come so far on the sheet: rows that are copies of each other have a doubt each.
 */
function weighList(
  list: TaskList,
  cells: SheetCells,
  kept: ReadonlySet<string>,
  times: Map<string, number>,
): WeighedDoubt[] {
  const rows = new Map(list.rows.map((row) => [row.row, row]));
  const roles = new Map(
    (Object.entries(list.columns) as [ColumnRole, number][]).map(([role, column]) => [column, role]),
  );
  return list.doubts.map((doubt) => {
    const { code, column } = doubt;
    const row = rows.get(doubt.row);
    const role = roles.get(column);
    const text = cells.text(doubt.row, column);
    const general = DOUBT_CLASSES[code];
    const as: DoubtClass =
      !ABOUT_RULINGS.has(code) && isNoticeWording(row, role, text)
        ? { class: "note", about: general.about, because: "official" }
        : general;
    const taken = takenFor({ code, about: as.about, role }, row);
    const parts = [code, text, taken.same, ...surroundings(list, cells, doubt, row)];
    const base = parts.map(foldText).join("\n");
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    const id = fingerprint(`${base}\n${time}`);
    const shown = shownAt(cells, doubt, text);
    return { ...doubt, sheet: list.sheet, as, text: shown, taken: taken.shown, id, checked: kept.has(id) };
  });
}

/** The other texts that a doubt depends on: the task, and the cells that were read together with the doubtful one. */
function surroundings(
  { columns, firstColumn, lastColumn }: TaskList,
  cells: SheetCells,
  doubt: Doubt,
  row: TaskRow | undefined,
): string[] {
  if (row === undefined) return cells.row(doubt.row, firstColumn, lastColumn).map(({ text }) => text);
  const task = [row.task, row.measure];
  if (DOUBT_CLASSES[doubt.code].about === "done")
    return [...task, ...DONE_ROLES.map((role) => textIn(cells, row.row, columns[role]))];
  return doubt.code === "due-date-differs" ? [...task, row.deadline.text] : task;
}

/** The cell's contents as the doubt shows them: a date as `2020-10-08`, everything else as written. */
function shownAt(cells: SheetCells, { row, column }: Doubt, text: string): string {
  const value = cells.value(row, column);
  return typeof value === "number" && cells.isDate(row, column) ? isoOf(Math.floor(value)) : text;
}

const textIn = (cells: SheetCells, row: number, column: number | undefined): string =>
  column === undefined ? "" : cells.text(row, column);
