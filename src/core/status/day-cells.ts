import type { SerialDay } from "../base/serial";
import type { StatusCell, StatusRow } from "./described-row";

/** The day a cell holds, 0 where it holds none. A text that was read counts as long as it stays. */
export function dayIn(cell: StatusCell, read: SerialDay | undefined): string {
  const { at, value, holds } = cell;
  const isText = typeof value === "string" && value !== "";
  return read !== undefined && (isText || isOtherDay(cell, read))
    ? `IF(${holds},${read},N(${at}))`
    : `N(${at})`;
}

/** A number that was read as another day than it is: its format hides the day, which no formula can see. */
const isOtherDay = ({ value }: StatusCell, read: SerialDay | undefined): boolean =>
  typeof value === "number" && read !== undefined && Math.floor(value) !== Math.floor(read);

/** The day of a cell that holds a number. */
export const numberIn = (cell: StatusCell, read: SerialDay | undefined): string =>
  isOtherDay(cell, read) ? `IF(${cell.holds},${read ?? 0},INT(${cell.at}))` : `INT(${cell.at})`;

/** NOT of a comparison that is false is an error in one of the engines. */
export const changed = ({ holds }: StatusCell): string => `IF(${holds},FALSE,TRUE)`;

/** Of the cells that should hold a day: TRUE where a text has been put in since, or another one. */
export function changedDays(row: StatusRow): readonly string[] {
  const { completedOn, extension, lastReport, dueDate } = row.cells;
  const hidden = (
    [
      [completedOn, row.completedOn],
      [extension, row.extension],
      [dueDate, row.writtenDue],
    ] as const
  ).flatMap(([cell, read]) =>
    cell !== undefined && isOtherDay(cell, read) ? [`AND(ISNUMBER(${cell.at}),${changed(cell)})`] : [],
  );
  const texts = [completedOn, extension, lastReport].flatMap((cell) => {
    if (cell === undefined) return [];
    const isText = typeof cell.value === "string" && cell.value.trim() !== "";
    const filled = `LEN(TRIM(${cell.at}))>0`;
    const other = isText ? `AND(${filled},${changed(cell)})` : filled;
    // 2020 and 20200930 may be meant as days; a day of our time has five digits.
    return [`IF(ISTEXT(${cell.at}),${other},AND(N(${cell.at})>=1900,LEN(INT(N(${cell.at})))<>5))`];
  });
  return [...texts, ...hidden];
}
