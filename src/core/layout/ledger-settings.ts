import { formula } from "../edits/cell-content";
import type { Area, CellContent, WorkbookEdit } from "../edits/workbook-edit";
import type { PolicyRefs } from "../status/formulas";
import { SETTINGS } from "../status/settings";
import { strings } from "../../strings";
import { DATE_FORMAT } from "./ledger-columns";
import { LEDGER_BODY } from "./ledger-look";

/** Points: the empty column, then label, day, label, number. */
const WIDTHS: readonly number[] = [12, 69, 69, 60, 36];

/**
 * What a ledger's 督办状态 is worked out from, shown in row 1 to the right of the table, one empty column away so that
 * the table does not grow over it, and outside the print area. It is 督办设置 that is shown; to type here is refused.
 *
 * @param columns How many columns the table has.
 */
export function ledgerSettingsEdits(sheet: string, columns: number, refs: PolicyRefs): WorkbookEdit[] {
  const column = columns + 1;
  const at: Area = { row: 0, column, rows: 1, columns: 4 };
  const one = (shift: number): Area => ({ row: 0, column: column + shift, rows: 1, columns: 1 });
  const content: CellContent[] = [
    SETTINGS.asOf.name,
    formula(refs.asOf),
    SETTINGS.warnDays.name,
    formula(refs.warnDays),
  ];
  const style = { ...LEDGER_BODY, wrap: false, color: "#595959" } as const;
  return [
    { kind: "column-widths", sheet, first: columns, widths: WIDTHS },
    { kind: "style", sheet, at, style: { ...style, horizontal: "right" } },
    { kind: "style", sheet, at: one(1), style: { horizontal: "center", numberFormat: DATE_FORMAT } },
    { kind: "style", sheet, at: one(3), style: { horizontal: "center", numberFormat: "0" } },
    { kind: "write", sheet, at, content: [content] },
    ...[one(1), one(3)].map((cell): WorkbookEdit => ({
      kind: "validation",
      sheet,
      at: cell,
      rule: { kind: "formula", formula: "=FALSE", ...strings.settings.message.shown },
    })),
  ];
}
