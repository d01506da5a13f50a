import type { CountedList } from "../summary/counted-lists";
import { bulletinStrings } from "../../../strings/bulletin";
import { fill } from "../../../strings/fill";
import { dayWords, percentWords } from "../../papers/words";
import type { BulletinItem } from "./bulletin-items";
import type { BulletinFigures, EarlierBulletin } from "./earlier-bulletin";
import { bulletinId, itemId } from "./item-id";
import { readerNumber } from "./reader-number";

/** Measures are listed up to this number; more are counted. */
const LISTED = 30;

/** The changes since the bulletin before, in one paragraph. */
export function changesSince(
  earlier: EarlierBulletin | undefined,
  figures: BulletinFigures,
  items: readonly BulletinItem[],
  lists: readonly CountedList[],
): string {
  const texts = bulletinStrings.changes;
  if (earlier === undefined) return texts.first;
  const tasks = lists.flatMap(({ list, label }) =>
    list.rows.map((task) => ({ id: bulletinId(label, itemId(task)), label, task })),
  );
  const numbers = new Map(tasks.map((one) => [one.id, readerNumber(one)]));
  const overdue = items.filter(({ word }) => word === "逾期");
  const now = new Set(overdue.map(({ label, id }) => bulletinId(label, id)));
  const before = new Set([...earlier.words].filter(([, word]) => word === "逾期").map(([id]) => id));
  const done = new Set(tasks.filter(({ task }) => task.progress.done).map(({ id }) => id));
  const keys = (ids: readonly string[]): string => {
    const shown = ids.slice(0, LISTED).map((id) => numbers.get(id) ?? id.split("|")[1] ?? id);
    return shown.length === 0
      ? ""
      : fill(texts.keys, { keys: shown.join("、") + (ids.length > LISTED ? texts.more : "") });
  };
  const gone = [...before].filter((id) => !now.has(id));
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [texts.added, [...now].filter((id) => !before.has(id))],
    [texts.still, [...now].filter((id) => before.has(id))],
    [texts.finished, gone.filter((id) => done.has(id))],
    [texts.otherwise, gone.filter((id) => !done.has(id))],
  ];
  const { issue, asOf, figures: were } = earlier;
  return [
    fill(texts.since, {
      issue: issue === undefined ? "" : fill(texts.issue, { issue }),
      day: dayWords(asOf),
    }),
    were === undefined
      ? ""
      : fill(texts.rates, {
          before: rateOf(were),
          now: rateOf(figures),
          overdueBefore: were.overdue,
          overdueNow: figures.overdue,
        }),
    groups.map(([template, ids]) => fill(template, { count: ids.length, keys: keys(ids) })).join("；"),
    "。",
  ].join("");
}

const rateOf = ({ toFinish, done }: BulletinFigures): string =>
  percentWords(toFinish === 0 ? null : done / toFinish);
