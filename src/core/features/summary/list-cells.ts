import { quoteSheet } from "../../base/address";
import type { CellValue, SheetSnapshot } from "../../base/snapshot";
import type { StatusRow } from "../../status/described-row";
import { roleCell } from "../../tables/tasks/role-cell";
import { SheetCells } from "../../tables/sheet-cells";
import { statusRow } from "../../tables/tasks/status-row";
import type { ColumnRole, TaskList, TaskRow } from "../../tables/tasks/task-list";

/** The cells of a list as formulas on other sheets see them. */
export class ListCells {
  private readonly cells: SheetCells;
  private readonly prefix: string;

  constructor(
    readonly list: TaskList,
    sheet: SheetSnapshot,
  ) {
    this.cells = new SheetCells(sheet);
    this.prefix = `${quoteSheet(list.sheet)}!`;
  }

  /**
   * The cell of a role (`大气任务台账!E5`), or an expression that stands for it; undefined where the list has no such
   * column.
   */
  reference(task: TaskRow, role: ColumnRole): string | undefined {
    return roleCell(this.cells, this.list.columns, task, role, this.prefix)?.at;
  }

  /** A row, reduced to what its status depends on, for formulas on other sheets. */
  statusRow(task: TaskRow): StatusRow {
    return statusRow(this.cells, this.list, task, { prefix: this.prefix });
  }

  /** A cell of the list's sheet, given without the sheet. */
  onOtherSheets(address: string): string {
    return this.prefix + address;
  }

  value(task: TaskRow, role: ColumnRole): CellValue {
    return roleCell(this.cells, this.list.columns, task, role)?.value ?? "";
  }
}
