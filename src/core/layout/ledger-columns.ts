import { formula } from "../edits/cell-content";
import { readDeadline } from "../deadline/read-deadline";
import type { CellContent, CellStyle } from "../edits/workbook-edit";
import { columnName } from "../grid/address";
import type { MeasureRow } from "../notice/measures-of";
import { ledgerStatusFormula } from "./ledger-formula";
import type { PolicyRefs } from "../status/formulas";
import { nextDueExpression } from "../deadline/recurrence-formula";

/** The ledger's column headings, in order. */
export const LEDGER_HEADERS = [
  "编号",
  "序号",
  "章节",
  "重点任务",
  "工作措施",
  "完成时限",
  "截止日期",
  "责任单位",
  "配合单位",
  "进展情况",
  "完成状态",
  "完成日期",
  "督办状态",
  "备注",
] as const;

export type LedgerHeader = (typeof LEDGER_HEADERS)[number];

/** How a date is shown wherever the add-in writes one. */
export const DATE_FORMAT = "yyyy-mm-dd";

type LedgerColumn = {
  /** Points. */
  readonly width: number;
  readonly style: CellStyle;
  /** What a row begins with; `row` is its 1-based sheet row, `refs` where the policy stands. */
  readonly content: (measure: MeasureRow, row: number, refs: PolicyRefs) => CellContent;
};

const LEFT: CellStyle = { horizontal: "left" };
const CENTER: CellStyle = { horizontal: "center" };
const DATE: CellStyle = { horizontal: "center", numberFormat: DATE_FORMAT };
/** Text format: what users type here, 2020年11月, would become a date in Excel in Chinese. */
const TEXT: CellStyle = { horizontal: "center", numberFormat: "@" };
const blank = (): CellContent => "";

/** The columns by heading. 进展情况, 完成状态, 完成日期 and 备注 are the user's and begin empty; empty means not done. */
export const LEDGER_COLUMNS: Readonly<Record<LedgerHeader, LedgerColumn>> = {
  编号: { width: 60, style: CENTER, content: ({ measure }) => measure.key },
  序号: { width: 30, style: CENTER, content: ({ task }) => task.number },
  章节: { width: 72, style: LEFT, content: ({ section }) => section.heading },
  重点任务: { width: 72, style: LEFT, content: ({ task }) => task.title },
  工作措施: { width: 228, style: LEFT, content: ({ measure }) => measure.text },
  完成时限: { width: 63, style: TEXT, content: ({ duty }) => duty.deadline },
  截止日期: { width: 66, style: DATE, content: dueDateOf },
  责任单位: { width: 69, style: LEFT, content: ({ duty }) => duty.lead },
  配合单位: { width: 69, style: LEFT, content: ({ duty }) => duty.cooperate },
  进展情况: { width: 84, style: LEFT, content: blank },
  完成状态: { width: 51, style: CENTER, content: blank },
  完成日期: { width: 66, style: DATE, content: blank },
  督办状态: {
    width: 66,
    style: CENTER,
    content: (_measure, row, refs) => formula(ledgerStatusFormula(row, ledgerColumn, refs)),
  },
  备注: { width: 54, style: LEFT, content: blank },
};

/** @example ledgerColumn("完成时限") //=> "F" */
export function ledgerColumn(header: LedgerHeader): string {
  return columnName(LEDGER_HEADERS.indexOf(header));
}

/**
 * The last on-time day as a date serial; for a recurring duty a native formula of its next due day; empty where the
 * deadline names none (持续推进, 长期实施).
 */
function dueDateOf({ duty, year }: MeasureRow, _row: number, { asOf }: PolicyRefs): CellContent {
  const deadline = readDeadline(duty.deadline, { year });
  if (deadline.kind === "recurring") return formula(nextDueExpression(deadline, asOf));
  return deadline.kind === "by-date" ? deadline.date : "";
}
