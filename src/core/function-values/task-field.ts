import { findMeasure, measuresOf, type MeasureRow } from "../notice/measures-of";
import { officialLists } from "../notice/official-lists";
import { foldText } from "../language/text/fold";
import { problem, value, type FunctionValue } from "./function-problem";
import { readText } from "./read-arguments";
import { keyText, readTaskKey, type TaskKey } from "./task-key";

/** The fields of the official lists, by the name of their column. */
export const TASK_FIELDS = ["重点任务", "工作措施", "完成时限", "责任单位", "配合单位", "章节"] as const;
type TaskField = (typeof TASK_FIELDS)[number];

const READ: Readonly<Record<TaskField, (row: MeasureRow) => string>> = {
  重点任务: ({ task }) => task.title.replaceAll("\n", ""),
  工作措施: ({ measure }) => measure.text,
  完成时限: ({ duty }) => duty.deadline,
  责任单位: ({ duty }) => duty.lead,
  配合单位: ({ duty }) => duty.cooperate,
  章节: ({ section }) => section.heading,
};

/** `ZLQ.TASK`: one field of the built-in official lists, word for word. The default is 工作措施. */
export function taskField(key: unknown, field: unknown): FunctionValue<string> {
  const written = readText(key, "key");
  if (!written.ok) return written;
  if (written.value === "") return problem({ code: "missing", argument: "key" });
  const wanted = readText(field, "field");
  if (!wanted.ok) return wanted;
  const name = foldText(wanted.value);
  const known = name === "" ? "工作措施" : TASK_FIELDS.find((each) => each === name);
  if (known === undefined) return problem({ code: "unknown-field", field: wanted.value });
  const task = readTaskKey(written.value);
  const rows = task === undefined ? [] : officialRows(task);
  const [first] = rows;
  if (first === undefined) return problem({ code: "unknown-key", key: written.value });
  const texts = new Set(rows.map(READ[known]));
  // 大气-16 has four measures with one 重点任务 and four wordings: only a field that all have alike can be answered.
  if (texts.size > 1)
    return problem({
      code: "several-measures",
      key: written.value,
      keys: rows.map(({ measure }) => measure.key).join("、"),
    });
  return value(READ[known](first));
}

/**
 * The official rows that a key names: one, or all rows of a task where the key names no measure. A plain 序号 names
 * none.
 */
export function officialRows(key: TaskKey): readonly MeasureRow[] {
  if (key.kind === "number") return [];
  const exact = findMeasure(keyText(key));
  if (exact !== undefined) return [exact];
  if (key.measure !== undefined) {
    const only = key.measure === 1 ? findMeasure(`${key.plan}-${key.number}`) : undefined;
    return only === undefined ? [] : [only];
  }
  const list = officialLists.find(({ name }) => name === key.plan);
  return list === undefined ? [] : measuresOf(list).filter(({ task }) => task.number === key.number);
}
