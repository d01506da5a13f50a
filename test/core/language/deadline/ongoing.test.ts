import { read } from "./reading";

describe("duties without an end", () => {
  test.each([
    "持续推进",
    "持 续\n推 进",
    "持續推進",
    "长期实施",
    "長期實施",
    "长期坚持",
    "长期",
    "常态化",
    "常态化开展",
    "持续开展燃煤锅炉排查工作",
    "立行立改,长期坚持",
    "常抓不懈",
    "常年开展",
    "全年持续推进",
    "即日起",
    "2020年持续推进",
  ])("%s can never be overdue", (text) => {
    expect(read(text)).toEqual({ kind: "ongoing" });
  });

  test.each([
    ["2020年7月1日起", "2020-07-01"],
    ["从2020年7月1日起,全面实施国六排放标准", "2020-07-01"],
    ["自2021年开始实施", "2021-01-01"],
    ["自2020年6月底起", "2020-06-30"],
    ["2020年7月1日起长期实施", "2020-07-01"],
  ])("%s begins on %s", (text, start) => {
    expect(read(text)).toEqual({ kind: "ongoing", start });
  });

  test.each(["2020年底前完成,长期坚持", "持续推进,2020年底前基本完成", "自即日起至2020年底"])(
    "%s has a date, which counts",
    (text) => {
      expect(read(text)).toEqual({ kind: "by-date", date: "2020-12-31" });
    },
  );
});
