import { lastsExpression, openStatusExpression, statusLiteral } from "../../status/status-expression";
import type { Recurring } from "../../deadline/deadline";
import { previousDueExpression, reportLimitExpression } from "../../deadline/recurrence-formula";
import { DETAIL_SIDE } from "./detail-columns";
import type { DetailRow } from "./detail-rows";
import type { At, InList } from "./formula-parts";

/** 督办状态 by semantics §4, from the row's own cells. */
export function statusFormula({ task }: DetailRow, at: At, list: InList): string {
  const { deadline } = task;
  const { asOf, warnDays } = DETAIL_SIDE;
  const [due, completed, text] = [at("截止日期"), at("完成日期"), at("完成时限")];
  // A recurring duty's next day moves on; only its last day, or an extension, can have been missed by a completion.
  const extension = list("extension");
  const last = deadline.kind === "recurring" ? (deadline.date ?? undefined) : due;
  const fixed =
    deadline.kind === "recurring" && extension !== undefined
      ? `IF(ISNUMBER(${extension}),INT(N(${extension})),${last ?? `""`})`
      : last;
  const whenDone =
    fixed === undefined
      ? statusLiteral("已完成")
      : `IF(AND(ISNUMBER(${completed}),ISNUMBER(${fixed})),IF(${completed}>${fixed},${statusLiteral("逾期完成")},${statusLiteral("已完成")}),${statusLiteral("已完成")})`;
  const withDate = openStatusExpression({ due, asOf, warnDays });
  const read = deadline.kind === "by-date" ? statusLiteral("待确认") : at("时限读法");
  const withoutDate = `IF(${text}=${at("时限原文")},${read},IF(${lastsExpression(text)},${statusLiteral("长期推进")},${statusLiteral("待确认")}))`;
  const open = `IF(ISNUMBER(${due}),${withDate},${withoutDate})`;
  const report = list("lastReport");
  const notExtended = extension === undefined ? "" : `NOT(ISNUMBER(${extension})),`;
  const missing =
    deadline.kind !== "recurring" || report === undefined
      ? open
      : `IF(AND(${notExtended}${missingReport(deadline, asOf, report)}),${statusLiteral("逾期")},${open})`;
  return `=IF(${at("办结")}=1,${whenDone},${missing})`;
}

/** Whether the last report came too early for the duty to count as met (欠报), as a formula's condition. */
function missingReport(deadline: Recurring, day: string, lastReport: string): string {
  const { recurrence, start } = deadline;
  const late = `INT(N(${lastReport}))<${reportLimitExpression(deadline, day)}`;
  const begun = start === undefined ? "" : `,${previousDueExpression(recurrence, day)}>=${start}`;
  return `AND(ISNUMBER(${lastReport}),${late}${begun})`;
}
