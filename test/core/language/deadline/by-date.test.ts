import { readDeadline } from "../../../../src/core/language/deadline/read-deadline";
import { read, type Reading } from "./reading";

type Case = readonly [text: string, date: string, more?: Partial<Reading>];
const implied = { notes: ["implied-year"] };

function reads(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [text, date, more] of cases) {
      test(`${text} is on time until ${date}`, () => {
        expect(read(text)).toEqual({ kind: "by-date", date, ...more });
      });
    }
  });
}

reads("a period with 底, 末, 内 or nothing ends on its last day", [
  ["2020年底前", "2020-12-31"],
  ["2020年11月\n底前", "2020-11-30"],
  ["2020年底之前", "2020-12-31"],
  ["2020年12月底以前完成", "2020-12-31"],
  ["2020年年末", "2020-12-31"],
  ["2020年度", "2020-12-31"],
  ["2021年2月底", "2021-02-28"],
  ["2024年2月底", "2024-02-29"],
  ["截至2020年底", "2020-12-31"],
  ["2020年一季度", "2020-03-31"],
  ["2020年第3季度末", "2020-09-30"],
  ["2020Q1", "2020-03-31"],
  ["2020年第三季度结束前", "2020-09-30"],
  ["2020年结束之前", "2020-12-31"],
  ["2020年6月30日结束前", "2020-06-30"],
  ["2020年前三季度", "2020-09-30"],
  ["2020年上半年", "2020-06-30"],
  ["2020年6月上旬", "2020-06-10"],
  ["2020年2月下旬", "2020-02-29"],
  ["2020年10月上中旬", "2020-10-20"],
  ["2020年內", "2020-12-31"],
  ["2020年最后一天", "2020-12-31"],
  ["2020年实施", "2020-12-31"],
  ["2020年10月开工建设", "2020-10-31"],
  ["2020年4月启动", "2020-04-30"],
  ["2020年5月动工", "2020-05-31"],
  ["“十四五”末", "2025-12-31"],
  ["到十三五末", "2020-12-31"],
]);

reads("a day written with 前 is still on time", [
  ["2020年12月10日前", "2020-12-10"],
  ["2020年12月10日(含)前", "2020-12-10"],
  ["2020年12月10日(不含)前", "2020-12-09"],
  ["2020年12月31日24:00前", "2020-12-31"],
  ["2020年6月30日下班前", "2020-06-30"],
  ["2020年6月30日(星期二)前", "2020-06-30"],
  ["截止到2020年12月31日", "2020-12-31"],
  ["2021-06-30", "2021-06-30"],
  ["2021/6/30", "2021-06-30"],
  ["2021.06.30前", "2021-06-30"],
  ["20210630", "2021-06-30"],
  ["202106", "2021-06-30"],
  ["2021.6", "2021-06-30"],
  ["2020/6/30 0:00:00", "2020-06-30"],
  ["2020-06-30T00:00:00Z", "2020-06-30"],
]);

reads("a year that is not written is implied", [
  ["十一月底前", "2020-11-30", implied],
  ["12月10日前", "2020-12-10", implied],
  ["6.30前", "2020-06-30", implied],
  ["三季度末", "2020-09-30", implied],
  ["下半年", "2020-12-31", implied],
  ["全年", "2020-12-31", implied],
  ["贯穿全年", "2020-12-31", implied],
  ["全年推进", "2020-12-31", implied],
  ["今年年内", "2020-12-31", implied],
  ["12月15日（周二）前", "2020-12-15", implied],
  ["年内完成", "2020-12-31", implied],
  ["今年底前", "2020-12-31", implied],
  ["明年6月底前", "2021-06-30", implied],
  ["去年12月31日", "2019-12-31", implied],
  ["21年6月底前", "2021-06-30", implied],
]);

reads("X月前 and X年前 without 底 end the day before, and keep the other reading", [
  ["2020年6月前", "2020-05-31", { alternative: "2020-06-30", notes: ["ambiguous"] }],
  ["2021年前", "2020-12-31", { alternative: "2021-12-31", notes: ["ambiguous"] }],
  ["2020年1月以前", "2019-12-31", { alternative: "2020-01-31", notes: ["ambiguous"] }],
  ["2020年第四季度前", "2020-09-30", { alternative: "2020-12-31", notes: ["ambiguous"] }],
  ["2020年6月中旬前", "2020-06-20", { alternative: "2020-06-10", notes: ["ambiguous"] }],
]);

reads("lost characters are put back and marked", [
  ["2020年9", "2020-09-30", { notes: ["repaired"] }],
  ["2020年9    ", "2020-09-30", { notes: ["repaired"] }],
  ["2020年11底前", "2020-11-30", { notes: ["repaired"] }],
  ["2020年6月30前", "2020-06-30", { notes: ["repaired"] }],
  ["202011月底前", "2020-11-30", { notes: ["repaired"] }],
  ["2020底前", "2020-12-31", { notes: ["repaired"] }],
]);

