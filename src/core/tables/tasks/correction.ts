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
  /** The user says that the table is no task list. */
  readonly none?: true;
};
