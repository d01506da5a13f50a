import ICAL from "ical.js";
import { isoOf, serialOf } from "../../../../src/core/base/serial";
import { calendarText, dutyCalendar } from "../../../../src/core/features/duties/calendar/duty-calendar";
import { icsEscaped, icsText } from "../../../../src/core/features/duties/calendar/ics";
import type { DutyState } from "../../../../src/core/features/duties/duty-state";
import { occurrences } from "../../../../src/core/notice/occurrences";
import { statusOf } from "../../../../src/core/status/status";

const AS_OF = serialOf(2020, 4, 10);

/** What is owed in 2020, nothing of it reported yet. */
const STATES: readonly DutyState[] = occurrences(2020).map((one) => ({
  ...one,
  status: statusOf({
    deadline: { kind: "by-date", date: one.due, text: "", notes: [], milestones: [] },
    done: false,
    asOf: AS_OF,
  }),
}));
const [FIRST] = STATES;

const written = (states = STATES, asOf = AS_OF): string => dutyCalendar({ year: 2020, states, asOf });

/** The events as another program reads them. */
const readEvents = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((one) => new ICAL.Event(one));

const changed = (change: Partial<DutyState>, id = "R1"): DutyState[] =>
  STATES.map((state) =>
    state.duty.id === id && state.period === "202004" ? { ...state, ...change } : state,
  );

test("another program reads 48 events of one day each, on the days that are owed, none with the identity of another", () => {
  const events = readEvents(written());
  expect(events).toHaveLength(48);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(48);
  const days = events.map(({ startDate }) => String(startDate));
  expect(days).toEqual(occurrences(2020).map(({ due }) => isoOf(due)));
  for (const { startDate, endDate } of events) {
    expect(startDate.isDate).toBe(true);
    expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
  }
});

test("a report due on 1 April rings at nine in the morning on 27 and on 31 March", () => {
  const event = readEvents(written()).find(({ uid }) => uid.startsWith("zlq-2020-R1-202004@"));
  const rings = event?.component.getAllSubcomponents("valarm").map((alarm) => {
    const at = event.startDate.clone();
    at.isDate = false;
    at.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration);
    return String(at);
  });
  expect(rings).toEqual(["2020-03-27T09:00:00", "2020-03-31T09:00:00"]);
});

test("every line has at most 75 octets, ends with CRLF, and no character is cut in two", () => {
  const bytes = Buffer.from(written(), "utf8");
  expect(bytes.subarray(0, 5).toString()).toBe("BEGIN");
  const lines = bytes.toString("latin1").split("\r\n");
  expect(lines.pop()).toBe("");
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    const text = Buffer.from(line, "latin1");
    expect(Buffer.from(text.toString("utf8"), "utf8").equals(text)).toBe(true);
  }
});

test("what was written comes back as it was: signs of the format, line breaks, characters beyond the first plane", () => {
  const text = "甲,乙;丙\\丁\n戊：“己”𠮷".repeat(20);
  const calendar = icsText({ name: "VCALENDAR", properties: [["SUMMARY", icsEscaped(text)]] });
  const value = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstPropertyValue("summary");
  expect(value).toBe(text);
});

test("the same workbook on the same day gives the same bytes; later files are newer versions", () => {
  expect(written()).toBe(written());
  const sequences = (text: string): number[] => readEvents(text).map(({ sequence }) => sequence);
  const [now, later] = [sequences(written()), sequences(written(STATES, AS_OF + 1))];
  later.forEach((sequence, i) => {
    expect(sequence).toBeGreaterThan(now[i] ?? NaN);
  });
});

test("what was reported stays with its identity, is marked, and rings no more", () => {
  const text = written(changed({ reportedOn: serialOf(2020, 3, 30) }));
  const event = readEvents(text).find(({ uid }) => uid.startsWith("zlq-2020-R1-202004@"));
  expect(event?.summary).toMatch(/^✓已报 【报送】/);
  expect(event?.component.getAllSubcomponents("valarm")).toEqual([]);
  expect(event?.description).toContain("已于2020-03-30报送");
  const before = readEvents(written()).find(({ uid }) => uid === event?.uid);
  expect(event?.sequence).toBe((before?.sequence ?? NaN) + 1);
});

test("an approved extension moves the event and keeps its identity", () => {
  const text = written(changed({ extension: serialOf(2020, 5, 8) }));
  const event = readEvents(text).find(({ uid }) => uid.startsWith("zlq-2020-R1-202004@"));
  expect(String(event?.startDate)).toBe("2020-05-08");
  expect(event?.description).toContain("原定2020-04-01");
});

test("one duty alone joins a calendar that there is: its file has no name of a calendar", () => {
  if (FIRST === undefined) throw new Error("nothing owed");
  const alone = dutyCalendar({ year: 2020, states: [FIRST], asOf: AS_OF, named: false });
  expect(alone).not.toMatch(/X-WR-CALNAME|^NAME:/m);
  expect(written()).toContain("X-WR-CALNAME:正蓝旗攻坚报送日历2020");
  expect(readEvents(alone)).toHaveLength(1);
});

test("summaries are short enough for a telephone's list", () => {
  for (const { summary } of readEvents(written())) expect(summary.length).toBeLessThanOrEqual(40);
});

test("the text to be copied has a line a day with weekday, matter and units", () => {
  const [line] = calendarText(changed({ reportedOn: AS_OF }).slice(3, 4)).split("\n");
  expect(line).toBe("2020-04-01（周三） “散乱污”工业企业综合整治进展情况（旗生态环境局、旗工信局）：已报");
});
