import type { CellValue, ColumnLook } from "../../core/base/snapshot";
import type { Area } from "../../core/base/workbook-edit";
import type { FillCollector } from "./row-fills";

/** The cells of a row that hold something, in the order of their columns. */
export type SparseRow = {
  readonly columns: number[];
  readonly values: CellValue[];
  readonly looks: number[];
  /** Formulas (with `=`) by column. */
  formulas?: Map<number, string>;
};

/** A sheet as its part has it: only cells that exist take memory, wherever they stand. */
export type SparseSheet = {
  readonly rows: ReadonlyMap<number, SparseRow>;
  readonly fills: FillCollector;
  readonly cells: number;
  readonly merges: readonly Area[];
  /** Columns that somebody has set. */
  readonly columns: ReadonlyMap<number, ColumnLook>;
  readonly protected: boolean;
  /** The tables' relationships. */
  readonly tables: readonly string[];
  /**
   * The first cell whose result has to be worked out: none is kept, or the result depends on the day or on the add-in.
   */
  readonly uncalculated: string | undefined;
};
