import { templatesStrings } from "../../../strings/templates";
import { fill } from "../../../strings/fill";
import { serialOf } from "../../base/serial";
import type { CellStyle, Validation, WorkbookEdit } from "../../base/workbook-edit";
import { sheetMark } from "../../marks/sheet-role";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { freeTableName } from "../../sheets/free-table-name";
import { CENTER, DATE, LEFT, RIGHT, TEXT } from "../../sheets/looks";
import { tableSheet, type TableColumn } from "../../sheets/table-sheet";
import { registersStrings } from "../../../strings/registers";
import type { Template, TemplateCell, TemplateColumn } from "./template";

/** Rows to be filled in where a template has none. */
const ROWS = 15;
/** Excel's limit for a rule's title and for its message. */
const [TITLE, MESSAGE] = [32, 255] as const;

type Row = readonly TemplateCell[];

type Names = {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  readonly names?: readonly { readonly name: string }[];
};

/** Puts a template on a new sheet. Every name is a free one; nothing that the workbook has is touched. */
export function planTemplate(
  { name, kind, title, columns, rows }: Template,
  workbook: Names,
): { readonly sheet: string; readonly edits: readonly WorkbookEdit[] } {
  const sheet = freeSheetName(name, workbook.sheetNames);
  const taken = [...workbook.tableNames, ...(workbook.names ?? []).map((one) => one.name)];
  const word = name.replace(/[^\p{L}\p{N}_]/gu, "_");
  const tableName = freeTableName(fill(templatesStrings.table, { name: word }), taken);
  const empty: Row = columns.map(() => null);
  const page = { centerHeader: fill(templatesStrings.header, { title: title.replaceAll("&", "&&") }) };
  return {
    sheet,
    edits: [
      ...tableSheet({
        ...{ sheet, tableName, page },
        columns: columns.map(tableColumn),
        rows: rows.length > 0 ? rows : Array.from({ length: ROWS }, () => empty),
      }),
      // A list and an indicator table are the bureau's own: they are read like any other.
      ...(kind === "register" ? [sheetMark(sheet, "register")] : []),
      { kind: "activate", sheet },
    ],
  };
}

function tableColumn(column: TemplateColumn, i: number): TableColumn<Row> {
  const { header, width, type } = column;
  const rule = ruleOf(column);
  return {
    ...{ header, width, style: LOOKS[type] },
    content: (row) => row[i] ?? "",
    ...(rule === undefined ? {} : { validation: () => rule }),
  };
}

const LOOKS: Readonly<Record<TemplateColumn["type"], CellStyle>> = {
  text: { ...LEFT, ...TEXT },
  number: RIGHT,
  date: DATE,
  percent: { ...RIGHT, numberFormat: "0.0%" },
  choice: CENTER,
};

function ruleOf({ type, words = [], header, open }: TemplateColumn): Validation | undefined {
  const title = header.slice(0, TITLE);
  if (type === "date")
    return { kind: "date", from: serialOf(1949, 10, 1), title, message: registersStrings.rule.date };
  if (type !== "choice") return undefined;
  const message = fill(templatesStrings.choiceRule, { words: words.join("、") }).slice(0, MESSAGE);
  return { kind: "list", words, title, message, ...(open === true ? { alert: "warning" } : {}) };
}
