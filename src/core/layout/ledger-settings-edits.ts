import type { CellStyle, WorkbookEdit } from "../edits/workbook-edit";
import { serialOf } from "../date/serial";
import { strings } from "../../strings";
import { DATE_FORMAT } from "./ledger-columns";
import { LEDGER_SETTINGS, LEDGER_SETTINGS_AT, LEDGER_SETTINGS_ROW } from "./ledger-settings";

/** Points: the empty column, then label, day, label, number. */
const WIDTHS: readonly number[] = [12, 69, 69, 60, 36];

/** The edits that write a ledger's settings, name their cells and guard the day against a text. */
export function ledgerSettingsEdits(sheet: string, body: CellStyle): WorkbookEdit[] {
  const at = LEDGER_SETTINGS_AT;
  const { asOf, warnDays } = LEDGER_SETTINGS;
  const { settings, nameComment } = strings.ledger;
  const input: CellStyle = { fill: "#FFF2CC", horizontal: "center" };
  return [
    { kind: "column-widths", sheet, first: at.column - 1, widths: WIDTHS },
    { kind: "style", sheet, at, style: { ...body, wrap: false, horizontal: "right" } },
    { kind: "style", sheet, at: asOf.at, style: { ...input, numberFormat: DATE_FORMAT } },
    { kind: "style", sheet, at: warnDays.at, style: { ...input, numberFormat: "0" } },
    { kind: "write", sheet, at, content: [LEDGER_SETTINGS_ROW] },
    {
      kind: "validation",
      sheet,
      at: asOf.at,
      rule: { kind: "date", from: serialOf(2019, 1, 1), ...settings.asOf },
    },
    { kind: "name", sheet, name: asOf.label, at: asOf.at, comment: nameComment.asOf },
    {
      kind: "name",
      sheet,
      name: warnDays.label,
      at: warnDays.at,
      comment: nameComment.warnDays,
    },
  ];
}
