import type { DoubtCode } from "../doubts/doubt-class";
import type { ListPlace } from "../../../language/units/place";
import type { ColumnMap, ColumnRole, SharedColumn } from "../task-list";
import type { LeadBy } from "./lead-by";

/** A heading of this weight says its role clearly. */
export const CLEAR = 0.6;

/** Something about a whole column that a person has to know; `code` is one of `strings.lists.doubt`. */
export type ColumnDoubt = { readonly column: number; readonly code: DoubtCode };

/** The header of a list, as found: its rows, the columns under it, and what its words say of them. */
export type Header = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The heading of each column from `firstColumn` on, parts of several rows joined by `/`; `""` where there is none. */
  readonly headings: readonly string[];
  readonly columns: ColumnMap;
  /** How strongly the words (or, below 0.5, the contents) say each role. */
  readonly weights: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Columns whose role was told by their contents. */
  readonly byContent: readonly ColumnRole[];
  /** Columns of progress left of the one that counts (一季度进展 before 二季度进展), the nearest first. */
  readonly earlierProgress: readonly number[];
  readonly shared?: SharedColumn;
  /** How a cell with several units says which one leads: the mark before or behind it, or its place. */
  readonly leadBy?: LeadBy;
  readonly doubts: readonly ColumnDoubt[];
  /** Whose list a person said it is. */
  readonly place?: ListPlace;
  /** A person has said that this is a list: no recognition may refuse it. */
  readonly corrected: boolean;
};
