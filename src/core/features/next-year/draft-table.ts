import { nextYearStrings } from "../../../strings/next-year";
import { fill } from "../../../strings/fill";
import type { CellStyle, WorkbookEdit } from "../../base/workbook-edit";
import { sheetMark } from "../../marks/sheet-role";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { freeTableName } from "../../sheets/free-table-name";
import { INPUT_FILL, TABLE_BODY } from "../../sheets/looks";
import { tableSheet, type TableColumn } from "../../sheets/table-sheet";

/** What waits for a person is yellow, as everything that has to be filled in. */
export const PENDING_LOOK: CellStyle = { fill: INPUT_FILL };

/** The years of a draft. */
export type Years = { readonly base: number; readonly year: number };

/** Names in use; each table of a draft adds its own. */
export type NamesInUse = { readonly sheets: string[]; readonly tables: string[] };

type DraftTable<Row> = {
  readonly sheet: string;
  readonly tableName: string;
  /** Printed above each page. */
  readonly title: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Lines beside the table, which are not printed. */
  readonly about: readonly string[];
};

/** Points of the empty column beside the table, and of that with the lines. */
const GAP = 12;
const ABOUT = 60;
const ABOUT_LOOK: CellStyle = {
  fontName: TABLE_BODY.fontName ?? "",
  fontSize: TABLE_BODY.fontSize ?? 0,
  wrap: false,
  color: "#C00000",
};

/** What stands on every sheet of a draft: that it is one. */
const draftMark = ({ base }: Years): string => fill(nextYearStrings.mark, { base });

/** Takes a free name for a sheet and its table. */
export function takeNames(
  { sheets, tables }: NamesInUse,
  wanted: { readonly sheet: string; readonly table: string },
): { readonly sheet: string; readonly tableName: string } {
  const sheet = freeSheetName(wanted.sheet, sheets);
  const tableName = freeTableName(wanted.table, tables);
  sheets.push(sheet);
  tables.push(tableName);
  return { sheet, tableName };
}

/** A sheet of a draft: a working table that says, on screen and on paper, that it is a draft. */
export function draftTable<Row>(table: DraftTable<Row>, years: Years): WorkbookEdit[] {
  const { sheet, tableName, title, columns, rows, about } = table;
  const mark = draftMark(years);
  const lines = [mark, ...about];
  const at = { row: 0, column: columns.length + 1, rows: lines.length, columns: 1 };
  // An ampersand begins a code in a header.
  const plain = title.replaceAll("&", "&&");
  return [
    ...tableSheet({
      ...{ sheet, tableName, columns },
      // A table needs a row.
      rows,
      page: { centerHeader: fill(nextYearStrings.header, { title: plain, mark }) },
    }),
    { kind: "column-widths", sheet, first: columns.length, widths: [GAP, ABOUT] },
    { kind: "style", sheet, at, style: ABOUT_LOOK },
    { kind: "write", sheet, at, content: lines.map((line) => [line]) },
    sheetMark(sheet, "draft"),
  ];
}
