import { cellAddress, quoteSheet } from "../grid/address";
import { firstFilled } from "../progress/first-filled";
import type { CellValue, SheetSnapshot } from "../snapshot/snapshot";
import type { ColumnRole, TaskList } from "../tasklist/task-list";

type Place = readonly [row: number, column: number];

/** The cells of a list as formulas see them: a merged cell's value stands in its first cell. */
export class ListCells {
  private readonly anchors = new Map<string, readonly [number, number]>();
  private readonly prefix: string;
  /** By row: where its progress stands, if not in the list's own column. */
  private readonly earlierProgress: ReadonlyMap<number, number>;

  constructor(
    private readonly list: TaskList,
    private readonly sheet: SheetSnapshot,
  ) {
    this.prefix = `${quoteSheet(list.sheet)}!`;
    this.earlierProgress = new Map(
      list.rows.flatMap(({ row, earlierProgress }) =>
        earlierProgress === undefined ? [] : [[row, earlierProgress]],
      ),
    );
    for (const { row, column, rows, columns } of sheet.merges)
      for (let r = row; r < row + rows; r += 1)
        for (let c = column; c < column + columns; c += 1) this.anchors.set(`${r},${c}`, [row, column]);
  }

  /**
   * The cell of a role, or an expression that stands for it; undefined where the list has no such column.
   *
   * @example cells.reference(4, "measure") //=> "大气任务台账!E5"
   */
  reference(row: number, role: ColumnRole): string | undefined {
    const own = this.place(row, this.list.columns[role]);
    if (own === undefined) return undefined;
    const earlier = this.earlierPlace(row, role);
    return earlier === undefined ? this.address(own) : firstFilled(this.address(own), this.address(earlier));
  }

  value(row: number, role: ColumnRole): CellValue {
    const place = this.earlierPlace(row, role) ?? this.place(row, this.list.columns[role]);
    const { used, values } = this.sheet;
    return (place && used && values[place[0] - used.row]?.[place[1] - used.column]) ?? "";
  }

  private earlierPlace(row: number, role: ColumnRole): Place | undefined {
    return role === "progress" ? this.place(row, this.earlierProgress.get(row)) : undefined;
  }

  private address(place: Place): string {
    return this.prefix + cellAddress(...place);
  }

  private place(row: number, column: number | undefined): Place | undefined {
    return column === undefined ? undefined : (this.anchors.get(`${row},${column}`) ?? [row, column]);
  }
}
