import type { ColumnRole } from "../../../tables/tasks/task-list";
import type { Words, WordRefs } from "../../../status/done-formula";
import type { DetailHeader } from "./detail-columns";

/** The words that decide whether a task is done: where they stand, and what they are. */
export type DetailBasis = { readonly refs: WordRefs; readonly words: Words };

/** A cell of the row's own in 汇总明细, by its heading. */
export type At = (header: DetailHeader) => string;
/** The list's own cell in a column, where the list has that column. */
export type InList = (role: ColumnRole) => string | undefined;

/** A number above this is a day in a cell that may hold a share or a year as well. */
export const LEAST_DAY = 10_000;

/** Whether a cell holds a day now, as an expression. */
export const isDay = (cell: string): string => `IF(ISNUMBER(${cell}),${cell}>${LEAST_DAY},FALSE)`;
