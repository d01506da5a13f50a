import fc from "fast-check";
import { readProgress } from "../../../../src/core/language/progress/read-progress";
import { day } from "../deadline/reading";
import { quickestCpuMs } from "../../../support/cpu-time";

describe("a task is done when its progress says so", () => {
  test.each([
    "已完成",
    "已 完\n成",
    "完成",
    "办结",
    "已办结",
    "已辦結",
    "销号",
    "已销号",
    "完结",
    "整改到位",
    "√",
    "✓",
    "✔",
    "☑",
    "是",
    "Y",
    "全部完成",
    "已全面完成",
    "整治工作已完成",
    "超额完成",
    "完成全年任务",
    "已完成年度目标任务",
    "如期完成整治任务",
    "按计划完成",
    "已完成(超期)",
    "逾期完成",
    "已完成,共淘汰锅炉20台",
    "已完成,无遗留问题",
    "2020年10月已完成",
    "已于12月底前完成",
    "已完成并长期坚持",
    "已完成,持续巩固",
    "☑是 □否",
    "■已完成 □未完成",
    "√是 □否",
    "是☑ 否□",
  ])("%s", (text) => {
    expect(readProgress(text)).toEqual({ done: true, notes: [] });
  });

  test.each(["100%", "100.0%", "１００％", "完成率100%", "完成100%", "已完成100%"])("%s", (text) => {
    expect(readProgress(text)).toEqual({ done: true, share: 1, notes: [] });
  });

  test.each([
    "2020年10月15日已完成",
    "已于2020年10月15日完成",
    "2020年10月15日",
    "2020-10-15",
    "2020.10.15完成",
  ])("%s has the completion date as well", (text) => {
    expect(readProgress(text)).toEqual({ done: true, completedOn: day("2020-10-15"), notes: [] });
  });

  test("120% is done, with a note", () => {
    expect(readProgress("120%")).toEqual({ done: true, share: 1, notes: ["over-full"] });
  });
});

describe("a task is not done", () => {
  test.each([
    "",
    "  ",
    "-",
    "——",
    "无",
    "否",
    "×",
    "□是 ☑否",
    "□是 □否",
    "是□ 否☑",
    "是□ 否□",
    "□已完成 □推进中 ☑未启动",
    "未完成",
    "尚未完成",
    "基本完成",
    "部分完成",
    "即将完成",
    "未按期完成",
    "正在推进",
    "序时推进",
    "持续推进",
    "滞后",
    "未启动",
    "已启动",
    "已开工",
    "已完成前期工作",
    "已完成主体工程",
    "已完成3家,剩余2家正在推进",
    "计划10月完成",
    "12月底前完成",
    "2020年12月31日前完成",
    "申请销号",
    "正在办理",
    "已完成全部正在推进的任务",
    "A完成100%,B完成60%",
  ])("when it says %j", (text) => {
    expect(readProgress(text)).toEqual({ done: false, notes: [] });
  });

  test.each([
    ["完成80%", 0.8],
    ["已完成80%", 0.8],
    ["80%", 0.8],
    ["完成率99.9%", 0.999],
    ["0.8", 0.8],
    ["0%", 0],
  ])("%s is a share", (text, share) => {
    expect(readProgress(text)).toEqual({ done: false, share, notes: [] });
  });

  test.each([
    ["已完成3家", "partly"],
    ["已完成招标", "partly"],
    ["已完成方案编制", "partly"],
    ["已完成一半", "partly"],
    ["已完成,待验收", "contradictory"],
    ["已完成,还有2家未报", "contradictory"],
    ["近期", "not-understood"],
    ["2020年9月完成", "not-understood"],
    ["完成情况良好", "not-understood"],
    ["44196", "not-understood"],
  ])("in doubt: %s (%s)", (text, note) => {
    expect(readProgress(text)).toEqual({ done: false, notes: [note] });
  });
});

describe("cells that hold no text", () => {
  test.each([
    ["an empty cell is not done", null, { done: false, notes: [] }],
    ["a ticked box is done", true, { done: true, notes: [] }],
    ["an empty box is not done", false, { done: false, notes: [] }],
    ["0 is nothing done", 0, { done: false, share: 0, notes: [] }],
    ["0.8 is 80 %", 0.8, { done: false, share: 0.8, notes: [] }],
    ["1 is 100 %", 1, { done: true, share: 1, notes: [] }],
    ["44119 is a completion date", 44119, { done: true, completedOn: 44119, notes: [] }],
    ["its time of day is dropped", 44119.6, { done: true, completedOn: 44119, notes: [] }],
    ["80 may be meant as 80 %, and is in doubt", 80, { done: false, notes: ["unlikely-date"] }],
    ["100 is in doubt as well", 100, { done: false, notes: ["unlikely-date"] }],
    ["a negative number means nothing", -1, { done: false, notes: ["not-understood"] }],
    ["an error's NaN means nothing", NaN, { done: false, notes: ["not-understood"] }],
  ])("%s", (_title, cell, progress) => {
    expect(readProgress(cell)).toEqual(progress);
  });
});

describe("any text", () => {
  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        const { done, share = 0 } = readProgress(text);
        expect(typeof done).toBe("boolean");
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  test("with 未, 尚 or 基本 before 完成 is not done, whatever stands around it", () => {
    const words = fc.constantFrom("全部", "工作", "任务", "按期", "2020年", ",", "整治", "");
    fc.assert(
      fc.property(
        words,
        fc.constantFrom("未", "尚未", "没有", "基本", "部分", "即将"),
        words,
        (a, not, b) => {
          expect(readProgress(`${a}${not}完成${b}`).done).toBe(false);
        },
      ),
    );
  });

  test("a percentage below 100 is not done", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom("", "完成", "已完成", "完成率"),
        (n, word) => {
          expect(readProgress(`${word}${n / 10}%`)).toMatchObject({ done: false, share: Number(`${n}e-3`) });
        },
      ),
    );
  });

  test.each(["完成", "1", "100%", "2020年1月1日", "(", "未", "已完成,"])(
    "takes linear time for %j repeated",
    (piece) => {
      const quickest = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        return quickestCpuMs(() => {
          readProgress(text);
        });
      };
      expect(quickest(50_000)).toBeLessThan(Math.max(quickest(5_000), 0.3) * 30);
    },
  );
});
