import { civilOf } from "../../base/serial";
import type { Deadline } from "../../language/deadline/deadline";

const YEAR = /(?<!\d)(20\d\d)(?!\d)/g;

/**
 * The year a list is for: the only one that its title names, else the only one in the sheet's name, else the year of
 * most dates that are written in full; undefined where nothing tells the year.
 *
 * @param lines The lines above the header, nearest first.
 * @param deadlines Readings made without a year.
 */
export function listYear(
  lines: readonly string[],
  sheet: string,
  deadlines: readonly Deadline[],
): number | undefined {
  for (const text of [...lines, sheet]) {
    const years = new Set([...text.matchAll(YEAR)].map(([, year]) => Number(year)));
    const [year] = years;
    if (years.size === 1) return year;
  }
  const count = new Map<number, number>();
  for (const deadline of deadlines) {
    if (deadline.kind !== "by-date") continue;
    const { year } = civilOf(deadline.date);
    count.set(year, (count.get(year) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
