import fc from "fast-check";
import { readDeadline } from "../../../src/core/language/deadline/read-deadline";
import { STATUS_LOOK } from "../../../src/core/status/looks";
import { statusOf, type StatusInput } from "../../../src/core/status/status";
import { day } from "../language/deadline/reading";

type More = Partial<Omit<StatusInput, "deadline" | "asOf">>;
const status = (text: string, asOf: string, more: More = {}) =>
  statusOf({ deadline: readDeadline(text, { year: 2020 }), done: false, asOf: day(asOf), ...more });

describe("the status word of semantics §4", () => {
  test.each<[title: string, text: string, asOf: string, more: More, word: string]>([
    ["done is 已完成", "2020年底前", "2020-06-01", { done: true }, "已完成"],
    ["done stays 已完成 after the due date", "2020年底前", "2021-06-01", { done: true }, "已完成"],
    [
      "done on the due date is 已完成",
      "2020年底前",
      "2021-06-01",
      { done: true, completedOn: day("2020-12-31") },
      "已完成",
    ],
    [
      "done a day later is 逾期完成",
      "2020年底前",
      "2021-06-01",
      { done: true, completedOn: day("2021-01-01") },
      "逾期完成",
    ],
    ["open on the due date is 临期", "2020年底前", "2020-12-31", {}, "临期"],
    ["open a day later is 逾期", "2020年底前", "2021-01-01", {}, "逾期"],
    ["15 days before it is 临期", "2020年底前", "2020-12-16", {}, "临期"],
    ["16 days before it is 推进中", "2020年底前", "2020-12-15", {}, "推进中"],
    ["warnDays can be wider", "2020年底前", "2020-12-01", { warnDays: 30 }, "临期"],
    ["warnDays can be 0", "2020年底前", "2020-12-30", { warnDays: 0 }, "推进中"],
    ["warnDays 0 still warns on the day itself", "2020年底前", "2020-12-31", { warnDays: 0 }, "临期"],
    ["ongoing is 长期推进", "持续推进", "2030-01-01", {}, "长期推进"],
    ["ongoing and done is 已完成", "持续推进", "2030-01-01", { done: true }, "已完成"],
    ["not understood is 待确认", "春节前", "2020-06-01", {}, "待确认"],
    [
      "not understood and done is 已完成",
      "",
      "2020-06-01",
      { done: true, completedOn: day("2020-05-01") },
      "已完成",
    ],
    [
      "an extension takes the deadline's place",
      "2020年6月底前",
      "2020-07-15",
      { extension: day("2020-12-31") },
      "推进中",
    ],
    [
      "an extension that has passed is 逾期",
      "2020年6月底前",
      "2021-01-01",
      { extension: day("2020-12-31") },
      "逾期",
    ],
    [
      "an extension gives a date to what has none",
      "春节前",
      "2020-12-20",
      { extension: day("2020-12-31") },
      "临期",
    ],
    [
      "done after the deadline but within the extension is 已完成",
      "2020年6月底前",
      "2021-01-01",
      { done: true, completedOn: day("2020-08-01"), extension: day("2020-12-31") },
      "已完成",
    ],
    ["a recurring duty far from its next day is 推进中", "每季度末", "2020-05-01", {}, "推进中"],
    ["near it 临期", "每季度末", "2020-06-20", {}, "临期"],
    ["and after it 推进中 again: a new period has begun", "每季度末", "2020-07-01", {}, "推进中"],
    [
      "with a report in the previous period not 逾期",
      "每季度末",
      "2020-05-01",
      { lastReport: day("2020-01-01") },
      "推进中",
    ],
    [
      "with a report before the previous period 逾期",
      "每季度末",
      "2020-05-01",
      { lastReport: day("2019-12-31") },
      "逾期",
    ],
    [
      "每月1日前, reported in the period before, is on time",
      "每月1日前",
      "2020-06-10",
      { lastReport: day("2020-05-28") },
      "推进中",
    ],
    [
      "每月1日前, last reported two periods ago, is 逾期",
      "每月1日前",
      "2020-06-10",
      { lastReport: day("2020-04-28") },
      "逾期",
    ],
    [
      "a cycle that has not begun owes no report",
      "2020年7月1日起每月5日前",
      "2020-07-03",
      { lastReport: day("2019-01-01") },
      "临期",
    ],
    ["a cycle past its last date is 逾期", "每月1日前,2020年11月底前总结", "2020-12-01", {}, "逾期"],
  ])("%s", (_title, text, asOf, more, word) => {
    expect(status(text, asOf, more).word).toBe(word);
  });

  test("欠报 says why a recurring duty is 逾期", () => {
    expect(status("每月1日前", "2020-06-10", { lastReport: day("2020-04-28") })).toMatchObject({
      word: "逾期",
      reportMissing: true,
      due: day("2020-07-01"),
    });
    expect(status("2020年5月底前", "2020-06-10").reportMissing).toBe(false);
  });

  test("milestones that have passed are 节点已过 and do not make the row 逾期", () => {
    const text = "2020年6月底前报送台账,11月底前报送总结";
    expect(status(text, "2020-07-01")).toMatchObject({
      word: "推进中",
      passedMilestones: [day("2020-06-30")],
    });
    expect(status(text, "2020-06-30").passedMilestones).toEqual([]);
    expect(status(text, "2020-07-01", { done: true }).passedMilestones).toEqual([]);
  });

  test("days left count from asOf", () => {
    expect(status("2020年底前", "2020-12-30")).toMatchObject({ due: day("2020-12-31"), daysLeft: 1 });
    expect(status("2020年底前", "2021-01-02").daysLeft).toBe(-2);
    expect(status("长期实施", "2021-01-02")).toMatchObject({ due: null, daysLeft: null });
  });

  test("a time of day in asOf does not make a task late", () => {
    const deadline = readDeadline("2020年底前");
    expect(statusOf({ deadline, done: false, asOf: day("2020-12-31") + 0.9 }).word).toBe("临期");
  });
});

describe("status is never shown by colour alone", () => {
  test("every word but 逾期完成 has a colour of its own, and every word a sign of its own", () => {
    const looks = Object.values(STATUS_LOOK);
    expect(new Set(looks.map(({ sign }) => sign)).size).toBe(7);
    expect(new Set(looks.map(({ color }) => color)).size).toBe(6);
    expect(STATUS_LOOK.逾期完成.color).toBe(STATUS_LOOK.已完成.color);
  });

  test("the status carries its sign and colour", () => {
    expect(status("2020年底前", "2021-01-01")).toMatchObject({ word: "逾期", sign: "▲", color: "red" });
  });
});

describe("as time goes by", () => {
  test("an open task goes from 推进中 to 临期 to 逾期 and never back", () => {
    const order = ["推进中", "临期", "逾期"];
    fc.assert(
      fc.property(fc.nat(800), fc.nat(800), fc.nat(60), (a, b, warnDays) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((days) => {
          const asOf = day("2019-06-01") + days;
          return order.indexOf(
            statusOf({ deadline: readDeadline("2020年底前"), done: false, asOf, warnDays }).word,
          );
        });
        expect(late).toBeGreaterThanOrEqual(early ?? 0);
      }),
    );
  });
});
