import { serialOf } from "../date/serial";
import type { Area, WorkbookEdit } from "../edits/workbook-edit";
import { strings } from "../../strings";
import { LEDGER_HEADERS, type LedgerHeader } from "./ledger-columns";

/** 完成状态: the words a ledger offers. The last two mean done. */
export const LEDGER_STATES = ["未启动", "推进中", "已完成", "已销号"] as const;

/** No task of these lists was completed before. */
const EARLIEST = serialOf(2019, 1, 1);

/** The rules for what users type into a ledger of `rows` rows below its header. */
export function ledgerValidations(sheet: string, rows: number): WorkbookEdit[] {
  const column = (header: LedgerHeader): Area => ({
    row: 1,
    column: LEDGER_HEADERS.indexOf(header),
    rows,
    columns: 1,
  });
  const { state, completedOn } = strings.ledger.validation;
  return [
    {
      kind: "validation",
      sheet,
      at: column("完成状态"),
      rule: { kind: "list", words: LEDGER_STATES, ...state },
    },
    {
      kind: "validation",
      sheet,
      at: column("完成日期"),
      rule: { kind: "date", from: EARLIEST, ...completedOn },
    },
  ];
}
