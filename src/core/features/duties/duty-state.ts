import type { SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { findDuty } from "../../notice/duties";
import type { Duty } from "../../notice/model/duty";
import type { ChosenReadings } from "../../notice/occurrences";
import { statusOf, type Status } from "../../status/status";
import { dutyLines, lineKey } from "./duty-line";
import { dutySheets } from "./duty-sheet";

/** One due day of a duty with what became of it. */
export type DutyState = {
  readonly duty: Duty;
  readonly period: string;
  /** The day by the notice. */
  readonly due: SerialDay;
  /** An approved later day. */
  readonly extension?: SerialDay;
  readonly reportedOn?: SerialDay;
  /** 凭证, as it stands in the sheet. */
  readonly evidence?: string;
  readonly status: Status;
  /** Where it stands in 报送日历; absent where the workbook's sheet has no row for it. */
  readonly at?: DutyPlace;
};

/** The row of an occurrence (0-based). Of two with one number and month the lower one counts. */
export type DutyPlace = { readonly sheet: string; readonly row: number };

/** Where the day in force and the choices come from. */
type StateInput = {
  readonly snapshot: WorkbookSnapshot;
  readonly year: number;
  readonly asOf: SerialDay;
  readonly warnDays: number;
  readonly chosen: ChosenReadings;
};

/**
 * What is due in a year, by day, with what the workbook's 报送日历 says of it. The same status as in that sheet: the day
 * of the report means done, an approved extension takes the due day's place.
 */
export function dutyStates({ snapshot, year, asOf, warnDays, chosen }: StateInput): readonly DutyState[] {
  const sheets = dutySheets(snapshot).filter((one) => one.year === year);
  const filled = new Map(
    sheets.flatMap(({ sheet, lines }) => lines.map((line) => [lineKey(line), { ...line, sheet }])),
  );
  return dutyLines(year, chosen).flatMap((line): DutyState[] => {
    const duty = findDuty(line.id);
    if (line.due === "" || duty === undefined) return [];
    const there = filled.get(lineKey(line));
    const { extension, reportedOn, evidence = "" } = there ?? {};
    const given = {
      ...(extension === undefined ? {} : { extension }),
      ...(reportedOn === undefined ? {} : { completedOn: reportedOn }),
    };
    const deadline = { kind: "by-date", date: line.due, text: "", notes: [], milestones: [] } as const;
    return [
      {
        duty,
        period: line.period,
        due: line.due,
        ...(extension === undefined ? {} : { extension }),
        ...(reportedOn === undefined ? {} : { reportedOn }),
        ...(evidence === "" ? {} : { evidence }),
        ...(there === undefined ? {} : { at: { sheet: there.sheet, row: there.row } }),
        status: statusOf({ deadline, done: reportedOn !== undefined, asOf, warnDays, ...given }),
      },
    ];
  });
}
