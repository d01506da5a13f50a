import type { SheetCells } from "../../sheet-cells";

/** Lines above a header in which its title can stand. */
const NEAR = 6;

/** The lines above a header, of a few cells each, as one text; `""` where there is none. */
export function titleOver(cells: SheetCells, headerRow: number): string {
  const lines: string[] = [];
  for (let row = headerRow - 1; row >= Math.max(cells.firstRow, headerRow - NEAR); row -= 1) {
    const texts = cells.row(row);
    if (texts.length > 3) break;
    lines.push(...texts.map(({ text }) => text));
  }
  return lines.join(" ");
}

/** @example saysList("2022年重点工作任务分解表") //=> true */
export function saysList(title: string): boolean {
  return /任务|分工|责任|清单|分解|督办|攻坚|整改|重点工作|工作要点/u.test(title);
}
