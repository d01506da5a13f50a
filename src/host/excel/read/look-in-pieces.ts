import type { CellsSeen } from "../../../core/base/rests-on";
import type { Area } from "../../../core/base/workbook-edit";
import type { Answer } from "../../port";
import { AREA, areaOf, formulasOf } from "../values";
import { asFound, loadOf, rangeOf } from "./queue-seen";

/** Cells that surely fit into one answer of Excel on the web, which gives none above 5 MB. */
export const CELLS_PER_ANSWER = 40_000;

/** How many cells are asked at once. */
export const countOf = (cells: readonly CellsSeen[]): number =>
  cells.reduce((sum, { at }) => sum + at.rows * at.columns, 0);

/** Those that fit into one answer: first what is written over, where somebody may have typed. */
export function fitting(cells: readonly CellsSeen[]): readonly CellsSeen[] {
  if (countOf(cells) <= CELLS_PER_ANSWER) return cells;
  let count = 0;
  return [...cells.filter(({ written }) => written), ...cells.filter(({ written }) => !written)].filter(
    (one) => {
      const more = countOf([one]);
      if (count + more > CELLS_PER_ANSWER) return false;
      count += more;
      return true;
    },
  );
}

type Wanted = { readonly range: Excel.Range; readonly load: string };

/**
 * Reads cells that were seen before, and all that is in use of sheets, in as many requests as their number takes: one for
 * where they are, and one for each so many of them.
 */
export async function lookInPieces(
  workbook: Excel.Workbook,
  cells: readonly CellsSeen[],
  sheets: readonly string[],
): Promise<Pick<Answer, "cells" | "contents">> {
  const seen = cells.map((one): Wanted => ({ range: rangeOf(workbook, one), load: loadOf(one) }));
  const used = sheets.map((name): Wanted => ({
    range: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true),
    load: "formulas",
  }));
  const all = [...seen, ...used];
  for (const { range } of all) range.load(AREA);
  await workbook.context.sync();
  const parts = await inPieces(workbook, all);
  return {
    cells: cells.flatMap((one, i) => {
      const range = seen[i]?.range;
      return range === undefined ? [] : [asFound(one, areaOf(range), parts[i] ?? [])];
    }),
    contents: used.map(({ range }, i) =>
      range.isNullObject
        ? { at: null, formulas: [] }
        : { at: areaOf(range), formulas: (parts[cells.length + i] ?? []).flatMap(formulasOf) },
    ),
  };
}

/** Ranges whose place is known, each in blocks of rows, no more than fit into an answer at once. */
async function inPieces(workbook: Excel.Workbook, wanted: readonly Wanted[]): Promise<Excel.Range[][]> {
  let queued = 0;
  const found: Excel.Range[][] = [];
  for (const { range, load } of wanted) {
    const parts: Excel.Range[] = [];
    const { rows, columns }: Pick<Area, "rows" | "columns"> = range.isNullObject
      ? { rows: 0, columns: 1 }
      : areaOf(range);
    const step = Math.max(1, Math.floor(CELLS_PER_ANSWER / columns));
    for (let row = 0; row < rows; row += step) {
      const count = Math.min(step, rows - row);
      if (queued > 0 && queued + count * columns > CELLS_PER_ANSWER) {
        await workbook.context.sync();
        queued = 0;
      }
      const part = range.getRow(row).getResizedRange(count - 1, 0);
      part.load(load);
      parts.push(part);
      queued += count * columns;
    }
    found.push(parts);
  }
  await workbook.context.sync();
  return found;
}
