import type { CellStyle } from "hucre";

/** Day 0 of the 1904 system is day 1462 of the 1900 system. */
export const DAYS_1904 = 1462;

/** Whether a number format shows a day, not only a time or a duration. @example showsDay('yyyy"年"m"月"') //=> true */
export function showsDay(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  return /[yde]/.test(letters.replace(/e[+-]/g, "")) && !letters.includes("general");
}

/** Workbooks of the 1904 system (old Macs) become 1900 ones when they are opened: their dates move, numbers do not. */
export function dayShiftOf(is1904: boolean, looks: readonly CellStyle[]): (look: number) => number {
  if (!is1904) return () => 0;
  const shifts = looks.map((look) => (showsDay(look.numFmt ?? "") ? DAYS_1904 : 0));
  return (look) => shifts[look] ?? 0;
}
