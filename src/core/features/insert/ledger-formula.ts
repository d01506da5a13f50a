import type { StatusCell } from "../../status/described-row";
import type { PolicyRefs } from "../../status/formulas";
import { unreadStatusExpression } from "../../status/unread-formulas";

/** The columns that 督办状态 is worked out from. */
export type StatusSource = "进展情况" | "完成状态" | "完成日期" | "截止日期" | "完成时限";

/**
 * The 督办状态 of a ledger row (semantics §4): the one formula of `core/status` over the ledger's own columns, the same
 * in every row, so that Excel continues it in the rows that users add to the table.
 *
 * @param row 1-based sheet row.
 * @param column The letter of a column.
 * @param settings The cells of 统计截止日 and 临期天数.
 */
export function ledgerStatusFormula(
  row: number,
  column: (header: StatusSource) => string,
  refs: PolicyRefs,
): string {
  const at = (header: StatusSource): string => `${column(header)}${row}`;
  const cell = (header: StatusSource): StatusCell => ({ at: at(header), value: "", holds: "FALSE" });
  const cells = { progress: cell("进展情况"), done: cell("完成状态"), completedOn: cell("完成日期") };
  return `=${unreadStatusExpression({ cells, text: at("完成时限"), due: at("截止日期") }, refs)}`;
}
