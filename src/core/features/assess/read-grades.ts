import type { WorkbookSnapshot } from "../../base/snapshot";
import { SheetCells } from "../../tables/sheet-cells";
import type { Grade } from "./scoring-rule";

const NAME = /^(?:考核)?等级$/u;
const FROM = /^(?:不低于|最低分|分数线|下限)/u;

/** The table of grades: 等级 and 不低于 side by side in a heading. From the highest down. */
export function readGrades(snapshot: WorkbookSnapshot): {
  readonly grades: readonly Grade[];
  /** They stood in another order. */
  readonly uneven: boolean;
} {
  for (const sheet of snapshot.sheets) {
    if (sheet.used === null) continue;
    const cells = new SheetCells(sheet);
    for (let row = cells.firstRow; row <= cells.lastRow; row += 1)
      for (let column = cells.firstColumn; column < cells.lastColumn; column += 1)
        if (NAME.test(cells.text(row, column)) && FROM.test(cells.text(row, column + 1)))
          return inOrder(gradesBelow(cells, row, column));
  }
  return { grades: [], uneven: false };
}

function gradesBelow(cells: SheetCells, head: number, column: number): readonly Grade[] {
  const grades: Grade[] = [];
  for (let row = head + 1; row <= cells.lastRow; row += 1) {
    const name = cells.text(row, column);
    const from = cells.value(row, column + 1);
    // A note below the table is merged across it.
    if (name === "" || name === cells.text(row, column + 1)) break;
    grades.push({ name, from: typeof from === "number" ? from : null });
  }
  return grades;
}

function inOrder(grades: readonly Grade[]): { readonly grades: readonly Grade[]; readonly uneven: boolean } {
  const sorted = [...grades].sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
  return { grades: sorted, uneven: sorted.some((grade, i) => grade !== grades[i]) };
}
