import { changedDays } from "../../../status/day-cells";
import { formula } from "../../../base/cell-content";
import type { CellContent } from "../../../base/workbook-edit";
import type { StatusRow } from "../../../status/described-row";
import {
  completionDay,
  doneExpression,
  dueExpression,
  finishedExpression,
  openExpression,
  reportExpression,
  statusLiteral,
} from "../../../status/formulas";
import { DONE_STATUSES, STATUS_ORDER } from "../../../status/looks";
import type { StatusWord } from "../../../status/status";
import { endlessExpression } from "../../../status/unread-formulas";
import { summaryStrings } from "../../../../strings/summary";
import { DETAIL_SIDE, type DetailHeader } from "./detail-place";
import type { DetailRow } from "./detail-rows";
import type { Words, WordRefs } from "../../../status/done-formula";

/** The words that decide whether a task is done: the references to their cells, and the words themselves. */
export type DetailBasis = {
  readonly refs: WordRefs;
  readonly words: Words;
  /** The cell in which the list itself says its status now (see `ownStatusCells`), as other sheets refer to it. */
  readonly listStatus: (row: DetailRow) => string | undefined;
};

/** Gives the address of the row's cell in 汇总明细 under a heading. */
export type At = (header: DetailHeader) => string;

/** In a cell that may hold a share, a year or a day, a number above this is a day. */
export const LEAST_DAY = 10_000;

/** Whether a cell holds a day now, as an expression. */
export const isDay = (cell: string): string => `N(${cell})>${LEAST_DAY}`;

/** The cells of a row that are worked out from the list's cells by the generators of `core/status`. */
export type StatusCells = Readonly<
  Record<"截止日期" | "办结" | "完成日期" | "督办状态" | "剩余天数", CellContent>
> & {
  /** Conditions under which no formula can tell the status any more, each with its sentence. */
  readonly changed: readonly (readonly [condition: string, sentence: string])[];
};

/**
 * 截止日期, 办结, 完成日期 and 督办状态 as the generators of `core/status` have them, each in a cell of its own. The
 * reading of a text holds as long as 时限原文 and 填报原文 agree with the list; where they do not, 核对 says so.
 */
export function statusCells(
  detail: DetailRow,
  at: At,
  { refs, words, listStatus }: DetailBasis,
): StatusCells {
  const { task, cells } = detail;
  const { asOf, warnDays } = DETAIL_SIDE;
  const [due, completed, text] = [at("截止日期"), at("完成日期"), at("完成时限")];
  const sameText = `${text}=${at("时限原文")}`;
  const sameFilling = `${at("填报情况")}=${at("填报原文")}`;
  const read = cells.statusRow(task);
  const holding = (row: StatusRow): StatusRow["cells"] =>
    Object.fromEntries(
      Object.entries(row.cells).map(([role, cell]) => [
        role,
        role === "deadline"
          ? { ...cell, holds: sameText }
          : role === "progress" || role === "done"
            ? { ...cell, holds: sameFilling }
            : cell,
      ]),
    );
  const row: StatusRow = { ...read, cells: holding(read) };
  const deadline = row.cells.deadline?.at;
  const now = deadline === undefined ? '""' : `IF(${isDay(deadline)},INT(${deadline}),"")`;
  const day = dueExpression(row, asOf, { read: at("时限读法"), changed: now });

  const open = openExpression(due, asOf, warnDays);
  const word = task.deadline.kind === "by-date" ? statusLiteral("待确认") : at("时限读法");
  const undated =
    deadline === undefined ? statusLiteral("待确认") : `IF(${sameText},${word},${endlessExpression(text)})`;
  const dated = `IF(ISNUMBER(${due}),${open},${undated})`;
  const reported = reportExpression(row, asOf, dated);
  const days = changedDays(row);
  const { dayChanged, fillingChanged } = summaryStrings.check;
  const listed = listStatus(detail);
  const done =
    listed === undefined
      ? doneExpression(row, refs, words)
      : doneByStatus(listed, `IF(${sameFilling},${at("办结读法")},2)`);
  return {
    截止日期: day === "" ? "" : formula(String(day)),
    办结: formula(done),
    完成日期: formula(completionDay(row, '""')),
    督办状态: formula(`IF(${at("办结")}=1,${finishedExpression(row, due, `N(${completed})`)},${reported})`),
    剩余天数: formula(`IF(AND(${at("办结")}<>1,ISNUMBER(${due})),${due}-${asOf},"")`),
    changed: [
      [`${at("办结")}=2`, fillingChanged],
      ...days.map((condition) => [condition, dayChanged] as const),
    ],
  };
}

/** What 督办状态 says of a task that is not done. */
const NOT_DONE = STATUS_ORDER.filter((word) => !DONE_STATUSES.includes(word));

/**
 * Done or not as a `DoneCode`, by what the list's own 督办状态 says.
 *
 * @param otherwise The expression where it says 核对, or nothing, or where its column is gone.
 */
function doneByStatus(status: string, otherwise: string): string {
  const isOneOf = (words: readonly StatusWord[]): string =>
    `ISNUMBER(FIND("|"&${status}&"|","|${words.join("|")}|"))`;
  return `IF(${isOneOf(DONE_STATUSES)},1,IF(${isOneOf(NOT_DONE)},0,${otherwise}))`;
}
