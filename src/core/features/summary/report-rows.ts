import type { SerialDay } from "../../base/serial";
import { dueCountExpression } from "../../language/deadline/recurrence-formula";
import { NOTICE_YEAR } from "../../notice/2020-14/issued";
import { duties } from "../../notice/duties";
import type { Duty } from "../../notice/model/duty";
import { dueDaysIn, timingOf, type ChosenReadings } from "../../notice/occurrences";
import type { CountedList } from "./counted-lists";
import type { DetailRow } from "./detail/detail-rows";
import { summaryStrings } from "../../../strings/summary";

/** A measure's row in 汇总明细, counted from 0. */
type PlacedRow = { readonly detail: DetailRow; readonly index: number };

/** A duty to be shown in 报送情况. */
export type ReportRow = {
  readonly label: string;
  readonly what: string;
  readonly to: string;
  readonly when: string;
  /**
   * How often it was due up to a day, as an expression of that day (a whole number); a word where that can't be counted.
   */
  readonly due: { readonly count: (day: string) => string } | { readonly word: string };
  /** It is due once, so that the measure being done says that it was. */
  readonly once: boolean;
  /** Its number in the 报送日历; absent for what a list has beside the notice. */
  readonly duty?: string;
  /** Who owes it, where it is not the measure's 责任单位. */
  readonly who?: string;
  /** The measure it belongs to, where the lists have it. */
  readonly measure?: PlacedRow;
};

/**
 * The notice's duties for the plans that are counted, then recurring tasks of the lists that are not among these
 * duties. The notice is for one year; for a list of another year its duties are left out.
 */
export function reportRows(
  lists: readonly CountedList[],
  rows: readonly DetailRow[],
  year: number,
  chosen: ChosenReadings = {},
): ReportRow[] {
  const placed = rows.map((detail, index) => ({ detail, index })).filter(({ detail }) => detail.first);
  const ofNotice = duties.filter(isReported).flatMap((duty): ReportRow[] => {
    const owner = lists.find(({ list }) => list.plan === duty.plan && (list.year ?? year) === NOTICE_YEAR);
    if (owner === undefined) return [];
    return [dutyRow(duty, owner.label, chosen, placed)];
  });
  const known = new Set(ofNotice.map(({ measure }) => measure?.index));
  const others = placed
    .filter(({ detail, index }) => detail.task.deadline.kind === "recurring" && !known.has(index))
    .map((measure): ReportRow => {
      const { task, label } = measure.detail;
      const { deadline } = task;
      return {
        label,
        what: task.measure || task.task,
        to: summaryStrings.reports.notWritten,
        when: deadline.text,
        due:
          deadline.kind === "recurring"
            ? {
                count: (day) => dueCountExpression(deadline.recurrence, `DATE(YEAR(${day}),1,1)`, day),
              }
            : { word: summaryStrings.reports.asNeeded },
        once: false,
        measure,
      };
    });
  return [...ofNotice, ...others];
}

/** A mechanism that is kept going is nothing that could be reported or missed. */
const isReported = ({ kind, timing }: Duty): boolean =>
  kind !== "mechanism" && !(kind === "warning" && timing.kind === "ongoing");

function dutyRow(duty: Duty, label: string, chosen: ChosenReadings, placed: readonly PlacedRow[]): ReportRow {
  const timing = timingOf(duty, chosen);
  const { reports } = summaryStrings;
  const days = dueDaysIn(timing, NOTICE_YEAR);
  // What stands in the plan's body alone is not what the list's row asks of its units.
  const measure = duty.inBody ? undefined : placed.find(({ detail }) => detail.task.key === duty.key);
  const dated = timing.kind === "by-date" || timing.kind === "recurring";
  return {
    label,
    what: duty.what,
    to: duty.to.length === 0 ? reports.notWritten : duty.to.join("、"),
    when: duty.when,
    due: dated
      ? { count: (day) => countOf(days, day) }
      : { word: timing.kind === "unparsed" ? reports.unclear : reports.asNeeded },
    once: timing.kind === "by-date",
    duty: duty.id,
    who: duty.who.join("、"),
    ...(measure === undefined ? {} : { measure }),
  };
}

/** How many of some days had come. @example countOf([43922, 43952], "B3") //=> "SUMPRODUCT(--({43922,43952}<=B3))" */
function countOf(days: readonly SerialDay[], day: string): string {
  const [first] = days;
  if (first === undefined) return "0";
  return days.length === 1 ? `IF(${day}>=${first},1,0)` : `SUMPRODUCT(--({${days.join(",")}}<=${day}))`;
}
