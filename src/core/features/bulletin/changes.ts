import { civilOf } from "../../base/serial";
import type { CountedList } from "../summary/counted-lists";
import { bulletinStrings } from "../../../strings/bulletin";
import { fill } from "../../../strings/fill";
import { itemId, type BulletinItem } from "./bulletin-items";
import { bulletinId, type EarlierBulletin } from "./earlier-bulletin";

/** Keys are listed up to this number; more are counted. */
const LISTED = 30;

/** The changes since the bulletin before, in sentences. */
export function changesSince(
  earlier: EarlierBulletin | undefined,
  items: readonly BulletinItem[],
  lists: readonly CountedList[],
): string[] {
  const texts = bulletinStrings.changes;
  if (earlier === undefined) return [texts.first];
  const now = new Set(
    items.filter(({ word }) => word === "逾期").map(({ label, id }) => bulletinId(label, id)),
  );
  const before = new Set([...earlier.words].filter(([, word]) => word === "逾期").map(([id]) => id));
  const done = new Set(
    lists.flatMap(({ list, label }) =>
      list.rows.filter(({ progress }) => progress.done).map((task) => bulletinId(label, itemId(task))),
    ),
  );
  const keys = (ids: readonly string[]): string => {
    const shown = ids.slice(0, LISTED).map((id) => id.split("|")[1] ?? id);
    return shown.length === 0 ? texts.none : shown.join("、") + (ids.length > LISTED ? texts.more : "");
  };
  const gone = [...before].filter((id) => !now.has(id));
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [texts.added, [...now].filter((id) => !before.has(id))],
    [texts.still, [...now].filter((id) => before.has(id))],
    [texts.finished, gone.filter((id) => done.has(id))],
    [texts.otherwise, gone.filter((id) => !done.has(id))],
  ];
  const { year, month, day } = civilOf(earlier.asOf);
  return [
    fill(texts.since, { sheet: earlier.sheet, day: `${year}年${month}月${day}日` }),
    ...groups.map(([template, ids]) => fill(template, { count: ids.length, keys: keys(ids) })),
  ];
}
