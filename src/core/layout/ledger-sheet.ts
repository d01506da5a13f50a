import type { Area, CellStyle, WorkbookEdit } from "../edits/workbook-edit";
import { measuresOf } from "../notice/measures-of";
import type { OfficialList } from "../notice/official-list";
import { strings } from "../../strings";
import { LEDGER_COLUMNS, LEDGER_HEADERS } from "./ledger-columns";
import { ledgerSettingsEdits } from "./ledger-settings-edits";
import { ledgerValidations } from "./ledger-validations";
import { LEDGER_MARGINS } from "./paper";
import { rowHeights, type MeasuredText } from "./row-heights";

const SIZE = 10.5;
/** Points of a row with one short line. */
const LEAST_HEIGHT = 24;
const COLUMNS = LEDGER_HEADERS.length;
const WIDTHS = LEDGER_HEADERS.map((header) => LEDGER_COLUMNS[header].width);

/** 宋体 is in every Chinese office suite. */
const BODY: CellStyle = { fontName: "宋体", fontSize: SIZE, wrap: true, vertical: "center", grid: "#A6A6A6" };
const HEADER: CellStyle = { ...BODY, bold: true, fill: "#D9E2F3", color: "#1F3864", horizontal: "center" };
/** Lines and header are our own, as LibreOffice and WPS show little of a table style; this one adds only bands. */
const TABLE_STYLE = "TableStyleLight1";

/**
 * The edits that put a list on a new sheet as a working ledger: an Excel table, one measure a row, nothing merged, a
 * native 督办状态 that works without the add-in, validation for what the user fills in. The text of merged cells of
 * the notice stands in each of their rows.
 *
 * @param sheet A free name (see `freeSheetName`).
 * @param options.tableName A free name (see `freeTableName`).
 */
export function planLedgerSheet(
  list: OfficialList,
  sheet: string,
  options: { readonly tableName: string },
): WorkbookEdit[] {
  const measures = measuresOf(list);
  // Sheet rows are 1-based and the header is row 1.
  const body = measures.map((measure, i) =>
    LEDGER_HEADERS.map((header) => LEDGER_COLUMNS[header].content(measure, i + 2)),
  );
  const whole: Area = { row: 0, column: 0, rows: body.length + 1, columns: COLUMNS };
  const header: Area = { ...whole, rows: 1 };

  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths: WIDTHS },
    // Styles come before values: a text format keeps Excel from reading 2020年11月 as a date.
    { kind: "style", sheet, at: header, style: HEADER },
    ...LEDGER_HEADERS.map((name, column): WorkbookEdit => {
      const at = { row: 1, column, rows: body.length, columns: 1 };
      return { kind: "style", sheet, at, style: { ...BODY, ...LEDGER_COLUMNS[name].style } };
    }),
    { kind: "write", sheet, at: whole, content: [LEDGER_HEADERS, ...body] },
    { kind: "table", sheet, at: whole, name: options.tableName, style: TABLE_STYLE },
    ...ledgerValidations(sheet, body.length),
    ...ledgerSettingsEdits(sheet, BODY),
    { kind: "row-heights", sheet, first: 0, heights: heightsOf([LEDGER_HEADERS, ...body]) },
    { kind: "freeze-rows", sheet, rows: 1 },
    {
      kind: "page-setup",
      sheet,
      setup: {
        orientation: "landscape",
        paper: "A4",
        fitToWidth: 1,
        titleRows: [0, 0],
        printArea: whole,
        margins: LEDGER_MARGINS,
        centerFooter: strings.ledger.pageFooter,
        centerHorizontally: true,
      },
    },
  ];
}

function heightsOf(content: readonly (readonly unknown[])[]): number[] {
  const texts = content.flatMap((cells, row) =>
    cells.flatMap((cell, column): MeasuredText[] =>
      typeof cell === "string" && !cell.startsWith("=")
        ? [{ at: { row, column, rows: 1, columns: 1 }, text: cell, size: SIZE }]
        : [],
    ),
  );
  const heights = rowHeights(texts, content.length, WIDTHS, LEAST_HEIGHT);
  // The filter buttons take the room of a character beside each heading: two lines always fit.
  return heights.map((height, row) => (row === 0 ? Math.max(height, 2 * SIZE * 1.5 + 6) : height));
}
