import { nextYearStrings } from "../../../strings/next-year";
import { marksStrings } from "../../../strings/marks";
import { fill } from "../../../strings/fill";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { OWN_NAMES } from "../../marks/registry";
import { CENTER, LEFT, TEXT } from "../../sheets/looks";
import type { TableColumn } from "../../sheets/table-sheet";
import { draftTable, PENDING_LOOK, type Years } from "./draft-table";
import type { Draft, DraftRow } from "./draft";
import { DRAFT_FIELDS } from "./source";

const { columns: heading, about: text } = nextYearStrings;

const WIDTHS = {
  no: 42,
  section: 72,
  task: 72,
  measure: 208,
  deadline: 63,
  lead: 66,
  cooperate: 66,
} as const;
const CENTERED: readonly string[] = ["no", "deadline"];

/** The columns of a draft of a list: the notice's own, the number of each row, and what is to be done with it. */
const DRAFT_COLUMNS: readonly TableColumn<DraftRow>[] = [
  { header: heading.key, width: 60, style: { ...CENTER, ...TEXT }, content: ({ key }) => key },
  ...DRAFT_FIELDS.map((field): TableColumn<DraftRow> => ({
    header: heading[field],
    width: WIDTHS[field],
    style: { ...(CENTERED.includes(field) ? CENTER : LEFT), ...TEXT },
    content: ({ texts }) => texts[field],
    where: [{ rows: ({ pending }) => pending && field === "deadline", style: PENDING_LOOK }],
  })),
  {
    header: heading.handled,
    width: 51,
    style: CENTER,
    content: ({ handled }) => handled,
    where: [{ rows: ({ pending }) => pending, style: PENDING_LOOK }],
  },
  {
    header: heading.todo,
    width: 120,
    style: LEFT,
    content: ({ todo }) => todo,
    where: [{ rows: ({ pending }) => pending, style: PENDING_LOOK }],
  },
];

type Place = { readonly sheet: string; readonly tableName: string; readonly number: number };

/** The sheet of a list's draft; `number` is that under which the record has its changes. */
export function listSheet(
  { title, rows, deleted }: Pick<Draft, "title" | "rows" | "deleted">,
  { sheet, tableName, number }: Place,
  years: Years,
): WorkbookEdit[] {
  const gone = deleted.map(({ row }) => row.key);
  const about = [
    fill(text.title, { title }),
    text.number,
    text.issued,
    text.counted,
    ...(gone.length === 0 ? [] : [fill(text.deleted, { count: gone.length, keys: gone.join("、") })]),
  ];
  return [
    ...draftTable({ sheet, tableName, title, columns: DRAFT_COLUMNS, rows, about }, years),
    draftNumber(sheet, number),
  ];
}

const draftNumber = (sheet: string, number: number): WorkbookEdit => ({
  kind: "text-name",
  sheet,
  name: OWN_NAMES.draft.name,
  text: `zlq-draft:${number}`,
  comment: marksStrings.draft,
});
