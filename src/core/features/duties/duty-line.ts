import { dutiesStrings } from "../../../strings/duties";
import { fill } from "../../../strings/fill";
import type { SerialDay } from "../../base/serial";
import type { CellContent } from "../../base/workbook-edit";
import { NOTICE_YEAR } from "../../notice/2020-14/issued";
import { duties } from "../../notice/duties";
import type { Duty } from "../../notice/model/duty";
import type { PlanId } from "../../notice/model/official-list";
import { planName } from "../../notice/official-lists";
import { occurrences, timingOf, type ChosenReadings } from "../../notice/occurrences";

/** The columns that are the user's; what stands there is kept whatever becomes of the sheet. */
export const TYPED = ["延期至", "报送日期", "凭证"] as const;

/** A row of 报送日历, as data: what stands in its cells, but for the formulas. */
export type DutyLine = {
  readonly id: string;
  /** 202004; empty for what has no day. */
  readonly period: string;
  readonly due: SerialDay | "";
  /** 长期推进 rather than 待确认 where there is no day. */
  readonly endless: boolean;
  readonly cells: Readonly<Record<string, CellContent>>;
};

/** What names a line: the duty's number and the month. */
export const lineKey = ({ id, period }: Pick<DutyLine, "id" | "period">): string => `${id}:${period}`;

/** The lines of a year: what falls due, by day, then what has no day of its own. */
export function dutyLines(
  year: number,
  chosen: ChosenReadings = {},
  plans?: readonly PlanId[],
): readonly DutyLine[] {
  const of = duties.filter(({ plan }) => plans === undefined || plans.includes(plan));
  const dated = occurrences(year, { chosen, of }).map(({ duty, period, due }) =>
    lineOf(duty, chosen, { period, due, year }),
  );
  // What has no day is the notice's own; a later notice may ask for something else.
  const undated = of.filter((duty) => !["by-date", "recurring"].includes(timingOf(duty, chosen).kind));
  return [
    ...dated,
    ...(year === NOTICE_YEAR
      ? undated.map((duty) => lineOf(duty, chosen, { period: "", due: "", year }))
      : []),
  ];
}

function lineOf(
  duty: Duty,
  chosen: ChosenReadings,
  { period, due, year }: Pick<DutyLine, "period" | "due"> & { readonly year: number },
): DutyLine {
  const timing = timingOf(duty, chosen);
  const when =
    timing.kind === "event"
      ? fill(dutiesStrings.trigger, { when: duty.when, trigger: timing.trigger })
      : duty.when;
  return {
    id: duty.id,
    period,
    due,
    endless: timing.kind !== "unparsed",
    cells: {
      编号: duty.id,
      方案: planName(duty.plan),
      类别: dutiesStrings.kind[duty.kind],
      报送事项: duty.what,
      责任单位: duty.who.join("、"),
      报送对象: duty.to.join("、"),
      时限要求: when,
      期次: periodText(period),
      应报日: due,
      星期: due === "" ? "" : weekdayOf(due),
      应留材料: duty.evidence.join("、"),
      依据: duty.reference,
      备注: remarkOf(duty, chosen, year),
    },
  };
}

/** @example weekdayOf(43922) //=> "周三" */
export const weekdayOf = (day: SerialDay): string => dutiesStrings.weekdays[(Math.floor(day) + 5) % 7] ?? "";

/** @example periodText("202004") //=> "2020年4月" */
const periodText = (period: string): string =>
  period === ""
    ? ""
    : fill(dutiesStrings.period, { year: period.slice(0, 4), month: Number(period.slice(4)) });

/** The month that a 期次 names, as people write it too; undefined for anything else. @example periodOfText("2020-4") //=> "202004" */
export function periodOfText(text: string): string | undefined {
  const [, year, month] = /^(\d{4})(?:年|-)?(\d{1,2})月?$/u.exec(text.replace(/\s+/gu, "")) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  return `${year}${month.padStart(2, "0")}`;
}

function remarkOf(duty: Duty, chosen: ChosenReadings, year: number): string {
  const { note = "", reading, others = [] } = duty;
  const taken = others.find(({ name }) => name === chosen[duty.id])?.name ?? reading;
  const rest = [
    ...(reading === undefined || reading === taken ? [] : [fill(dutiesStrings.otherOwn, { name: reading })]),
    ...others.filter(({ name }) => name !== taken).map(({ name, why }) => otherText(name, why)),
  ];
  const open =
    taken === undefined ? "" : fill(dutiesStrings.reading, { name: taken, others: rest.join("、") });
  return [note, open, year === NOTICE_YEAR ? "" : dutiesStrings.goesOn].join("");
}

const otherText = (name: string, why: string): string =>
  fill(dutiesStrings.other, { name, why: why.replace(/。$/u, "") });
