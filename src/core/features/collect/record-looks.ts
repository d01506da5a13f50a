import { collectStrings } from "../../../strings/collect";
import { isFormula } from "../../base/cell-content";
import type { Area, CellContent, CellStyle, WorkbookEdit } from "../../base/workbook-edit";
import { LEFT, TABLE_BODY, TABLE_HEADER } from "../../sheets/looks";

const { head, files, changes, conflicts, rest } = collectStrings.record;

/** As Excel colours its links. */
const LINK_COLOR = "#0563C1";

/**
 * How 汇总记录 looks, by what stands in it: so a block looks the same wherever it stands, and the sheet can be made to
 * look as it did.
 *
 * @param columns Those of the record; what people wrote beside it has looks of their own.
 */
export function recordLooks(
  sheet: string,
  content: readonly (readonly CellContent[])[],
  columns: number,
): WorkbookEdit[] {
  if (content.length === 0) return [];
  const style = (at: Area, look: CellStyle): WorkbookEdit => ({ kind: "style", sheet, at, style: look });
  const rows = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns });
  return [
    style(rows(0, content.length), { ...TABLE_BODY, ...LEFT }),
    ...content.flatMap((cells, row) =>
      isHead(cells)
        ? [style(rows(row, 1), TABLE_HEADER)]
        : isTitle(cells.slice(0, columns), content[row + 1])
          ? [style(rows(row, 1), { bold: true })]
          : [],
    ),
    ...linkRuns(content, columns).map((at) => style(at, { color: LINK_COLOR })),
  ];
}

const key = (cells: readonly CellContent[], count: number): string => JSON.stringify(cells.slice(0, count));
const isHead = (cells: readonly CellContent[]): boolean =>
  [head, files, changes, conflicts, rest].some((one) => key(cells, one.length) === key(one, one.length));

/** A title stands alone in its row, above a head. */
const isTitle = (
  [first = "", ...others]: readonly CellContent[],
  next: readonly CellContent[] = [],
): boolean => first !== "" && others.every((cell) => cell === "") && isHead(next);

/** Cells below each other that are links. */
function linkRuns(content: readonly (readonly CellContent[])[], columns: number): Area[] {
  const runs: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (let column = 0; column < columns; column += 1)
    for (const [row, cells] of content.entries()) {
      if (!isFormula(cells[column] ?? "")) continue;
      const last = runs[runs.length - 1];
      if (last?.column === column && last.row + last.rows === row) last.rows += 1;
      else runs.push({ row, column, rows: 1, columns: 1 });
    }
  return runs;
}
