import { doneWordsText } from "../flag/done-words";
import { absoluteAddress } from "../grid/address";
import { doneFormula, FIRST_COMPLETION_DAY } from "../progress/done-formula";
import type { StatusWord } from "../status/status";
import type { LedgerHeader } from "./ledger-columns";
import { LEDGER_SETTINGS } from "./ledger-settings";

const word = (status: StatusWord): string => `"${status}"`;

const WORDS = `"${doneWordsText()}"`;

/**
 * The 督办状态 of a ledger row as a native formula (semantics §4), for Excel, WPS and LibreOffice without the add-in.
 * It uses only functions that all of them have had for decades and plain references. Done is read from 完成日期, 完成状态
 * and 进展情况 as in every list. A 截止日期 that is no date and a 统计截止日 that is none give 待确认, never an error or a
 * wrong word. N() lets AND, which evaluates all its arguments, meet text in the date cells; INT drops a time of day.
 *
 * @param row 1-based sheet row.
 * @param column The letter of a column.
 */
export function ledgerStatusFormula(row: number, column: (header: LedgerHeader) => string): string {
  const at = (header: LedgerHeader): string => `${column(header)}${row}`;
  const [progress, state, day] = [at("进展情况"), at("完成状态"), at("完成日期")];
  const [due, text] = [at("截止日期"), at("完成时限")];
  const asOf = absoluteAddress(LEDGER_SETTINGS.asOf.at);
  const warn = absoluteAddress(LEDGER_SETTINGS.warnDays.at);
  const lasting = ["持续", "长期", "常态"].map((term) => `ISNUMBER(FIND("${term}",${text}))`).join(",");

  const done = `OR(ISNUMBER(${day}),${doneFormula({ progress, done: state }, WORDS, 1)})`;
  // A day of completion may also stand in 进展情况 or 完成状态.
  const told = [progress, state].reduceRight(
    (rest, cell) => `IF(N(${cell})>=${FIRST_COMPLETION_DAY},N(${cell}),${rest})`,
    "0",
  );
  const completedOn = `IF(ISNUMBER(${day}),${day},${told})`;
  const whenDone = `IF(AND(ISNUMBER(${due}),INT(${completedOn})>N(${due})),${word("逾期完成")},${word("已完成")})`;
  const withDate = `IF(INT(${asOf})>${due},${word("逾期")},IF(${due}-N(${warn})<=INT(${asOf}),${word("临期")},${word("推进中")}))`;
  const withoutDate = `IF(AND(NOT(ISNUMBER(${due})),OR(${lasting})),${word("长期推进")},${word("待确认")})`;
  return `=IF(${done},${whenDone},IF(AND(ISNUMBER(${due}),ISNUMBER(${asOf})),${withDate},${withoutDate}))`;
}
