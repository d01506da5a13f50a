import { formula } from "../../base/cell-content";
import { isoOf, type SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { cell } from "../../sheets/annex";
import { DONE_STATUSES } from "../../status/looks";
import type { TaskList } from "../../tables/tasks/task-list";
import { assessStrings } from "../../../strings/assess";
import { fill } from "../../../strings/fill";
import { indicatorRows } from "../summary/indicator-tables";
import type { Answer } from "./assess-rows";
import type { ScoringRule } from "./scoring-rule";

/**
 * 完成值 that the rules leave open and the workbook has: the actual value of the indicator of the same name, as a
 * reference to it; the state of the measure that a yes/no rule names. A measure that is neither done nor late is left
 * open: whether it will be done by the assessment nobody knows yet.
 */
export function answersOf(
  rules: readonly ScoringRule[],
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
  asOf: SerialDay,
): { readonly answers: ReadonlyMap<ScoringRule, Answer>; readonly doubts: readonly string[] } {
  const answers = new Map<ScoringRule, Answer>();
  const doubts: string[] = [];
  const indicators = indicatorRows(snapshot);
  const tasks = new Map(lists.flatMap(({ rows }) => rows).map((task) => [task.key, task] as const));
  for (const rule of rules) {
    if (rule.actual !== "") continue;
    if (rule.task !== "") {
      const task = tasks.get(rule.task);
      if (task === undefined)
        doubts.push(fill(assessStrings.doubts.noTask, { row: rule.row, text: rule.task }));
      else if (rule.kind === "yesno") {
        const { word } = task.status;
        const value = DONE_STATUSES.includes(word)
          ? assessStrings.done
          : word === "逾期"
            ? assessStrings.open
            : "";
        const source = fill(assessStrings.fromTask, { number: rule.task, status: word, day: isoOf(asOf) });
        answers.set(rule, { cell: cell(value), value, source });
      }
      continue;
    }
    const same = indicators.filter(({ reading }) => plain(reading.indicator) === plain(rule.item));
    const [found] = same;
    const reference = same.length === 1 ? found?.cells("actual")?.reference : undefined;
    if (found === undefined || reference === undefined) continue;
    const value = found.reading.actual ?? "";
    answers.set(rule, {
      cell: cell(formula(`IF(${reference}="","",${reference})`), value),
      value,
      source: "",
    });
  }
  return { answers, doubts };
}

const plain = (text: string): string => text.replace(/\s+/gu, "");
