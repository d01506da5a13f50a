import { cellAddress, quoteSheet } from "../grid/address";
import type { CellValue, SheetSnapshot } from "../snapshot/snapshot";
import type { ColumnRole, TaskList } from "../tasklist/task-list";

/** The cells of a list as formulas see them: a merged cell's value stands in its first cell. */
export class ListCells {
  private readonly anchors = new Map<string, readonly [number, number]>();
  private readonly prefix: string;

  constructor(
    private readonly list: TaskList,
    private readonly sheet: SheetSnapshot,
  ) {
    this.prefix = `${quoteSheet(list.sheet)}!`;
    for (const { row, column, rows, columns } of sheet.merges)
      for (let r = row; r < row + rows; r += 1)
        for (let c = column; c < column + columns; c += 1) this.anchors.set(`${r},${c}`, [row, column]);
  }

  /** @example cells.reference(4, "measure") //=> "大气任务台账!E5"; undefined where the list has no such column */
  reference(row: number, role: ColumnRole): string | undefined {
    const place = this.place(row, role);
    return place && this.prefix + cellAddress(...place);
  }

  value(row: number, role: ColumnRole): CellValue {
    const place = this.place(row, role);
    const { used, values } = this.sheet;
    return (place && used && values[place[0] - used.row]?.[place[1] - used.column]) ?? "";
  }

  private place(row: number, role: ColumnRole): readonly [number, number] | undefined {
    const column = this.list.columns[role];
    return column === undefined ? undefined : (this.anchors.get(`${row},${column}`) ?? [row, column]);
  }
}
