import { textMayConcern } from "../../../../src/core/language/units/may-concern";

describe("what is left out where one unit is looked at is surely another's", () => {
  test.each([
    ["旗住建局", "旗住建局", true],
    ["旗水利局", "旗住建局", false],
    ["水利局、住建局", "旗住建局", true],
    ["旗水利局、旗卫健委", "旗住建局", false],
    // A group may have it, and where nobody stands it may be anybody's.
    ["各成员单位", "旗住建局", true],
    ["旗水污染防治工作领导小组各成员单位", "旗住建局", true],
    ["", "旗住建局", true],
    ["——", "旗住建局", true],
    // In a remark: who sees to it.
    ["土壤污染重点监管单位（旗生态环境局督促）", "旗生态环境局", true],
    ["土壤污染重点监管单位（旗生态环境局督促）", "旗住建局", false],
  ])("%s, looked at as %s: %s", (text, unit, expected) => {
    expect(textMayConcern(text, unit)).toBe(expected);
  });

  test("nothing is left out where no unit is chosen", () => {
    expect(textMayConcern("旗水利局", undefined)).toBe(true);
  });
});
