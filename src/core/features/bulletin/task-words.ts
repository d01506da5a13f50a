import { paperStrings } from "../../../strings/papers";
import { summaryStrings } from "../../../strings/summary";
import { NOTICE_NUMBER, NOTICE_TITLE, NOTICE_YEAR } from "../../notice/2020-14/issued";
import type { TaskRow } from "../../tables/tasks/task-list";
import { fill } from "../../../strings/fill";
import type { CountedList } from "../summary/counted-lists";

/** Characters of a 工作措施 that a table still has room for, and of a name in a sentence. */
const LONGEST_MEASURE = 90;
const LONGEST_NAME = 30;

/** A measure in a table: its wording, or that of its 重点任务 where it is long and the task is shorter. */
export function taskWords({ task, measure }: Pick<TaskRow, "task" | "measure">): string {
  if (measure === "") return task;
  return measure.length > LONGEST_MEASURE && task !== "" && task.length < measure.length ? task : measure;
}

/** A measure in a sentence, where it stands between quotation marks: those of its own become single ones. */
export function taskName({ task, measure }: Pick<TaskRow, "task" | "measure">): string {
  const name = (task === "" ? measure : task).replace(/\s+/gu, "").replaceAll("“", "‘").replaceAll("”", "’");
  const characters = Array.from(name);
  return characters.length <= LONGEST_NAME
    ? name
    : characters.slice(0, LONGEST_NAME).join("") + paperStrings.cut;
}

/** A unit as a paper names it. */
export const unitWords = (unit: string): string =>
  unit === summaryStrings.noUnit ? paperStrings.noUnit : unit;

/** 按照《……》（蓝政办发〔2020〕14号）要求， where all lists are those of the notice; nothing is claimed of others. */
export function basisWords(lists: readonly CountedList[]): string {
  const official = lists.every(
    ({ list }) => list.plan !== undefined && (list.year ?? NOTICE_YEAR) === NOTICE_YEAR,
  );
  return official ? fill(paperStrings.basis, { title: NOTICE_TITLE, number: NOTICE_NUMBER }) : "";
}
