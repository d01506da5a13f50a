import { civilOf, type SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { Policy } from "../../status/policy";
import { dutySheets } from "../duties/duty-sheet";
import { dutyStates, type DutyState } from "../duties/duty-state";
import type { CountedList } from "../summary/counted-lists";

type Asked = {
  readonly snapshot: WorkbookSnapshot;
  readonly lists: readonly CountedList[];
  readonly asOf: SerialDay;
  readonly policy: Pick<Policy, "warnDays" | "readings">;
};

/**
 * What was owed by the notice and not reported, of the plans that are counted. Undefined where the workbook has no
 * 报送日历 for the year: nobody has written down what was reported, and nobody is said to have missed it.
 */
export function missedDuties({ snapshot, lists, asOf, policy }: Asked): readonly DutyState[] | undefined {
  const { year } = civilOf(asOf);
  if (!dutySheets(snapshot).some((sheet) => sheet.year === year)) return undefined;
  const plans = new Set(lists.map(({ list }) => list.plan));
  return dutyStates({ snapshot, year, asOf, warnDays: policy.warnDays, chosen: policy.readings }).filter(
    ({ duty, status }) => status.word === "逾期" && plans.has(duty.plan),
  );
}
