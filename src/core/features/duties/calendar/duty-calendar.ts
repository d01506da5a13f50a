import { dutiesStrings } from "../../../../strings/duties";
import { fill } from "../../../../strings/fill";
import { isoOf, type SerialDay } from "../../../base/serial";
import { ISSUED } from "../../../notice/2020-14/issued";
import { planName } from "../../../notice/official-lists";
import { weekdayOf } from "../duty-line";
import type { DutyState } from "../duty-state";
import { icsEscaped, icsText, type IcsComponent, type IcsProperty } from "./ics";

/** Not a host that anything is fetched from: it only keeps our events apart from others'. */
const DOMAIN = "zlq-tasks.invalid";

/** The days before a due day on which events remind, where the duty names none. */
const REMIND: readonly number[] = [5, 1];
const NINE = "9H";

type CalendarInput = {
  readonly year: number;
  readonly states: readonly DutyState[];
  /** The day the file is made for: the same workbook on the same day gives the same bytes. */
  readonly asOf: SerialDay;
  /** A calendar of its own, with a name; not for a file with one event, which joins a calendar that there is. */
  readonly named?: boolean;
};

/**
 * 报送日历 as the text of an .ics file: one all-day event a due day, no repeating ones, for each has a state of its own.
 * The identity of an event holds the month by the notice, not the day: an approved extension moves the same event.
 */
export function dutyCalendar({ year, states, asOf, named = true }: CalendarInput): string {
  const stamp = `${basic(asOf)}T000000Z`;
  const name = icsEscaped(fill(dutiesStrings.calendar.name, { year }));
  const naming: IcsProperty[] = [
    ["UID", `zlq-${year}-calendar@${DOMAIN}`],
    ["NAME", name],
    ["LAST-MODIFIED", stamp],
    ["X-WR-CALNAME", name],
  ];
  return icsText({
    name: "VCALENDAR",
    properties: [
      ["VERSION", "2.0"],
      ["PRODID", "-//zlq//zlq-tasks//ZH"],
      ["CALSCALE", "GREGORIAN"],
      // A REQUEST would ask to be accepted, and be taken for one event only.
      ["METHOD", "PUBLISH"],
      ...(named ? naming : []),
    ],
    parts: states.map((state) => event(state, year, asOf, stamp)),
  });
}

/** The same as lines of text, to be copied into a message. */
export const calendarText = (states: readonly DutyState[]): string =>
  states
    .map(({ duty, due, extension, reportedOn, status }) => {
      const { done, overdue, open } = dutiesStrings.stateOf;
      const day = extension ?? due;
      return fill(dutiesStrings.line, {
        day: isoOf(day),
        weekday: weekdayOf(day),
        what: duty.what,
        who: duty.who.join("、"),
        state: reportedOn !== undefined ? done : status.word === "逾期" ? overdue : open,
      });
    })
    .join("\n");

function event(state: DutyState, year: number, asOf: SerialDay, stamp: string): IcsComponent {
  const { duty, period, due, extension, reportedOn } = state;
  const { calendar, kind } = dutiesStrings;
  const day = extension ?? due;
  const what = fill(calendar.summary, { kind: kind[duty.kind], what: duty.what });
  const summary = reportedOn === undefined ? what : fill(calendar.reported, { what });
  // It rises with the days, and by one for what changes within a day, so that a later file is a newer version.
  const changes = (extension === undefined ? 0 : 1) + (reportedOn === undefined ? 0 : 1);
  return {
    name: "VEVENT",
    properties: [
      ["UID", `zlq-${year}-${duty.id}-${period}@${DOMAIN}`],
      ["SEQUENCE", String(Math.max(0, asOf - ISSUED) + changes)],
      ["DTSTAMP", stamp],
      ["LAST-MODIFIED", stamp],
      // A day without a time is the same day everywhere: no zone is needed.
      ["DTSTART;VALUE=DATE", basic(day)],
      ["DTEND;VALUE=DATE", basic(day + 1)],
      ["SUMMARY", icsEscaped(short(summary))],
      ["DESCRIPTION", icsEscaped(description(state))],
      ["CATEGORIES", `${planName(duty.plan)},${kind[duty.kind]}`],
      // It must not show its reader as busy.
      ["TRANSP", "TRANSPARENT"],
      ["CLASS", "PUBLIC"],
      ["STATUS", "CONFIRMED"],
    ],
    // Some programs refuse a file in which an alarm stands before the other properties.
    parts: reportedOn === undefined ? (duty.remind ?? REMIND).map((days) => alarm(days, duty.what)) : [],
  };
}

/** No names and no telephone numbers: the file leaves the office. */
function description({ duty, due, extension, reportedOn }: DutyState): string {
  const { description: texts, document } = dutiesStrings.calendar;
  return [
    fill(texts.who, { who: duty.who.join("、") }),
    ...(duty.to.length === 0 ? [] : [fill(texts.to, { to: duty.to.join("、") })]),
    fill(texts.reference, { doc: document, reference: duty.reference }),
    fill(texts.evidence, { evidence: duty.evidence.join("、") }),
    ...(extension === undefined ? [] : [fill(texts.moved, { day: isoOf(due) })]),
    ...(reportedOn === undefined ? [] : [fill(texts.reportedOn, { day: isoOf(reportedOn) })]),
    ...(duty.note === undefined ? [] : [duty.note]),
  ].join("\n");
}

/** At nine in the morning, some days before; the event begins at midnight. */
function alarm(days: number, what: string): IcsComponent {
  const { alarm: text, alarmDay, days: some } = dutiesStrings.calendar;
  const trigger = days === 0 ? `PT${NINE}` : days === 1 ? "-PT15H" : `-P${days - 1}DT15H`;
  const said = days === 0 ? fill(alarmDay, { what }) : fill(text, { days: fill(some, { days }), what });
  return {
    name: "VALARM",
    properties: [
      ["ACTION", "DISPLAY"],
      ["DESCRIPTION", icsEscaped(short(said))],
      ["TRIGGER", trigger],
    ],
  };
}

/** Telephones show some twenty characters; nothing shows more than this. */
const SUMMARY_LENGTH = 40;
const short = (text: string): string =>
  text.length <= SUMMARY_LENGTH ? text : `${text.slice(0, SUMMARY_LENGTH - 1)}…`;

/** @example basic(43922) //=> "20200401" */
const basic = (day: SerialDay): string => isoOf(day).replaceAll("-", "");
