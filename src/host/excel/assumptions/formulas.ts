import { formula } from "../../../core/base/cell-content";
import type { CellContent } from "../../../core/base/workbook-edit";
import type { AssumptionId } from "../../self-check";
import { compared, type Assumption } from "./assumption";
import { columnOf, writeColumn } from "./cells";

type Calculation = {
  readonly id: AssumptionId;
  /** What the formulas look at, one cell below the other. */
  readonly cells: readonly CellContent[];
  /** What each formula is expected to give; `at(0)` is the first of the cells. */
  readonly gives: (at: (index: number) => string) => readonly (readonly [formula: string, value: unknown])[];
};

/** Formulas that stay as they are written, and calculate what they are expected to. */
export const calculation = ({ id, cells, gives }: Calculation): Assumption => ({
  id,
  run: async (context, scratch) => {
    const input = writeColumn(context, scratch, cells);
    const wanted = gives((index) => `$A$${input.at.row + index + 1}`);
    const { range } = writeColumn(
      context,
      scratch,
      wanted.map(([expression]) => formula(expression)),
    );
    range.load("values,formulas");
    await context.sync();
    const [values, formulas] = [columnOf(range.values), columnOf(range.formulas)];
    return compared(
      wanted.flatMap(([expression, value], i) => [
        [expression, value, values[i]] as const,
        [expression, `=${expression}`, formulas[i]] as const,
      ]),
    );
  },
});
