import type { Area } from "../base/workbook-edit";
import { holdsFormula } from "../base/cell-content";
import { MOST_FILLED_ROWS } from "../base/row-fills";
import type { CellValue, ColumnLook, SheetSnapshot } from "../base/snapshot";
import { foldText } from "../language/text/fold";
import { shownGrain, type ShownGrain } from "../base/date-format";

/** A cell as a reader sees it in one row: a merged cell is one cell, in every row that it covers. */
export type RowCell = {
  /** Its first column, and how many columns it fills. */
  readonly column: number;
  readonly columns: number;
  /** Its first row, which is above the row asked for where it is merged down. */
  readonly top: number;
  readonly value: CellValue;
  /** Folded of white space and full-width forms; never empty. */
  readonly text: string;
};

/**
 * A sheet's cells as they look: a merged cell has its value in all the rows and columns it covers. Rows and columns
 * are those of the sheet (0-based); outside the used area everything is blank.
 */
export class SheetCells {
  /** The sheet's name. */
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  private readonly merges = new Map<number, Area>();

  constructor(private readonly sheet: SheetSnapshot) {
    this.name = sheet.name;
    const used = sheet.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
    this.firstRow = used.row;
    this.firstColumn = used.column;
    this.lastRow = used.row + used.rows - 1;
    this.lastColumn = used.column + used.columns - 1;
    for (const area of sheet.merges) this.note(area);
  }

  /** The merged area that a cell lies in, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.size === 0 ? undefined : this.merges.get(row * 16_384 + column);
  }

  value(row: number, column: number): CellValue {
    const area = this.mergeAt(row, column);
    return this.own(area?.row ?? row, area?.column ?? column);
  }

  /** As written, white space at the ends aside. */
  text(row: number, column: number): string {
    return textOf(this.value(row, column));
  }

  /** Whether the cell holds a number that is shown as a date. */
  isDate(row: number, column: number): boolean {
    return this.shownGrain(row, column) !== undefined;
  }

  /** How much of a day a cell with a date shows; `undefined` where it holds none. */
  shownGrain(row: number, column: number): ShownGrain | undefined {
    const area = this.mergeAt(row, column);
    const [r, c] = [area?.row ?? row, area?.column ?? column];
    const format = this.sheet.numberFormats[r - this.firstRow]?.[c - this.firstColumn];
    return typeof this.own(r, c) === "number" && format !== undefined ? shownGrain(format) : undefined;
  }

  /** What a user typed into a cell: neither empty nor a formula; merged cells aside. */
  typed(
    row: number,
    column: number,
  ): { readonly value: CellValue; readonly numberFormat: string } | undefined {
    const [r, c] = [row - this.firstRow, column - this.firstColumn];
    const value = this.own(row, column);
    if (value === "" || holdsFormula(this.sheet.formulas[r]?.[c], value)) return undefined;
    return { value, numberFormat: this.sheet.numberFormats[r]?.[c] ?? "General" };
  }

  /** Whether the cell is shown as a percentage. */
  isPercent(row: number, column: number): boolean {
    return this.formatAt(row, column).includes("%");
  }

  /** The cell's number format. */
  formatAt(row: number, column: number): string {
    const area = this.mergeAt(row, column);
    const [r, c] = [area?.row ?? row, area?.column ?? column];
    return this.sheet.numberFormats[r - this.firstRow]?.[c - this.firstColumn] ?? "General";
  }

  /** Whether the cell holds a formula, where formulas were read. */
  isFormula(row: number, column: number): boolean {
    return this.formula(row, column) !== undefined;
  }

  /** The cell's formula with its `=`; `undefined` where it holds none, or none was read. */
  formula(row: number, column: number): string | undefined {
    const area = this.mergeAt(row, column);
    const [r, c] = [area?.row ?? row, area?.column ?? column];
    const there = this.sheet.formulas[r - this.firstRow]?.[c - this.firstColumn];
    return holdsFormula(there, this.own(r, c)) ? String(there) : undefined;
  }

  /** How a column is set; `undefined` where nobody has set or looked at it. */
  columnLook(column: number): ColumnLook | undefined {
    return this.sheet.columns?.get(column);
  }

  /** How a row is filled (`SheetSnapshot.rowFills`); `undefined` where nobody has looked. */
  rowFill(row: number): number | undefined {
    return this.sheet.rowFills?.[row - this.firstRow];
  }

  /** Whether the sheet is too long for its fills to be read, and so nobody knows them. */
  get fillsUnread(): boolean {
    return this.sheet.rowFills === undefined && (this.sheet.used?.rows ?? 0) > MOST_FILLED_ROWS;
  }

  /** The cells of a row that are not blank, each merged cell once, between two columns. */
  row(row: number, first = this.firstColumn, last = this.lastColumn): RowCell[] {
    const cells: RowCell[] = [];
    for (let column = first; column <= last; column += 1) {
      const area = this.mergeAt(row, column);
      const value = this.own(area?.row ?? row, area?.column ?? column);
      const begin = column;
      if (area !== undefined) column = Math.min(last, area.column + area.columns - 1);
      if (value === "") continue;
      const text = foldText(String(value));
      if (text === "") continue;
      cells.push({ column: begin, columns: column - begin + 1, top: area?.row ?? row, value, text });
    }
    return cells;
  }

  private own(row: number, column: number): CellValue {
    return this.sheet.values[row - this.firstRow]?.[column - this.firstColumn] ?? "";
  }

  /** Merged areas may reach over the used area (whole rows); what lies outside holds nothing. */
  private note(area: Area): void {
    const lastRow = Math.min(area.row + area.rows - 1, this.lastRow);
    const lastColumn = Math.min(area.column + area.columns - 1, this.lastColumn);
    for (let row = Math.max(area.row, this.firstRow); row <= lastRow; row += 1)
      for (let column = Math.max(area.column, this.firstColumn); column <= lastColumn; column += 1)
        this.merges.set(row * 16_384 + column, area);
  }
}

/** @example textOf(16) //=> "16" */
function textOf(value: CellValue): string {
  return typeof value === "string" ? value.trim() : String(value);
}
