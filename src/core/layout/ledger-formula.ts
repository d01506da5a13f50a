import { doneWordsText } from "../progress/done-words";
import { doneFormula } from "../progress/done-formula";
import { FIRST_COMPLETION_DAY } from "../progress/read-progress";
import { lastsExpression, openStatusExpression, statusLiteral } from "../status/status-expression";

/** The columns that 督办状态 is worked out from. */
type StatusSource = "进展情况" | "完成状态" | "完成日期" | "截止日期" | "完成时限";

const WORDS = `"${doneWordsText()}"`;

/**
 * The 督办状态 of a ledger row as a native formula (semantics §4), for Excel, WPS and LibreOffice without the add-in.
 * It uses only functions that all of them have had for decades and plain references. Done is read from 完成日期, 完成状态
 * and 进展情况 as in every list. A 截止日期 that is no date and a 统计截止日 that is none give 待确认, never an error or a
 * wrong word. N() lets AND, which evaluates all its arguments, meet text in the date cells; INT drops a time of day.
 *
 * @param row 1-based sheet row.
 * @param column The letter of a column.
 * @param settings The cells of 统计截止日 and 临期天数.
 */
export function ledgerStatusFormula(
  row: number,
  column: (header: StatusSource) => string,
  { asOf, warnDays: warn }: { readonly asOf: string; readonly warnDays: string },
): string {
  const at = (header: StatusSource): string => `${column(header)}${row}`;
  const [progress, state, day] = [at("进展情况"), at("完成状态"), at("完成日期")];
  const [due, text] = [at("截止日期"), at("完成时限")];

  const done = `OR(ISNUMBER(${day}),${doneFormula({ progress, done: state }, WORDS, 1)})`;
  // A day of completion may also stand in 进展情况 or 完成状态.
  const told = [progress, state].reduceRight(
    (rest, cell) => `IF(N(${cell})>=${FIRST_COMPLETION_DAY},N(${cell}),${rest})`,
    "0",
  );
  const completedOn = `IF(ISNUMBER(${day}),${day},${told})`;
  const whenDone = `IF(AND(ISNUMBER(${due}),INT(${completedOn})>N(${due})),${statusLiteral("逾期完成")},${statusLiteral("已完成")})`;
  const withDate = openStatusExpression({ due, asOf: `INT(${asOf})`, warnDays: `N(${warn})` });
  const withoutDate = `IF(AND(NOT(ISNUMBER(${due})),${lastsExpression(text)}),${statusLiteral("长期推进")},${statusLiteral("待确认")})`;
  return `=IF(${done},${whenDone},IF(AND(ISNUMBER(${due}),ISNUMBER(${asOf})),${withDate},${withoutDate}))`;
}
