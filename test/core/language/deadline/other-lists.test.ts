import { read, type Reading } from "./reading";

type Case = readonly [text: string, expected: Reading];

function reads(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)("%s", (text, expected) => {
      expect(read(text)).toEqual(expected);
    });
  });
}

const day = (date: string, ...notes: string[]): Reading => ({
  kind: "by-date",
  date,
  ...(notes.length === 0 ? {} : { notes }),
});
const unread = (...notes: string[]): Reading => ({
  kind: "unparsed",
  ...(notes.length === 0 ? {} : { notes }),
});

reads("前 before a verb is the limit, 前 in a word is not", [
  ["2021年5月20日前提交材料", day("2021-05-20")],
  ["2021年5月20日前提出意见", day("2021-05-20")],
  ["2021年5月20日之前提供清单", day("2021-05-20")],
  ["2021-05-20前提升完毕", day("2021-05-20")],
  ["2021年5月20日前列入年度计划", day("2021-05-20")],
]);

reads("a period from a named day ends on a counted day, with a note, and is never 长期", [
  ["自2021年3月1日起45日内", { ...day("2021-04-15", "counted-period"), start: "2021-03-01" }],
  ["2022年起两年内", { ...day("2023-12-31", "counted-period"), start: "2022-01-01" }],
  ["2021年4月1日起三个月内", { ...day("2021-06-30", "counted-period"), start: "2021-04-01" }],
  ["从2021年开始,用三年时间", { ...day("2023-12-31", "counted-period"), start: "2021-01-01" }],
  ["2021年3月1日起20个工作日内", unread("working-days")],
  ["2021年3月1日起施行", { kind: "ongoing", start: "2021-03-01" }],
]);

reads("what was set before is never the due date", [
  ["2022年6月（原2021年12月）", day("2022-06-30", "former-date")],
  ["2022年6月底（原定2021年12月底）", day("2022-06-30", "former-date")],
  ["原计划2021年12月底，调整为2022年6月底", day("2022-06-30", "former-date")],
  ["2022年3月底前（已延期至2022年6月底）", day("2022-06-30", "former-date")],
  ["原定2021年12月底", unread("former-date")],
]);

reads("a bracket behind a plain day leaves the day as it is, with a note", [
  ["2022-06-30（预计）", day("2022-06-30", "bracket-aside")],
  ["2022年6月30日（暂定）", day("2022-06-30", "bracket-aside")],
  ["2022年6月（计划）", day("2022-06-30", "bracket-aside")],
  ["2015年（基准年）", unread()],
]);

reads("several days a month are 待确认, not the month's end", [
  ["每月8、18、28日", unread("uneven-cycle")],
  ["每月8日和20日前", unread("uneven-cycle")],
]);

reads("the cycle of a thing that is made is no deadline", [
  ["2021年6月底前完成每月调度平台开发", day("2021-06-30", "inner-cycle")],
  ["2021年9月30日前建立每季度通报制度", day("2021-09-30", "inner-cycle")],
  [
    "2021年6月底前完成，每月报送",
    { kind: "recurring", recurrence: { every: "month" }, milestones: ["2021-06-30"] },
  ],
]);

reads("other ways of saying how long a duty lasts", [
  ["“十四五”期间，全面完成", day("2025-12-31")],
  ["经常性开展", { kind: "ongoing" }],
  ["2021年及以后", { kind: "ongoing", start: "2021-01-01" }],
]);
