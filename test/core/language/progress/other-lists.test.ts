import { readProgress } from "../../../../src/core/language/progress/read-progress";

/** done or open, with the notes. */
const said = (text: string): string => {
  const { done, notes } = readProgress(text);
  return [done ? "done" : "open", ...notes].join(" ");
};

describe("what other places write as progress", () => {
  test.each([
    ["已解决", "done"],
    ["已建成投入使用", "done"],
    ["7月底已完成全部改厕任务", "done"],
    ["该问题已于9月完成整改，并公示", "done"],
    ["完成全部建设内容", "done"],
    ["已完成。1.出台办法；2.组织培训", "done"],
    ["已完成：一是出台办法；二是组织培训", "done"],
    ["已完成。1.出台办法；2.剩余两处正在施工", "open contradictory"],
    ["4月：完成招标；8月：主体封顶；11月：已竣工", "done"],
    ["4月：完成招标；8月：完成35%", "open"],
    ["11月：已完成；4月：正在招标", "done"],
    ["一季度：启动；二季度：全部完成", "done"],
    ["已完成（需长期坚持）", "done kept-up"],
    ["已上报", "done reported"],
    ["已上报，待批复", "open"],
    ["不再实施", "open called-off"],
    ["已取消", "open called-off"],
    ["已完成尚未验收", "open contradictory"],
    ["计划内任务已完成", "open contradictory"],
    ["已完成初稿，正在征求意见", "open"],
  ])("%s: %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test("an entry of a log brings the day of completion", () => {
    expect(readProgress("2021年4月8日：开工；2021年9月20日：已完工")).toMatchObject({
      done: true,
      completedOn: 44459,
    });
    expect(readProgress("4月8日：开工；9月20日：已完工").completedDay).toEqual({ month: 9, day: 20 });
  });
});
