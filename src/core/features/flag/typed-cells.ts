import type { CellValue } from "../../base/snapshot";
import { TO_CHECK } from "../../status/formulas";
import { STATUS_ORDER } from "../../status/looks";
import type { SheetCells } from "../../tables/sheet-cells";

type TypedCell = NonNullable<ReturnType<SheetCells["typed"]>>;

/** Words that stand in our 督办状态 by formula, or as the values that a copy has in place of formulas. */
const WORDS: ReadonlySet<CellValue> = new Set<CellValue>([...STATUS_ORDER, TO_CHECK]);

/**
 * What a person has put into our two columns of a row, by their place in it: a day for a text that was not understood,
 * or a text of any kind. A number in a row that is understood may be our own of an earlier wording.
 *
 * @param column Where our 截止日期 stands.
 * @param due What 标记逾期 puts there: `""` for a text that is not understood.
 */
export function typedCells(
  cells: SheetCells,
  row: number,
  column: number,
  due: string | number,
): readonly [due: TypedCell | undefined, status: TypedCell | undefined] {
  const [day, status] = [cells.typed(row, column), cells.typed(row, column + 1)];
  return [
    day !== undefined && (due === "" || typeof day.value === "string") ? day : undefined,
    status !== undefined && !WORDS.has(status.value) ? status : undefined,
  ];
}
