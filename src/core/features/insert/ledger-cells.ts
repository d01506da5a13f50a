import { formula } from "../../base/cell-content";
import type { CellContent } from "../../base/workbook-edit";
import type { Deadline } from "../../language/deadline/deadline";
import { readDeadline } from "../../language/deadline/read-deadline";
import { nextDueExpression } from "../../language/deadline/recurrence-formula";
import type { MeasureRow } from "../../notice/measures-of";
import { ruledDeadline } from "../../notice/rulings";
import type { Ruling } from "../../notice/ruling-text";
import type { StatusCell } from "../../status/described-row";
import { statusExpression, type PolicyRefs } from "../../status/formulas";
import { stillHolds } from "../../status/still-holds";
import type { StatusSource } from "./ledger-formula";
import { ledgerStatusFormula } from "./ledger-formula";

/** A row of a ledger (1-based), and the letters of the columns that 督办状态 is worked out from. */
export type LedgerPlace = { readonly row: number; readonly column: (header: StatusSource) => string };

/** The deadline of a row of the notice, and whether it is by a ruling instead of by its own 完成时限. */
function deadlineOf(
  { measure, duty, year }: MeasureRow,
  rulings: readonly Ruling[],
): { readonly deadline: Deadline; readonly ruled: boolean } {
  const said = ruledDeadline(measure.key, rulings);
  const text = said === undefined || said.differ ? undefined : said.text;
  const deadline = readDeadline(text ?? duty.deadline, { year });
  return { deadline: { ...deadline, text: duty.deadline }, ruled: text !== undefined };
}

/**
 * The last on-time day as a date serial; for a recurring duty a native formula for its next due day, which gives no day
 * once the wording has changed; empty where the deadline names none (持续推进, 长期实施).
 */
export function ledgerDue(
  row: MeasureRow,
  rulings: readonly Ruling[],
  { row: number, column }: LedgerPlace,
  refs: PolicyRefs,
): CellContent {
  const { deadline } = deadlineOf(row, rulings);
  if (deadline.kind === "recurring")
    return formula(
      `IF(${stillHolds(`${column("完成时限")}${number}`, row.duty.deadline)},${nextDueExpression(deadline, refs.asOf)},"")`,
    );
  return deadline.kind === "by-date" ? deadline.date : "";
}

/**
 * 督办状态: the one formula of all rows; but where a ruling makes an endless task or a cycle of a row whose wording says
 * neither, the formula of a row that was read.
 */
export function ledgerStatus(
  row: MeasureRow,
  rulings: readonly Ruling[],
  { row: number, column }: LedgerPlace,
  refs: PolicyRefs,
): CellContent {
  const { deadline, ruled } = deadlineOf(row, rulings);
  if (!ruled || deadline.kind === "by-date") return formula(ledgerStatusFormula(number, column, refs));
  const at = (header: StatusSource): string => `${column(header)}${number}`;
  const blank = (header: StatusSource): StatusCell => ({ at: at(header), value: "", holds: "FALSE" });
  const text = row.duty.deadline;
  const read = {
    cells: {
      deadline: { at: at("完成时限"), value: text, holds: stillHolds(at("完成时限"), text) },
      progress: blank("进展情况"),
      done: blank("完成状态"),
      completedOn: blank("完成日期"),
    },
    full: 1 as const,
    deadline,
    done: false,
  };
  return formula(statusExpression(read, refs, { done: [], open: [] }, at("截止日期")));
}
