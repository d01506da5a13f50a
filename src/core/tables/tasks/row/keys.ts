import { groupBy } from "../../../base/group-by";
import { findMeasure, measuresOf, type MeasureRow } from "../../../notice/measures-of";
import type { PlanId } from "../../../notice/model/official-list";
import { officialLists } from "../../../notice/official-lists";
import { foldText } from "../../../language/text/fold";
import { plainWording as plain } from "../../../language/text/plain-wording";
import type { TaskRow } from "../task-list";

const OFFICIAL_KEY = /^(大气|水|土壤)[-—–－](\d{1,2})(?:[-—–－](\d{1,2}))?$/u;
const PLAN: Readonly<Record<string, PlanId>> = { 大气: "air", 水: "water", 土壤: "soil" };

let byWording: ReadonlyMap<string, readonly MeasureRow[]> | undefined;

function officialWording(): ReadonlyMap<string, readonly MeasureRow[]> {
  if (byWording !== undefined) return byWording;
  byWording = groupBy(officialLists.flatMap(measuresOf), ({ measure }) => plain(measure.text));
  return byWording;
}

type Keys = {
  /** A key for each row, in their order; `""` where there is none. */
  readonly keys: readonly string[];
  readonly plan?: PlanId;
};

/**
 * The keys of a list's rows: the 编号 that is written; else that of the official row with the same wording, or, in a
 * list that is one of the official three, with the same numbers; else the row's own 序号, with a counter where several
 * rows share it (16-1, 16-2).
 *
 * @param written What stands in the list's 编号 column, row by row; empty where it has none.
 */
export function keysOf(rows: readonly TaskRow[], written: readonly string[]): Keys {
  const matched = rows.map((row, i) => keyOfText(written[i] ?? "") ?? byText(row));
  const plan = planOf(matched, rows.length);
  const places = placesInNumber(rows);
  const official = plan === undefined ? undefined : numbersOf(plan);
  const keys = rows.map((row, i) => {
    const own = foldText(written[i] ?? "");
    const known = matched[i];
    if (known !== undefined) return known.key;
    if (own !== "") return own;
    const no = foldText(row.no);
    if (no === "") return "";
    const place = places[i];
    const same = official?.get(no)?.[(place?.at ?? 1) - 1];
    if (same !== undefined && plain(same.task.title) === plain(row.task)) return same.measure.key;
    return place === undefined || place.group.size === 1 ? no : `${no}-${place.at}`;
  });
  return plan === undefined ? { keys } : { keys, plan };
}

type Match = { readonly key: string; readonly plan: PlanId };

function keyOfText(written: string): Match | undefined {
  const match = OFFICIAL_KEY.exec(foldText(written));
  const [, name = "", task = "", measure] = match ?? [];
  const plan = PLAN[name];
  if (plan === undefined) return undefined;
  return { plan, key: [name, task, ...(measure === undefined ? [] : [measure])].join("-") };
}

/** The notice's row that a row is by its 编号, or else by its wording. */
export function officialRow(row: Wording, written: string): MeasureRow | undefined {
  const match = keyOfText(written) ?? byText(row);
  return match === undefined ? undefined : findMeasure(match.key);
}

type Wording = Pick<TaskRow, "no" | "task" | "measure">;

/** Two rows of the notice may have one wording; then the number decides. */
function byText(row: Wording): Match | undefined {
  const candidates = officialWording().get(plain(row.measure || row.task)) ?? [];
  const best = candidates.find(({ task }) => String(task.number) === row.no) ?? candidates[0];
  return best === undefined ? undefined : { key: best.measure.key, plan: best.plan };
}

/** The plan that half of the rows or more belong to. */
function planOf(matched: readonly (Match | undefined)[], rows: number): PlanId | undefined {
  const count = new Map<PlanId, number>();
  for (const match of matched)
    if (match !== undefined) count.set(match.plan, (count.get(match.plan) ?? 0) + 1);
  return [...count].find(([, times]) => times * 2 >= rows)?.[0];
}

/** The place of each row among the rows below each other that share a number, and how many these are. */
function placesInNumber(rows: readonly TaskRow[]): { at: number; group: { size: number } }[] {
  let group = { size: 0 };
  return rows.map((row, i) => {
    if (i === 0 || rows[i - 1]?.no !== row.no || row.no === "") group = { size: 0 };
    group.size += 1;
    return { at: group.size, group };
  });
}

function numbersOf(plan: PlanId): ReadonlyMap<string, readonly MeasureRow[]> {
  return groupBy(officialLists.filter((list) => list.plan === plan).flatMap(measuresOf), ({ task }) =>
    String(task.number),
  );
}