reads("another time in the text that names no day is left out and said", [
  ["2020年6月底前完成，7月初报送总结", "2020-06-30", { notes: ["time-not-read"] }],
  ["2020年6月底至7月初", "2020-06-30", { notes: ["time-not-read"] }],
  ["2020年11月底前，力争10月20日左右", "2020-11-30", { notes: ["time-not-read"] }],
  ["2020年5月底前制定方案，国庆节前完成", "2020-05-31", { notes: ["time-not-read"] }],
  ["2020年5月底前排查，汛期来临前整治", "2020-05-31", { notes: ["time-not-read"] }],
  ["2020年底前完成节能改造", "2020-12-31"],
  ["2015年以来，2020年底前累计下降15%", "2020-12-31"],
]);

reads("ranges have a start", [
  ["2020年3月-11月", "2020-11-30", { start: "2020-03-01" }],
  ["2020年1月至12月", "2020-12-31", { start: "2020-01-01" }],
  ["2020年5~9月", "2020-09-30", { start: "2020-05-01" }],
  ["2020.3-2020.11", "2020-11-30", { start: "2020-03-01" }],
  ["2020年6月1-15日", "2020-06-15", { start: "2020-06-01" }],
  ["2020年6月1日至30日", "2020-06-30", { start: "2020-06-01" }],
  ["2020年12月中旬至2021年1月上旬", "2021-01-10", { start: "2020-12-11" }],
  ["2020年11月至次年3月", "2021-03-31", { start: "2020-11-01", ...implied }],
  ["2020年11月1日—3月31日", "2021-03-31", { start: "2020-11-01", ...implied }],
  ["自2020年7月1日起至2020年12月31日", "2020-12-31", { start: "2020-07-01" }],
  ["从2020年7月1日开始,到2021年底", "2021-12-31", { start: "2020-07-01" }],
  ["2020.3.1-2020.10.31", "2020-10-31", { start: "2020-03-01" }],
  ["2020/3/1-2020/10/31", "2020-10-31", { start: "2020-03-01" }],
  ["2020.3.1—10.31", "2020-10-31", { start: "2020-03-01", ...implied }],
  ["2020-2022年", "2022-12-31", { start: "2020-01-01" }],
  ["2020年一至三季度", "2020-09-30", { start: "2020-01-01" }],
]);

reads("of several dates the last is the deadline", [
  [
    "2020年底前(2021年3月前验收)",
    "2021-02-28",
    { alternative: "2021-03-31", milestones: ["2020-12-31"], notes: ["ambiguous", "several-dates"] },
  ],
  [
    "2021年6月底前排查;11月底前整治",
    "2021-11-30",
    { milestones: ["2021-06-30"], notes: ["implied-year", "several-dates"] },
  ],
  [
    "2021年,6月底前完成排查;11月底前完成整治",
    "2021-11-30",
    { milestones: ["2021-06-30"], notes: ["implied-year", "several-dates"] },
  ],
  [
    "2020年6月10日前报送初稿,20日前报送终稿",
    "2020-06-20",
    { milestones: ["2020-06-10"], notes: ["implied-year", "several-dates"] },
  ],
  [
    "2020年6月、12月底前",
    "2020-12-31",
    { milestones: ["2020-06-30"], notes: ["implied-year", "several-dates"] },
  ],
  [
    "2020年3、6、9、12月底前",
    "2020-12-31",
    { milestones: ["2020-03-31", "2020-06-30", "2020-09-30"], notes: ["implied-year", "several-dates"] },
  ],
  [
    "1.2020年6月底前完成排查;2.2020年11月底前完成整治",
    "2020-11-30",
    { milestones: ["2020-06-30"], notes: ["several-dates"] },
  ],
]);

describe("the context", () => {
  test("asOf gives the year where the list gives none", () => {
    expect(read("11月底前", { asOf: 44561 })).toEqual({ kind: "by-date", date: "2021-11-30", ...implied });
  });

  test("the list's year comes before asOf's", () => {
    expect(read("11月底前", { asOf: 44561, year: 2020 }).date).toBe("2020-11-30");
  });

  test("without any year a month is not read, and the note says why", () => {
    expect(read("11月底前", {})).toEqual({ kind: "unparsed", notes: ["no-year"] });
  });

  test("12月10日前 ends on the 9th where the setting makes 前 exclusive", () => {
    expect(read("2020年12月10日前", { exclusiveDay: true }).date).toBe("2020-12-09");
  });

  test("the setting leaves 12月10日, 底前 and 止 alone", () => {
    for (const text of ["2020年12月10日", "2020年12月10日止"]) {
      expect(read(text, { exclusiveDay: true }).date).toBe("2020-12-10");
    }
    expect(read("2020年底前", { exclusiveDay: true }).date).toBe("2020-12-31");
  });

  test("the text stays as it stood in the cell", () => {
    expect(readText("2020年11月\n 底前")).toBe("2020年11月\n 底前");
  });
});

function readText(text: string): string {
  return readDeadline(text).text;
}
