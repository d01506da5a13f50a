import type { Area, WorkbookEdit } from "../edits/workbook-edit";
import { measuresOf } from "../notice/measures-of";
import type { OfficialList } from "../notice/official-list";
import { strings } from "../../strings";
import { LEDGER_COLUMNS, LEDGER_HEADERS } from "./ledger-columns";
import { LEDGER_BODY, LEDGER_HEADER, LEDGER_TABLE_STYLE, ledgerHeights } from "./ledger-look";
import type { PolicyRefs } from "../status/formulas";
import { ledgerSettingsEdits } from "./ledger-settings";
import { ledgerValidations } from "./ledger-validations";
import { LEDGER_MARGINS } from "../sheets/paper";

const COLUMNS = LEDGER_HEADERS.length;
const WIDTHS = LEDGER_HEADERS.map((header) => LEDGER_COLUMNS[header].width);

/**
 * The edits that put a list on a new sheet as a working ledger: an Excel table, one measure a row, nothing merged, a
 * native 督办状态 that works without the add-in, validation for what the user fills in. The text of merged cells of
 * the notice stands in each of their rows.
 *
 * @param sheet A free name (see `freeSheetName`).
 * @param options.tableName A free name (see `freeTableName`).
 * @param options.refs Where 督办设置 has what the formulas depend on.
 */
export function planLedgerSheet(
  list: OfficialList,
  sheet: string,
  options: { readonly tableName: string; readonly refs: PolicyRefs },
): WorkbookEdit[] {
  const measures = measuresOf(list);
  // Sheet rows are 1-based and the header is row 1.
  const body = measures.map((measure, i) =>
    LEDGER_HEADERS.map((header) => LEDGER_COLUMNS[header].content(measure, i + 2, options.refs)),
  );
  const whole: Area = { row: 0, column: 0, rows: body.length + 1, columns: COLUMNS };
  const header: Area = { ...whole, rows: 1 };

  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths: WIDTHS },
    { kind: "style", sheet, at: header, style: LEDGER_HEADER },
    ...LEDGER_HEADERS.map((name, column): WorkbookEdit => {
      const at = { row: 1, column, rows: body.length, columns: 1 };
      return { kind: "style", sheet, at, style: { ...LEDGER_BODY, ...LEDGER_COLUMNS[name].style } };
    }),
    { kind: "write", sheet, at: whole, content: [LEDGER_HEADERS, ...body] },
    { kind: "table", sheet, at: whole, name: options.tableName, style: LEDGER_TABLE_STYLE },
    ...ledgerValidations(sheet, body.length),
    ...ledgerSettingsEdits(sheet, COLUMNS, options.refs),
    { kind: "row-heights", sheet, first: 0, heights: ledgerHeights([LEDGER_HEADERS, ...body], WIDTHS) },
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
