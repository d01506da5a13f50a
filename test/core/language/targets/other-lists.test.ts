import { attain } from "../../../../src/core/attainment/attain";
import { readTargets } from "../../../../src/core/language/targets/read-targets";

/** indicator operator value unit, then its notes in brackets. */
const lines = (text: string): string[] =>
  readTargets(text).map(
    ({ indicator, operator, value, unit, notes, soft }) =>
      `${indicator} ${operator} ${value}${unit ?? ""}${soft.length > 0 ? " 软" : ""}${notes.length > 0 ? ` [${notes.join()}]` : ""}`,
  );

describe("wordings of other places' lists", () => {
  it.each<[text: string, ...targets: string[]]>([
    ["至多保留3处采砂点", "保留采砂点 <= 3处"],
    ["最多设置2个入河排污口", "设置入河排污口 <= 2个"],
    ["至少培育5家合作社", "培育合作社 >= 5家"],
    ["半数以上的嘎查村建成污水设施", "建成污水设施的嘎查村 >= 50%"],
    ["城区黑臭水体全面消除", "城区黑臭水体消除率 = 100% [wholeness]"],
    ["劣Ⅴ类断面全部消除", "劣Ⅴ类断面消除率 = 100% [wholeness]"],
    ["工业集聚区污水零直排", "工业集聚区污水直排 = 0"],
    ["覆盖75%左右的嘎查村", "覆盖嘎查村 ~ 75% 软"],
    ["建成3.5万平方米标准化厂房", "建成标准化厂房 >= 3.5万平方米 [bare]"],
    ["新建2座垃圾转运站", "新建垃圾转运站 >= 2座 [bare]"],
    [
      "兽药、饲料抽检合格率达到97%",
      "兽药抽检合格率 >= 97% [shared-noun]",
      "饲料抽检合格率 >= 97% [shared-noun]",
    ],
    ["污水处理率和垃圾处理率均达到95%", "污水处理率 >= 95%", "垃圾处理率 >= 95%"],
    ["改造危房200户，其中低保户80户", "改造危房 >= 200户 [bare]", "低保户 >= 80户 [bare]"],
    ["造林8万亩（其中人工造林2万亩）", "造林 >= 8万亩 [bare]", "人工造林 >= 2万亩 [bare]"],
    ["优良天数比例稳定在92%", "优良天数比例 >= 92% [steady]"],
    ["入学率保持在99%以上", "入学率 >= 99%"],
    ["调查失业率稳定在5%", "调查失业率 >= 5% [no-direction]"],
  ])("%s", (text, ...targets) => {
    expect(lines(text)).toEqual(targets);
  });

  it.each([
    "工地落实六个百分之百",
    "施工现场做到“七个100%”",
    "拆除10蒸吨燃煤锅炉",
    "整治3年以上未检修的设备",
  ])("%s sets no target", (text) => {
    expect(readTargets(text)).toEqual([]);
  });

  it("leaves 稳定在 to a person where less is better, and judges it elsewhere", () => {
    const verdict = (text: string, actual: number): string | undefined => {
      const [target] = readTargets(text);
      const judged = target === undefined ? undefined : attain({ actual, target });
      return judged?.ok === true ? judged.value.verdict : undefined;
    };
    expect(verdict("PM2.5浓度稳定在32微克/立方米", 30)).toBe("需人工认定");
    expect(verdict("优良天数比例稳定在92%", 93)).toBe("达标");
  });
});
