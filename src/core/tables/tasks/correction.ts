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
  /** It is no task list. */
  readonly none?: true;
};
