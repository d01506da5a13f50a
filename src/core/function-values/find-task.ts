import type { TaskList, TaskRow } from "../tables/tasks/task-list";
import { keyText, readTaskKey, type TaskKey } from "./task-key";

/** Where a formula stands: the sheet's name and the 0-based row. */
export type Place = { readonly sheet: string; readonly row: number };

type Index = ReadonlyMap<string, readonly TaskRow[]>;

const indexes = new WeakMap<TaskList, Index>();

/**
 * The rows that a key names, seen from where the formula stands: lists on the formula's sheet come first, then lists
 * with a column of progress, then the others. A plain 序号 is looked for on the formula's sheet alone, or, where the
 * place isn't known, in the workbook's only list. Gives several rows where the task has several measures and the key
 * names none of them, unless the formula stands in one of these rows: then that row is meant.
 */
export function findTasks(
  lists: readonly TaskList[],
  key: TaskKey,
  place: Place | undefined,
): readonly TaskRow[] {
  const here = lists.filter(({ sheet }) => sheet === place?.sheet);
  const others = lists.filter(({ sheet }) => sheet !== place?.sheet);
  const ordered =
    key.kind === "key"
      ? [...here, ...others.filter(hasProgress), ...others.filter((list) => !hasProgress(list))]
      : place === undefined && lists.length === 1
        ? lists
        : here;
  const wanted = keyText(key);
  const named = ordered.flatMap((list) => {
    const rows = indexOf(list).get(wanted) ?? [];
    return rows.length === 0 ? [] : [{ list, rows }];
  });
  // A sheet may have several lists, each with a row 1: the row in the list of the formula is meant, or the rows of all
  // lists.
  const mine = named.filter(({ list, rows }) => list.sheet === place?.sheet && rows.some(at(place)));
  if (mine.length > 0) return mine.flatMap(({ rows }) => rows.filter(at(place)));
  const beside = named.filter(({ list }) => list.sheet === place?.sheet && spans(list, place));
  const alike = beside.length > 0 ? beside : named.filter(({ list }) => list.sheet === named[0]?.list.sheet);
  return key.kind === "key" ? (named[0]?.rows ?? []) : alike.flatMap(({ rows }) => rows);
}

const at =
  (place: Place | undefined) =>
  ({ row }: TaskRow): boolean =>
    row === place?.row;

const spans = ({ firstRow, lastRow }: TaskList, { row }: Place): boolean => firstRow <= row && row <= lastRow;

function hasProgress({ columns }: TaskList): boolean {
  return (columns.progress ?? columns.done ?? columns.completedOn) !== undefined;
}

/** Rows by their key, by the key of their task (大气-16 for 大气-16-2) and by their 序号. */
function indexOf(list: TaskList): Index {
  const ready = indexes.get(list);
  if (ready !== undefined) return ready;
  const index = new Map<string, TaskRow[]>();
  for (const row of list.rows) {
    const key = readTaskKey(row.key);
    const no = readTaskKey(row.no);
    const names = new Set<string>();
    if (key !== undefined) names.add(keyText(key));
    if (key?.kind === "key") names.add(`${key.plan}-${key.number}`);
    if (no !== undefined) names.add(keyText(no));
    for (const name of names) {
      const rows = index.get(name);
      if (rows === undefined) index.set(name, [row]);
      else rows.push(row);
    }
  }
  indexes.set(list, index);
  return index;
}
