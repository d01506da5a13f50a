import type { ListPlace } from "../../language/units/place";
import type { ColumnRole } from "./task-list";

/**
 * What a person said about a list: where its header is, and what its columns are. A correction is kept in the workbook
 * and goes before all recognition.
 */
export type ListCorrection = {
  readonly sheet: string;
  /** The last row of the header (0-based). */
  readonly headerRow: number;
  /**
   * Columns by role (0-based); `null` where the list has no such column. Roles that are absent are recognised as in any
   * list.
   */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /** Whose list it is; `null` takes back what was said. Alone it leaves header and columns as they are found. */
  readonly place?: ListPlace | null;
  /** The first column of the list (0-based), where only its place is said: lists can share their header's row. */
  readonly firstColumn?: number;
  /** The user says that the table is no task list. */
  readonly none?: true;
};
