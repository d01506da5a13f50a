import { FIRST_SERIAL } from "../base/serial";
import type { StatusRow } from "./described-row";
import {
  changedExpressions,
  completionDay,
  doneExpression,
  finishedExpression,
  openExpression,
  statusLiteral,
  TO_CHECK,
  type PolicyRefs,
} from "./formulas";
import { wordsInCell } from "./words-in-cell";

/** Words that say that a task has no end. */
const ENDLESS = ["持续", "长期", "常态"] as const;
/** Characters that may belong to a day or a cycle: a text with one of them needs reading. 春节前 has none. */
const SIGNS_OF_DAY = ["年", "月", "季", "周", "每", "-", "/", ".", "20"] as const;

const has = (cell: string, signs: readonly string[]): string => `${wordsInCell(signs, cell)}>0`;

/** 长期推进 where a wording says that its task has no end, else 待确认. */
export const endlessExpression = (text: string): string =>
  `IF(${has(text, ENDLESS)},${statusLiteral("长期推进")},${statusLiteral("待确认")})`;

/**
 * An expression that is TRUE where the cell of 完成时限 may name a day: it holds a date, or a text that needs reading.
 */
const mayBeDated = (text: string): string => `OR(ISNUMBER(${text}),${has(text, SIGNS_OF_DAY)})`;

/** 长期推进 or 待确认 of a row without a day whose text has not been read; 核对 where the text may name a day. */
function undatedExpression(text: string): string {
  return `IF(${mayBeDated(text)},${statusLiteral(TO_CHECK)},${endlessExpression(text)})`;
}

/**
 * 督办状态 for the rows of a ledger: one formula for all rows, also for those that users add, so nothing in it comes
 * from a reading. 截止日期 holds the due day, or a formula for the next due day; for a recurring duty only such a
 * formula can be trusted.
 */
export function unreadStatusExpression(
  row: Pick<StatusRow, "cells"> & { readonly text: string; readonly due: string },
  refs: PolicyRefs,
): string {
  const { text, due, cells } = row;
  const unread: StatusRow = {
    cells,
    full: 1,
    deadline: { kind: "unparsed", text: "", notes: [], milestones: [] },
    done: false,
  };
  const cycle = `ISNUMBER(FIND("每",${text}))`;
  const open = openExpression(due, `INT(${refs.asOf})`, `N(${refs.warnDays})`);
  // The due day of a recurring duty moves on, while a day that was typed beside it does not.
  const dated = `IF(AND(${cycle},NOT(ISFORMULA(${due}))),${statusLiteral(TO_CHECK)},${open})`;
  const undated = `IF(N(${due})>=${FIRST_SERIAL},${statusLiteral("待确认")},${undatedExpression(text)})`;
  const completed = completionDay(unread);
  // Where 截止日期 has no day but 完成时限 may name one, only a reading can tell whether a completion was in time.
  const unknown = `AND(N(${due})<${FIRST_SERIAL},N(${completed})>0,${mayBeDated(text)})`;
  const finished = finishedExpression(unread, due, completed);
  const late = `IF(${cycle},${statusLiteral("已完成")},IF(${unknown},${statusLiteral(TO_CHECK)},${finished}))`;
  const code = doneExpression(unread, refs, { done: [], open: [] });
  const answer = `CHOOSE(1+${code},IF(AND(N(${due})>=${FIRST_SERIAL},ISNUMBER(${refs.asOf})),${dated},${undated}),${late},${statusLiteral(TO_CHECK)})`;
  return `IF(OR(${changedExpressions(unread).join(",")}),${statusLiteral(TO_CHECK)},${answer})`;
}
