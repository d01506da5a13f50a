import {
  nextDueExpression,
  previousDueExpression,
  reportLimitExpression,
} from "../language/deadline/recurrence-formula";
import { FIRST_COMPLETION_DAY } from "../language/progress/read-progress";
import { changed, changedDays, dayIn, numberIn } from "./day-cells";
import { FIRST_SERIAL } from "../base/serial";
import type { StatusCell, StatusRow } from "./described-row";
import { doneCode, doneCodeOf, type Full, type Words, type WordRefs } from "./done-formula";
import type { StatusWord } from "./status";

/**
 * The native formulas of semantics §3 and §4, made in this one place for flags, ledger and 汇总明细. They use functions
 * that Excel, WPS and LibreOffice have had for decades. Where a formula cannot follow a change it says 核对, instead of
 * answering differently from the reading.
 */

/** Stands in 督办状态 where a text has changed since it was read, and only a person or the add-in can read it. */
export const TO_CHECK = "核对";

/** Where the policy's values stand in the workbook: `督办设置!$B$3`. */
export type PolicyRefs = WordRefs & { readonly asOf: string; readonly warnDays: string };

/** A status as it stands in a native formula. @example statusLiteral("逾期") //=> '"逾期"' */
export const statusLiteral = (status: StatusWord | typeof TO_CHECK): string => `"${status}"`;

/**
 * Done or not as a `DoneCode`, with the precedence of the reading: a day of completion, then a 完成状态 that says
 * something, then 进展. A text that only the add-in can read counts as long as the cell still has it.
 */
export function doneExpression(row: StatusRow, refs: WordRefs, words: Words): string {
  const { progress, done, completedOn } = row.cells;
  const { full, percentColumn: column } = row;
  const byItself = nativeDone(row, words, full);
  const evidence = [completedOn, done, progress].filter((cell) => cell !== undefined && cell.value !== "");
  const holds = [...new Set(evidence.flatMap((cell) => cell?.holds ?? []))];
  const whileRead = (otherwise: string, cells = holds): string =>
    cells.length === 0 ? otherwise : `IF(${allOf(cells)},${row.done ? 1 : 0},${otherwise})`;
  // The workbook's own words come before the reading, because users may have added words since.
  const unsure = byItself === 2 ? whileRead("2") : "2";
  const told =
    progress === undefined
      ? "0"
      : doneCode(progress.at, refs, column === undefined ? full : { column }, unsure);
  const stated = done === undefined ? undefined : doneCode(done.at, refs, 1, unsure);
  const said =
    stated === undefined || done === undefined ? told : `IF(LEN(TRIM(${done.at}))=0,${told},${stated})`;
  const native = completedOn === undefined ? said : `IF(${isCompleted(row, completedOn)},1,${said})`;
  if (byItself === 2 || byItself === Number(row.done)) return native;
  // Blank cells are compared as well: once one is filled in, it decides.
  const all = [completedOn, done, progress].flatMap((cell) => cell?.holds ?? []);
  return whileRead(native, [...new Set(all)]);
}

/** An expression that is TRUE where 完成日期 holds a day: a date, or a text that was read as one. */
function isCompleted({ ownCompletion }: StatusRow, { at, value, holds }: StatusCell): string {
  const isDay = `N(${at})>=${FIRST_COMPLETION_DAY}`;
  return ownCompletion !== undefined && typeof value === "string" ? `OR(${isDay},${holds})` : isDay;
}

/** The answer of the formula without its exception for texts that were read: the same rules in code. */
function nativeDone({ cells, ownCompletion }: StatusRow, words: Words, full: Full): number {
  const { progress, done, completedOn } = cells;
  if (ownCompletion !== undefined || Number(completedOn?.value) >= FIRST_COMPLETION_DAY) return 1;
  if (done !== undefined && String(done.value).trim() !== "") return doneCodeOf(done.value, words, 1);
  return progress === undefined ? 0 : doneCodeOf(progress.value, words, full);
}

/**
 * An expression for the day of completion: that of 完成日期, else a day in 进展 or 完成状态.
 *
 * @param none The expression where no day is known.
 */
export function completionDay({ cells, completedOn: read, ownCompletion }: StatusRow, none = "0"): string {
  const { completedOn, progress, done } = cells;
  const told = [progress, done].reduceRight(
    (rest, cell) =>
      cell === undefined ? rest : `IF(N(${cell.at})>=${FIRST_COMPLETION_DAY},INT(${cell.at}),${rest})`,
    none,
  );
  const source =
    read === undefined
      ? undefined
      : ownCompletion !== undefined
        ? completedOn
        : [progress, done].find((cell) => typeof cell?.value === "string" && /\d/.test(cell.value));
  const isText = typeof source?.value === "string" && read !== undefined;
  const whileRead = isText ? `IF(${source.holds},${read},${told})` : told;
  return completedOn === undefined
    ? whileRead
    : `IF(N(${completedOn.at})>=${FIRST_COMPLETION_DAY},${numberIn(completedOn, read)},${whileRead})`;
}

/** The expression for a cell that shows nothing. */
const NOTHING = '""';

/**
 * The day a task is due, as a number, an expression, or `""` where none is known: an approved extension, else the
 * list's own 截止日期, else the reading of 完成时限; a cycle goes on by the day in force.
 *
 * @param kept The expression that counts once the text of 完成时限 has changed; and for a formula outside the list the
 * cell in which the day that was read is kept (`O5`).
 */
