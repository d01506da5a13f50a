import type { Deadline } from "../../language/deadline/deadline";
import { readDeadline } from "../../language/deadline/read-deadline";
import type { CountedList } from "./counted-lists";
import type { DetailRow } from "./detail/detail-rows";
import { REPORT_DUTIES } from "../../notice/2020-14/report-duties";
import { summaryStrings } from "../../../strings/summary";

/** A duty to be shown in 报送情况, with the measure it belongs to (its row in 汇总明细, from 0) where there is one. */
export type ReportRow = {
  readonly label: string;
  readonly what: string;
  readonly to: string;
  readonly deadline: Deadline;
  readonly measure?: { readonly detail: DetailRow; readonly index: number };
};

/**
 * The notice's duties for the plans that are counted, then recurring tasks of the lists that are not among these
 * duties. The notice is for one year; for a list of another year its duties are left out.
 */
export function reportRows(
  lists: readonly CountedList[],
  rows: readonly DetailRow[],
  year: number,
): ReportRow[] {
  const placed = rows.map((detail, index) => ({ detail, index })).filter(({ detail }) => detail.first);
  const ofNotice = REPORT_DUTIES.flatMap((duty): ReportRow[] => {
    const owner = lists.find(({ list }) => list.plan === duty.plan && (list.year ?? year) === NOTICE_YEAR);
    if (owner === undefined) return [];
    const measure = placed.find(({ detail }) => detail.task.key === duty.key);
    return [
      {
        label: owner.label,
        what: duty.what,
        to: duty.to,
        deadline: readDeadline(duty.deadline, { year: NOTICE_YEAR }),
        ...(measure === undefined ? {} : { measure }),
      },
    ];
  });
  const known = new Set(ofNotice.map(({ measure }) => measure?.index));
  const others = placed
    .filter(({ detail, index }) => detail.task.deadline.kind === "recurring" && !known.has(index))
    .map((measure): ReportRow => ({
      label: measure.detail.label,
      what: measure.detail.task.measure || measure.detail.task.task,
      to: summaryStrings.reports.notWritten,
      deadline: measure.detail.task.deadline,
      measure,
    }));
  return [...ofNotice, ...others];
}

const NOTICE_YEAR = 2020;
