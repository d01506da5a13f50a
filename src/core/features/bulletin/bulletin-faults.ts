import { groupBy } from "../../base/group-by";
import type { PaperBlock } from "../../papers/paper";
import { dayWords, numeral } from "../../papers/words";
import { bulletinStrings } from "../../../strings/bulletin";
import { fill } from "../../../strings/fill";
import type { DutyState } from "../duties/duty-state";
import { isExtended, type BulletinItem } from "./bulletin-items";
import { readerNumber } from "./reader-number";
import { taskName, unitWords } from "./task-words";

const texts = bulletinStrings.faults;

/** 三、存在问题: a unit a section, the one with most overdue first, and what was to be reported and was not. */
export function faultBlocks(
  items: readonly BulletinItem[],
  missed: readonly DutyState[],
): readonly PaperBlock[] {
  const sections: readonly (readonly [string, string])[] = [
    ...[...groupBy(items, ({ unit }) => unit)].map(
      ([unit, own]) => [unitWords(unit), unitText(own)] as const,
    ),
    ...(missed.length === 0 ? [] : [[texts.duties, dutiesText(missed)] as const]),
  ];
  if (sections.length === 0) return [{ kind: "text", text: texts.none }];
  return sections.flatMap(([name, text], i): PaperBlock[] => [
    { kind: "subheading", text: fill(texts.unit, { no: numeral(i + 1), unit: name }) },
    { kind: "text", text },
  ]);
}

function unitText(own: readonly BulletinItem[]): string {
  const counts: readonly (readonly [string, (item: BulletinItem) => boolean])[] = [
    [texts.overdue, ({ word }) => word === "逾期"],
    [texts.soon, ({ word }) => word === "临期"],
    [texts.slow, ({ schedule }) => schedule === "慢于序时"],
    [texts.severe, ({ schedule }) => schedule === "严重滞后"],
    [texts.extended, ({ task }) => isExtended(task)],
  ];
  const said = counts.flatMap(([template, of]) => {
    const count = own.filter(of).length;
    return count === 0 ? [] : [fill(template, { count })];
  });
  const overdue = own.filter(({ word }) => word === "逾期").map(overdueTask);
  return (
    fill(texts.counts, { counts: said.join("、") }) +
    (overdue.length === 0 ? "" : fill(texts.named, { tasks: overdue.join("；") }))
  );
}

/** A measure that is overdue, with the days, its card and what is done about it. */
function overdueTask(item: BulletinItem): string {
  const { task, card, step } = item;
  const facts = [lateWords(item), card, step].filter((text) => text !== "");
  return fill(texts.task, { number: readerNumber(item), name: taskName(task), facts: facts.join("，") });
}

/** 逾期51天; 欠报 of what recurs and has missed no day of its own. */
export function lateWords({ task: { status } }: Pick<BulletinItem, "task">): string {
  const { daysLeft } = status;
  return daysLeft === null || daysLeft >= 0 ? texts.missing : fill(texts.late, { days: -daysLeft });
}

function dutiesText(missed: readonly DutyState[]): string {
  const named = missed.map(({ duty, due, status }) =>
    fill(texts.duty, {
      what: duty.what,
      who: duty.who.join("、"),
      due: dayWords(status.due ?? due),
      days: -(status.daysLeft ?? 0),
    }),
  );
  return fill(texts.dutyCount, { count: missed.length, duties: named.join("；") });
}
