import { doneFormula } from "../progress/done-formula";
import { FIRST_COMPLETION_DAY } from "../progress/read-progress";
import type { TaskRow } from "../tasklist/task-list";
import type { CellValue } from "../snapshot/snapshot";
import { DONE_WORDS } from "../progress/done-words";
import { stillHolds } from "./literal";
import type { CellNow } from "../tasklist/role-cell";
import type { RowCells } from "./row-cells";
import type { WatchRefs } from "./watch-settings";

const WORDS: ReadonlySet<string> = new Set(DONE_WORDS);

export type DoneExpressions = {
  /** TRUE when the task is done. */
  readonly done: string;
  /** The completion date, 0 where there is none; absent where the list has nothing that could hold one. */
  readonly completedOn?: string;
};

/**
 * Done and completion date of a row as native expressions. Ticks, 100 %, dates and the words of 完成用语 are
 * understood as they change. What only the add-in can read (已于11月中旬全部完成) counts as long as the cell still says
 * the same.
 */
export function doneExpressions(
  cells: RowCells,
  row: TaskRow,
  refs: Pick<WatchRefs, "doneWords">,
  inPoints: boolean,
): DoneExpressions {
  const { progress, done, completedOn } = cells;
  const said = { ...(progress && { progress: progress.at }), ...(done && { done: done.at }) };
  const word = doneFormula(said, refs.doneWords, inPoints ? 100 : 1);
  const native = completedOn === undefined ? word : `OR(ISNUMBER(${completedOn.at}),${word})`;
  const agrees = nativeDone(cells, inPoints) === row.progress.done;
  const evidence = agrees ? undefined : evidenceOf(cells);
  const answer =
    evidence === undefined
      ? native
      : `IF(${stillHolds(evidence.at, evidence.value)},${row.progress.done ? "TRUE" : "FALSE"},${native})`;
  const day = dayExpression(cells, row);
  return day === undefined ? { done: answer } : { done: answer, completedOn: day };
}

/** The cell whose words the add-in went by. */
function evidenceOf({ completedOn, done, progress }: RowCells): CellNow | undefined {
  return [completedOn, done, progress].find((cell) => cell !== undefined && cell.value !== "");
}

/** What the formula answers without any exception: the same rules, here. */
function nativeDone({ progress, done, completedOn }: RowCells, inPoints: boolean): boolean {
  if (typeof completedOn?.value === "number") return true;
  if (done !== undefined && (progress === undefined || String(done.value).trim() !== ""))
    return nativeSays(done.value, 1);
  return progress !== undefined && nativeSays(progress.value, inPoints ? 100 : 1);
}

function nativeSays(value: CellValue, full: number): boolean {
  if (value === "") return false;
  if (typeof value === "number") return value === full || value >= FIRST_COMPLETION_DAY;
  if (typeof value === "boolean") return value;
  // TRIM takes spaces, and no other white space, away.
  return WORDS.has(value.replace(/^ +| +$/g, "").replace(/ {2,}/g, " "));
}

/** 完成日期 follows its cell; a day that stands in a text of 进展 counts as long as the text stays. */
function dayExpression({ completedOn, progress, done }: RowCells, row: TaskRow): string | undefined {
  const own = completedOn === undefined ? undefined : `N(${completedOn.at})`;
  const day = row.progress.completedOn;
  if (day === undefined) return own;
  const source = [completedOn, progress, done].find(({ value = "" } = { at: "", value: "" }) =>
    typeof value === "number" ? Math.floor(value) === day : typeof value === "string" && /\d/.test(value),
  );
  if (source === undefined) return own;
  const isNumber = typeof source.value === "number";
  if (source === completedOn)
    return isNumber ? own : `IF(${stillHolds(source.at, source.value)},${day},N(${source.at}))`;
  const told = isNumber ? `N(${source.at})` : `IF(${stillHolds(source.at, source.value)},${day},0)`;
  return own === undefined ? told : `IF(${own}>0,${own},${told})`;
}
