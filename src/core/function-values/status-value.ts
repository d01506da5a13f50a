import type { SerialDay } from "../base/serial";
import { readDeadline } from "../language/deadline/read-deadline";
import { withImpliedYear } from "../language/progress/implied-day";
import { readProgress } from "../language/progress/read-progress";
import type { CellValue } from "../base/snapshot";
import { DEFAULT_POLICY, type Policy } from "../status/policy";
import type { StatusWord } from "../status/status";
import { statusOfRow } from "../status/status-of-row";
import type { TaskList, TaskRow } from "../tables/tasks/task-list";
import { isEmpty } from "./cell-input";
import { findTasks, type Place } from "./find-task";
import { problem, value, type FunctionValue } from "./function-problem";
import { readCell, readDay, readDayCount, readDeadlineCell } from "./read-arguments";
import { officialRows } from "./task-field";
import { keyText, readTaskKey, type TaskKey } from "./task-key";

/** The arguments of one `ZLQ.STATUS`, read. Members are absent where the argument was omitted or blank. */
export type StatusQuestion = {
  readonly task: string | number;
  /** Present when `task` names a task instead of stating its deadline. */
  readonly key?: TaskKey;
  /** The progress that the formula states, if any; it goes before that of the row. */
  readonly progress?: CellValue;
  /** Absent: the day in force of the workbook, or today. */
  readonly asOf?: SerialDay;
  readonly warnDays?: number;
};

export function statusQuestion(
  task: unknown,
  progress: unknown,
  asOf: unknown,
  warnDays: unknown,
): FunctionValue<StatusQuestion> {
  const day = readDay(asOf, "asOf", 0);
  if (!day.ok) return day;
  const days = readDayCount(warnDays);
  if (!days.ok) return days;
  const state = readCell(progress, "progress");
  if (!state.ok) return state;
  const input = readDeadlineCell(task, "task");
  if (!input.ok) return input;
  const key = readTaskKey(input.value);
  return value({
    task: input.value,
    ...(key === undefined ? {} : { key }),
    ...(isEmpty(state.value) ? {} : { progress: state.value }),
    ...(day.value === 0 ? {} : { asOf: day.value }),
    ...(days.value === undefined ? {} : { warnDays: days.value }),
  });
}

/** What the answer needs of the workbook. */
export type StatusContext = {
  readonly lists: readonly TaskList[];
  /** Its 统计截止日, where it has one. */
  readonly asOf?: SerialDay;
  readonly policy?: Policy;
  /** What 核对结论 have made of the official lists' deadlines, by key (`ruledDeadlines`). */
  readonly ruled?: ReadonlyMap<string, string>;
};

/** The status of a deadline that the formula itself states. */
function statusOfDeadline(question: StatusQuestion, today: SerialDay): StatusWord {
  const asOf = question.asOf ?? today;
  return wordOf(question, readDeadline(question.task, { asOf }), undefined, asOf, DEFAULT_POLICY);
}

/**
 * The status of a task that the formula names by its key: the status of its row in the workbook's lists (`findTasks`),
 * else one worked out from the official lists, which know only the deadline. Where the key stands for several measures,
 * they must agree.
 */
export function statusOfTask(
  question: StatusQuestion,
  context: StatusContext,
  place: Place | undefined,
  today: SerialDay,
): FunctionValue<StatusWord> {
  const { lists, asOf: workbookDay, policy = DEFAULT_POLICY } = context;
  const asOf = question.asOf ?? workbookDay ?? today;
  const { key } = question;
  if (key === undefined) return value(statusOfDeadline(question, today));
  const rows = findTasks(lists, key, place).map((row) => ({
    key: row.key,
    word: wordOf(question, row.deadline, row, asOf, policy),
  }));
  const found = rows.length > 0 ? rows : officialWords(question, key, asOf, context);
  const [first] = found;
  if (first === undefined) {
    const no = keyText(key);
    if (key.kind === "key") return problem({ code: "unknown-key", key: no });
    return problem({ code: place === undefined ? "number-without-sheet" : "unknown-number", no });
  }
  if (found.every(({ word }) => word === first.word)) return value(first.word);
  return problem({
    code: "several-measures",
    key: keyText(key),
    keys: found.map((each) => each.key).join("、"),
  });
}

/** By the workbook's 核对结论, as its rows are. */
function officialWords(
  question: StatusQuestion,
  key: TaskKey,
  asOf: SerialDay,
  { policy = DEFAULT_POLICY, ruled }: StatusContext,
) {
  return officialRows(key).map(({ duty, year, measure }) => {
    const text = ruled?.get(measure.key) ?? duty.deadline;
    const deadline = readDeadline(text, { year, asOf });
    return { key: measure.key, word: wordOf(question, deadline, undefined, asOf, policy) };
  });
}

function wordOf(
  { progress, warnDays }: StatusQuestion,
  deadline: TaskRow["deadline"],
  row: TaskRow | undefined,
  asOf: SerialDay,
  { doneWords, openWords, warnDays: usual }: Policy,
): StatusWord {
  const words = { done: doneWords, open: openWords };
  const due = row?.extension ?? (deadline.kind === "by-date" ? deadline.date : undefined);
  const told = progress === undefined ? row?.progress : withImpliedYear(readProgress(progress, words), due);
  const read = { ...row, deadline, progress: told ?? { done: false } };
  return statusOfRow(read, asOf, warnDays ?? usual).word;
}
