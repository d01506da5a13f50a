import type { ListPlace } from "../../language/units/place";
import type { ColumnRole } from "./task-list";

/**
 * What a person said about a list: where its header is, and what its columns are. It is kept in the workbook and used
 * before anything else.
 */
export type ListCorrection = {
  readonly sheet: string;
  /** The last row of the header (0-based). */
  readonly headerRow: number;
  /** Columns by role (0-based); `null` where the list has no such column. What is absent is found as ever. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /** Whose list it is; `null` takes back what was said. Alone it leaves header and columns as they are found. */
  readonly place?: ListPlace | null;
  /** The first column of the list (0-based), where only its place is said: lists can share their header's row. */
  readonly firstColumn?: number;
  /** It is no task list. */
  readonly none?: true;
};
