import { collectStrings } from "../../../strings/collect";
import { groupBy } from "../../base/group-by";
import type { Area, CellStyle, WorkbookEdit } from "../../base/workbook-edit";
import type { BaseList, BaseRow } from "./base-book";
import type { Conflict } from "./merge-model";
import { columnOf, type WantedColumn } from "./new-columns";
import type { Change } from "./plan-merge";
import { ANSWER_ROLES, type AnswerRole } from "./roles";

const BODY: CellStyle = { grid: "#A6A6A6", wrap: true, vertical: "center" };

/** The edits that make the columns in which answers are written: headings and lines; the answers come besides. */
export function newColumnEdits(changes: readonly Change[]): WorkbookEdit[] {
  const lists = groupBy(changes, ({ row }) => row.list);
  return [...lists].flatMap(([list, own]) => {
    const roles = new Set(own.map(({ role }) => role));
    return list.added.filter((role) => roles.has(role)).flatMap((role) => columnEdits(list, role));
  });
}

function columnEdits({ sheet, columns, list }: BaseList, role: AnswerRole): WorkbookEdit[] {
  const column = columns[role];
  if (column === undefined) return [];
  const { first, last } = list.headerRows;
  const whole = columnOf(list, column);
  const headers = last - first + 1;
  const heading: Area = { row: last, column, rows: 1, columns: 1 };
  return [
    {
      kind: "style",
      sheet,
      at: { ...whole, rows: headers },
      style: { ...BODY, bold: true, horizontal: "center" },
    },
    {
      kind: "style",
      sheet,
      at: { ...whole, row: whole.row + headers, rows: whole.rows - headers },
      style: BODY,
    },
    { kind: "write", sheet, at: heading, content: [[collectStrings.role[role]]] },
  ];
}

/** The columns that come to be with these changes. */
export function newColumnsOf(changes: readonly Change[]): readonly WantedColumn[] {
  return distinct(changes.flatMap(({ row, role }) => (row.list.added.includes(role) ? [of(row, role)] : [])));
}

/** The columns whose lack keeps answers from being written. */
export function wantedColumns(conflicts: readonly Conflict[]): readonly WantedColumn[] {
  return distinct(
    conflicts.flatMap(({ kind, row, role: column }) => {
      const role = ANSWER_ROLES.find((each) => each === column);
      return kind === "no-column" && row !== undefined && role !== undefined ? [of(row, role)] : [];
    }),
  );
}

const of = ({ list: { sheet, list } }: BaseRow, role: AnswerRole): WantedColumn => ({
  sheet,
  headerRow: list.headerRows.last,
  role,
});

const distinct = (columns: readonly WantedColumn[]): readonly WantedColumn[] => [
  ...new Map(columns.map((one) => [JSON.stringify(one), one])).values(),
];
