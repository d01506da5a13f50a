import { isoOf, serialOf } from "../../../../src/core/base/serial";
import { cellAddress, columnName } from "../../../../src/core/base/address";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import type { TaskList } from "../../../../src/core/tables/tasks/task-list";
import { sheetOf, type SheetOptions, type Written } from "./sheet";

export const asOf = serialOf(2021, 9, 8);
export const day = (month: number, date: number): Written => ({ day: serialOf(2021, month, date) });

export type Rows = readonly (readonly Written[])[];

export const listsOf = (rows: Rows, options: SheetOptions = {}): readonly TaskList[] =>
  recogniseLists(sheetOf(rows, options), { asOf });

/** The list as a clerk would check it: columns by letter, a line for each row, doubts by cell. */
export function told(rows: Rows, options: SheetOptions = {}) {
  const [list] = listsOf(rows, options);
  if (list === undefined) return undefined;
  return {
    columns: Object.fromEntries(
      Object.entries(list.columns).map(([role, column]) => [role, columnName(column)]),
    ),
    rows: list.rows.map(({ deadline, lead, cooperate, status }) =>
      [
        deadline.kind === "by-date" ? isoOf(deadline.date) : deadline.kind,
        lead.map(({ name }) => name).join("、"),
        cooperate.map(({ name }) => name).join("、"),
        status.word,
      ].join("|"),
    ),
    doubts: list.doubts.map(({ row, column, code }) => `${cellAddress(row, column)} ${code}`),
    unsure: list.unsure === true,
  };
}
