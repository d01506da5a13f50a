import type { Area } from "./workbook-edit";

/**
 * What the add-in reads of a workbook, in one batched read, before it plans anything. Rows and columns are 0-based.
 * Dates are serial days of the 1900 system: a workbook of the 1904 system is converted where it is read.
 */

/** A cell's value: `""` is blank. Excel's own errors are their text (`#N/A`). */
export type CellValue = string | number | boolean;

/** How a column of a sheet is set. */
export type ColumnLook = {
  /** Points; absent where nobody has set it. */
  readonly width?: number;
  readonly hidden: boolean;
};

export type SheetSnapshot = {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly protected: boolean;
  /** The smallest area with contents; `null` for an empty sheet. The three matrices below have its size. */
  readonly used: Area | null;
  /** Areas with contents too far from the rest to be read (`near-area.ts`); `used` is then the area that was read. */
  readonly far?: readonly Area[];
  readonly values: readonly (readonly CellValue[])[];
  /** The formula where a cell has one (`=A1`), else its value; values only, where formulas were not asked for. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Excel's format codes: `General`, `@`, `yyyy-mm-dd`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** How each row of `used` is filled, by number (`row-fills.ts`). Absent where it was not read. */
  readonly rowFills?: readonly number[];
  /** By the number of the column; absent where it was not read. */
  readonly columns?: ReadonlyMap<number, ColumnLook>;
  /** Merged areas, in sheet coordinates. */
  readonly merges: readonly Area[];
};

export type NameSnapshot = {
  readonly name: string;
  /** The sheet it belongs to; absent for a name of the workbook. */
  readonly sheet?: string;
  /** `=大气任务清单!$A$3:$F$79` */
  readonly formula: string;
  /** As 名称管理器 shows it; absent where it is empty or was not read. */
  readonly comment?: string;
};

export type TableSnapshot = { readonly name: string; readonly sheet: string; readonly at: Area };

export type WorkbookSnapshot = {
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly TableSnapshot[];
  /** What the add-in keeps in the document, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /**
   * Present where the workbook counts days from 1904. Such a workbook is read correctly, but nothing is written into
   * it.
   */
  readonly dateSystem?: 1904;
};
