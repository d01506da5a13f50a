import type { SerialDay } from "../base/serial";
import type { StatusCell, StatusRow } from "./described-row";

/**
 * An expression for the day that a cell holds, 0 where it holds none. A day read from a text counts as long as the cell
 * still has that text.
 */
export function dayIn(cell: StatusCell, read: SerialDay | undefined): string {
  const { at, value, holds } = cell;
  const isText = typeof value === "string" && value !== "";
  return read !== undefined && (isText || isOtherDay(cell, read))
    ? `IF(${holds},${read},N(${at}))`
    : `N(${at})`;
}

/**
 * Whether the cell's number was read as another day: its format hides the day of the month (so the month's last day was
 * taken), which no formula can see.
 */
const isOtherDay = ({ value }: StatusCell, read: SerialDay | undefined): boolean =>
  typeof value === "number" && read !== undefined && Math.floor(value) !== Math.floor(read);

/** An expression for the day of a cell that holds a number. */
export const numberIn = (cell: StatusCell, read: SerialDay | undefined): string =>
  isOtherDay(cell, read) ? `IF(${cell.holds},${read ?? 0},INT(${cell.at}))` : `INT(${cell.at})`;

/**
 * TRUE where a cell no longer holds what was read. Written as IF, because in one engine NOT of a comparison that is
 * false gives an error.
 */
export const changed = ({ holds }: StatusCell): string => `IF(${holds},FALSE,TRUE)`;

/**
 * Expressions for the cells that should hold a day: TRUE where a text was entered since the reading, or another text.
 */
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
    // A number without five digits (2020, 20200930) may be meant as a day but is no serial day of our time: a person
    // has to look.
    return [`IF(ISTEXT(${cell.at}),${other},AND(N(${cell.at})>=1900,LEN(INT(N(${cell.at})))<>5))`];
  });
  return [...texts, ...hidden];
}