export function dueExpression(
  { cells, deadline, extension, writtenDue }: StatusRow,
  asOf: string,
  kept?: { readonly read?: string; readonly changed: string },
): string | number {
  const reading =
    deadline.kind === "by-date"
      ? (kept?.read ?? deadline.date)
      : deadline.kind === "recurring"
        ? nextDueExpression(deadline, asOf)
        : "";
  const base =
    kept === undefined || cells.deadline === undefined || (reading === "" && kept.changed === NOTHING)
      ? reading
      : `IF(${cells.deadline.holds},${reading === "" ? NOTHING : reading},${kept.changed})`;
  const listed = deadline.kind === "recurring" ? undefined : cells.dueDate;
  if (listed === undefined && cells.extension === undefined) return base;
  const own = base === "" ? NOTHING : String(base);
  const due =
    listed === undefined
      ? own
      : // The cell may be gone by then: the two columns of 标记逾期 are sometimes deleted by hand.
        `IF(IFERROR(N(${listed.at}),0)>=${FIRST_SERIAL},${numberIn(listed, writtenDue)},${own})`;
  if (cells.extension === undefined) return due;
  const day = dayIn(cells.extension, extension);
  return `IF(${day}>=${FIRST_COMPLETION_DAY},INT(${day}),${due})`;
}

/**
 * The day a task is due, for a cell beside the list's: it shows nothing once 完成时限 no longer has the text that was
 * read, so that `statusExpression` need not compare the text again and is the same in all rows.
 */
export const followingDue = (row: StatusRow, asOf: string): string | number =>
  dueExpression(row, asOf, { changed: NOTHING });

/** 逾期, 临期 or 推进中 of a task that is not done, by its due day. Each argument must hold a number there. */
export function openExpression(due: string, asOf: string, warnDays: string): string {
  const soon = `IF(${due}-${warnDays}<=${asOf},${statusLiteral("临期")},${statusLiteral("推进中")})`;
  return `IF(${asOf}>${due},${statusLiteral("逾期")},${soon})`;
}

/**
 * 已完成, or 逾期完成 where the day of completion lies after the due day.
 *
 * @param completed An expression that gives a number: a text would lie after every day.
 */
export function finishedExpression(row: StatusRow, due: string, completed: string): string {
  const limit = lateLimit(row, due);
  const done = statusLiteral("已完成");
  return limit === undefined
    ? done
    : `IF(AND(N(${limit})>0,${completed}>N(${limit})),${statusLiteral("逾期完成")},${done})`;
}

/**
 * An expression for the last day on which a completion is in time. A recurring duty has none, as its due day moves on,
 * unless the duty ends.
 */
function lateLimit({ cells, deadline, extension }: StatusRow, due: string): string | undefined {
  if (deadline.kind !== "recurring") return due;
  const fixed = deadline.date === undefined ? undefined : String(deadline.date);
  if (cells.extension === undefined) return fixed;
  const day = dayIn(cells.extension, extension);
  return `IF(${day}>=${FIRST_COMPLETION_DAY},${day},${fixed ?? "0"})`;
}

/** 欠报: a recurring duty whose last report is older than a period; else `open`. */
export function reportExpression(row: StatusRow, asOf: string, open: string): string {
  const { deadline, cells } = row;
  const { lastReport: report, extension } = cells;
  if (report === undefined || deadline.kind !== "recurring") return open;
  const day = dayIn(report, row.lastReport);
  const conditions = [
    `${day}>=${FIRST_COMPLETION_DAY}`,
    `INT(${day})<${reportLimitExpression(deadline, asOf)}`,
  ];
  if (extension !== undefined) conditions.push(`${dayIn(extension, row.extension)}<${FIRST_COMPLETION_DAY}`);
  if (deadline.start !== undefined)
    conditions.push(`${previousDueExpression(deadline.recurrence, asOf)}>=${deadline.start}`);
  return `IF(AND(${conditions.join(",")}),${statusLiteral("逾期")},${open})`;
}

/**
 * Conditions that are TRUE where a text has changed since it was read and no formula can read the new one: then 核对.
 *
 * @param following The cell of 截止日期, where `followingDue` stands in it.
 */
export function changedExpressions(row: StatusRow, following?: string): readonly string[] {
  const { deadline } = row.cells;
  const text =
    deadline === undefined ? [] : [following === undefined ? changed(deadline) : `ISTEXT(${following})`];
  return [...text, ...changedDays(row)];
}

const allOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? "TRUE") : `AND(${conditions.join(",")})`;

/**
 * 督办状态 of a row that was read, as one native expression: it follows the policy, done, completion date, extension
 * and the calendar; it gives 待确认 where no day is known, and 核对 where a text has changed that the formula can't
 * read.
 *
 * @param due The cell of 截止日期, as `dueExpression` has it.
 * @param follows Whether that cell has `followingDue`.
 */
export function statusExpression(
  row: StatusRow,
  refs: PolicyRefs,
  words: Words,
  due: string,
  follows = false,
): string {
  const { asOf } = refs;
  const open = openExpression(due, `INT(${asOf})`, `N(${refs.warnDays})`);
  const undated = statusLiteral(row.deadline.kind === "ongoing" ? "长期推进" : "待确认");
  const dated = `IF(AND(ISNUMBER(${due}),ISNUMBER(${asOf})),${reportExpression(row, asOf, open)},${undated})`;
  const done = finishedExpression(row, due, completionDay(row));
  const code = doneExpression(row, refs, words);
  const answer = `CHOOSE(1+${code},${dated},${done},${statusLiteral(TO_CHECK)})`;
  const changed = changedExpressions(row, follows ? due : undefined);
  if (changed.length === 0) return answer;
  return `IF(${changed.length === 1 ? changed[0] : `OR(${changed.join(",")})`},${statusLiteral(TO_CHECK)},${answer})`;
}
