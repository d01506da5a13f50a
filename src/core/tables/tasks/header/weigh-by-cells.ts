import type { SheetCells } from "../../sheet-cells";
import type { ColumnWords } from "./assign-roles";

/** Rows that are looked at. */
const SAMPLE = 200;
/** 2020年底前, 6月末, 长期: said of a time to come, never of the day on which something was completed. */
const PLAN = /[前底末]$|底前|月底|长期|持续|常态|^每/u;
const PLANNED_WEIGHT = 0.85;
/** So small that it decides only between claims that are otherwise equal. */
const LATEST_BONUS = 0.01;

/**
 * Settles by the cells what headings leave open: 完成日期 over 2020年底前 is a deadline; 实际完成 is a day over days and
 * progress over words; of several columns of progress
 * with the same claim (一季度, 二季度, 三季度) the last in which anything stands is the one that counts.
 */
export function weighByCells(
  cells: SheetCells,
  headerRow: number,
  candidates: readonly ColumnWords[],
): readonly ColumnWords[] {
  const reports = sameReports(candidates);
  const latest = reports.filter((column) => textsOf(cells, headerRow, column).length > 0).pop();
  return candidates.map(({ column, roles }) => {
    if (column === latest && reports.length > 1)
      return { column, roles: raised(roles, "progress", LATEST_BONUS) };
    if (isDayOrProgress(roles)) {
      const kept = holdsDays(cells, headerRow, column) ? "completedOn" : "progress";
      return { column, roles: roles.filter(({ role }) => role === kept) };
    }
    const completed = roles[0]?.role === "completedOn" && roles.some(({ role }) => role === "deadline");
    if (completed && textsOf(cells, headerRow, column).some((text) => PLAN.test(text)))
      return { column, roles: [{ role: "deadline", weight: PLANNED_WEIGHT }] };
    return { column, roles };
  });
}

/** The columns of progress left of the one that counts, the nearest first. */
export function earlierReports(
  candidates: readonly ColumnWords[],
  progress: number | undefined,
): readonly number[] {
  const reports = sameReports(candidates);
  if (progress === undefined || !reports.includes(progress)) return [];
  return reports.filter((column) => column < progress).reverse();
}

/** The columns that claim most strongly to be the progress, where there are several: from left to right. */
function sameReports(candidates: readonly ColumnWords[]): readonly number[] {
  const claims = candidates.flatMap(({ column, roles }) =>
    roles.filter(({ role }) => role === "progress").map(({ weight }) => ({ column, weight })),
  );
  const most = Math.max(0, ...claims.map(({ weight }) => weight));
  return claims.filter(({ weight }) => weight === most).map(({ column }) => column);
}

/** 实际完成 may be a day or how far a task is. */
const isDayOrProgress = (roles: ColumnWords["roles"]): boolean =>
  (["completedOn", "progress"] as const).every((wanted) => roles.some(({ role }) => role === wanted));

const DAY = /^\d{4}\s*[-./年]\s*\d{1,2}/u;

function holdsDays(cells: SheetCells, headerRow: number, column: number): boolean {
  const rows = filledRows(cells, headerRow, column);
  const days = rows.filter((row) => cells.isDate(row, column) || DAY.test(cells.text(row, column)));
  return days.length * 2 > rows.length;
}

function raised(roles: ColumnWords["roles"], wanted: string, by: number): ColumnWords["roles"] {
  return roles.map(({ role, weight }) => ({ role, weight: role === wanted ? weight + by : weight }));
}

function textsOf(cells: SheetCells, headerRow: number, column: number): readonly string[] {
  return filledRows(cells, headerRow, column).map((row) => cells.text(row, column));
}

/** The rows below a header in which a column is not blank. */
export function filledRows(cells: SheetCells, headerRow: number, column: number): readonly number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row <= Math.min(headerRow + SAMPLE, cells.lastRow); row += 1)
    if (cells.text(row, column) !== "") rows.push(row);
  return rows;
}
