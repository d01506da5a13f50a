import { read } from "./reading";

describe("recurring duties", () => {
  test.each([
    ["每月1日前", { every: "month", day: 1 }],
    ["每月5号", { every: "month", day: 5 }],
    ["每月的25日之前报送", { every: "month", day: 25 }],
    ["每个月底前", { every: "month", day: -1 }],
    ["每月月底", { every: "month", day: -1 }],
    ["每月中旬", { every: "month", day: 20 }],
    ["按月报送", { every: "month" }],
    ["次月5日前报送", { every: "month", day: 5 }],
    ["每月终了后5日内", { every: "month", day: 5 }],
    ["每两个月", { every: "month", interval: 2 }],
    ["双月报", { every: "month", interval: 2 }],
    ["单月5日前", { every: "month", interval: 2, day: 5 }],
    ["双月5日前", { every: "month", interval: 2, month: 2, day: 5 }],
    ["每季度首月10日前", { every: "quarter", month: 1, day: 10 }],
    ["每季度最后一个月25日前", { every: "quarter", month: 3, day: 25 }],
    ["每季度末月25日前", { every: "quarter", month: 3, day: 25 }],
    ["每季度第二个月15日前", { every: "quarter", month: 2, day: 15 }],
    ["每季度结束后15日内", { every: "quarter", month: 1, day: 15 }],
    ["季后10日前", { every: "quarter", month: 1, day: 10 }],
    ["月度终了后12日内", { every: "month", day: 12 }],
    ["每季度末", { every: "quarter", day: -1 }],
    ["按季度", { every: "quarter" }],
    ["每半年末", { every: "half-year", day: -1 }],
    ["半年一次", { every: "half-year" }],
    ["一月一报", { every: "month" }],
    ["每年12月10日前", { every: "year", month: 12, day: 10 }],
    ["每年4月至10月", { every: "year", month: 10, day: -1 }],
    ["每年3-5月完成", { every: "year", month: 5, day: -1 }],
    ["每年3月15日至6月15日", { every: "year", month: 6, day: 15 }],
    ["每年10月至次年4月", { every: "year", month: 4, day: -1 }],
    ["每年底前", { every: "year", month: 12, day: -1 }],
    ["每年一季度", { every: "year", month: 3, day: -1 }],
    ["每年6月底前和12月底前", { every: "half-year", month: 6, day: -1 }],
    ["每年1月、4月、7月、10月10日前", { every: "quarter", month: 1, day: 10 }],
    ["每年2月、5月、8月、11月的10日前", { every: "quarter", month: 2, day: 10 }],
    ["每年7月10日前和次年1月10日前", { every: "half-year", month: 1, day: 10 }],
    ["每年两次，6月底和12月底", { every: "half-year", month: 6, day: -1 }],
    ["每年开展1次，11月底前完成", { every: "year", month: 11, day: -1 }],
    ["每年12月10日前向旗生态环境局和旗水利局报送2次", { every: "year", month: 12, day: 10, times: 2 }],
    ["每半年6月底前、12月底前", { every: "half-year", month: 6, day: -1 }],
    ["每半年（5月、11月）", { every: "half-year", month: 5, day: -1 }],
    ["每半年，7月10日前、次年1月10日前报送", { every: "half-year", month: 1, day: 10 }],
    ["每半年第一个月10日前", { every: "half-year", month: 1, day: 10 }],
    ["每季度次月10日前", { every: "quarter", month: 1, day: 10 }],
    ["每季末25日前", { every: "quarter", month: 3, day: 25 }],
    ["每隔一个月", { every: "month", interval: 2 }],
    ["每年至少两次", { every: "year", times: 2 }],
    ["每年一次", { every: "year" }],
    ["每三年一次", { every: "year", interval: 3 }],
    ["每周五前报送", { every: "week", day: 5 }],
    ["每周一至周五", { every: "week", day: 5 }],
    ["每周一-五报送", { every: "week", day: 5 }],
    ["每月1-5日", { every: "month", day: 5 }],
    ["每月28日至30日", { every: "month", day: 30 }],
    ["每季度首月1日—10日", { every: "quarter", month: 1, day: 10 }],
    ["每周星期日", { every: "week", day: 7 }],
    ["每周一次", { every: "week" }],
    ["每两周", { every: "week", interval: 2 }],
    ["每日17时前报送", { every: "day" }],
  ])("%s", (text, recurrence) => {
    expect(read(text)).toEqual({ kind: "recurring", recurrence });
  });

  test.each([
    [
      "每季度1日前 does not say of which month",
      "每季度1日前",
      { every: "quarter", month: 1, day: 1 },
      "assumed-month",
    ],
    ["每月初 names no day", "每月初", { every: "month" }, "vague-day"],
    ["每年初 names no day", "每年初", { every: "year" }, "vague-day"],
    ["每月最后一个工作日 names no day", "每月最后一个工作日", { every: "month" }, "vague-day"],
    ["每季度末前5日 names no day", "每季度末前5日", { every: "quarter" }, "vague-day"],
    ["(3月、8月) are not the ends of a half-year", "每半年(3月、8月)", { every: "half-year" }, "exception"],
    [
      "7月初 beside the cycle is not read",
      "每月5日前报送,7月初总结",
      { every: "month", day: 5 },
      "time-not-read",
    ],
    ["每年汛期前 names no day", "每年汛期前", { every: "year" }, "vague-day"],
    ["每年12月前 ends with November", "每年12月前", { every: "year", month: 11, day: -1 }, "ambiguous"],
    ["(2月免报) is an exception", "每月12日前(2月免报)", { every: "month", day: 12 }, "exception"],
    ["of two cycles the first is taken", "每月调度,每季度通报", { every: "month" }, "several-cycles"],
  ])("%s", (_title, text, recurrence, note) => {
    expect(read(text)).toEqual({ kind: "recurring", recurrence, notes: [note] });
  });

  test("a date behind the cycle ends it", () => {
    expect(read("每月1日前报送进展,并于2020年11月底前报送总结")).toEqual({
      kind: "recurring",
      recurrence: { every: "month", day: 1 },
      date: "2020-11-30",
    });
  });

  test("a date before the cycle is a milestone", () => {
    expect(read("2020年8月底前摸底,每月调度")).toEqual({
      kind: "recurring",
      recurrence: { every: "month" },
      milestones: ["2020-08-31"],
    });
  });

  test("a period right before the cycle bounds it", () => {
    expect(read("2020年5月至9月每月25日前")).toEqual({
      kind: "recurring",
      recurrence: { every: "month", day: 25 },
      start: "2020-05-01",
      date: "2020-09-30",
    });
  });

  test("a start is kept", () => {
    expect(read("2021年1月1日起每月5日前")).toEqual({
      kind: "recurring",
      recurrence: { every: "month", day: 5 },
      start: "2021-01-01",
    });
  });

  test.each([
    "每月5日、20日前",
    "每月1-5日、20日前",
    "每周一、周四",
    "每周二和周五下班前",
    "每年3月、11月底前",
    "每年两次，3月和11月",
    "每季度4月10日前",
    "每半年7月10日前",
  ])("%s is not flattened into one cycle", (text) => {
    expect(read(text)).toEqual({ kind: "unparsed", notes: ["uneven-cycle"] });
  });

  test.each(["每月32日前", "每年2月30日前", "每年13月底前"])("%s names a day that does not exist", (text) => {
    expect(read(text)).toEqual({ kind: "unparsed", notes: ["impossible-date"] });
  });
});
