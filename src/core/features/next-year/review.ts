import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { PlanId } from "../../notice/model/official-list";
import { officialLists } from "../../notice/official-lists";
import type { ChosenReadings } from "../../notice/occurrences";
import type { Ruling } from "../../notice/ruling-text";
import { readPolicy } from "../../status/read-policy";
import type { TaskList } from "../../tables/tasks/task-list";
import { countedLists } from "../summary/counted-lists";
import type { Change } from "./change";
import type { Years } from "./draft-table";
import { indicatorChanges } from "./indicator-changes";
import { listChanges } from "./list-changes";
import { dutyChange, inReviewOrder } from "./other-sheets";
import { ruledSource } from "./ruled-source";
import { sourceOf, type SourceList } from "./source";

/** What another year changes in a workbook's lists, before anybody has chosen. */
export type Review = Years & {
  readonly lists: readonly SourceList[];
  /** The plans of the notice among them: their indicators and duties are carried over as well. */
  readonly plans: readonly PlanId[];
  /** 核对结论 and 报送口径 that the workbook keeps. */
  readonly rulings: readonly Ruling[];
  readonly readings: ChosenReadings;
  /** Those that need a person first. */
  readonly changes: readonly Change[];
};

/** Years that a four-figure number can be put forward to. */
const [EARLIEST, LATEST] = [1990, 2099] as const;

/**
 * Every place with a year in the lists that count, in the notice's indicators of their plans, and in the duties. Of two
 * lists with the same tasks the one that is filled in is taken, for it knows what is done. Contradictions of the notice that
 * 核对结论 have settled are put forward as settled.
 *
 * Problems: `no-task-list`; `year-out-of-range`, `same-year` (detail `year`).
 */
export function reviewOf(
  found: readonly TaskList[],
  snapshot: WorkbookSnapshot,
  year: number,
): Result<Review> {
  if (year < EARLIEST || year > LATEST) return fail({ code: "year-out-of-range", detail: { year } });
  const counted = countedLists(found).counted.map(({ list }) => list);
  const [first] = counted;
  if (first === undefined) return fail({ code: "no-task-list" });
  const base = counted.find((list) => list.year !== undefined)?.year ?? year - 1;
  const { rulings, readings } = readPolicy(snapshot);
  const times = new Map<string, number>();
  const lists = counted
    .map((list) => {
      const time = (times.get(list.sheet) ?? 0) + 1;
      times.set(list.sheet, time);
      const name = time === 1 ? list.sheet : `${list.sheet}(${time})`;
      return sourceOf(list, snapshot, list.year ?? base, name);
    })
    .filter((list) => list.year !== year)
    .map((list) => ruledSource(list, rulings));
  if (lists.length === 0) return fail({ code: "same-year", detail: { year } });
  const plans = officialLists
    .filter((list) => lists.some((one) => one.plan === list.plan && one.year === list.year))
    .filter(({ plan }) => lists.some((one) => one.plan === plan && one.rows.some(({ official }) => official)))
    .map(({ plan }) => plan);
  const changes = [
    ...lists.flatMap((list) => listChanges(list, year - list.year)),
    ...plans.flatMap((plan) => indicatorChanges(plan, year - base, rulings)),
    ...(plans.length > 0 ? [dutyChange()] : []),
  ];
  return ok({ base, year, lists, plans, rulings, readings, changes: inReviewOrder(changes) });
}
