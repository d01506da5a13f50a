import fc from "fast-check";
import { chineseNumber } from "../../../../src/core/language/quantity/chinese-number";
import { convert } from "../../../../src/core/language/quantity/convert";
import { parseQuantity } from "../../../../src/core/language/quantity/parse-quantity";

describe("a quantity in a cell", () => {
  it.each([
    ["85", 85, null],
    ["0.8%", 0.8, "%"],
    ["92.5 %", 92.5, "%"],
    ["９２．５％", 92.5, "%"],
    ["1.2‰", 1.2, "‰"],
    ["0.611亿立方米", 0.611, "亿立方米"],
    ["6110万立方米", 6110, "万立方米"],
    ["1,200 亩", 1200, "亩"],
    ["-5%", -5, "%"],
    ["百分之九十", 90, "%"],
    ["九成", 90, "%"],
    ["四分之一", 25, "%"],
    ["一千二百亩", 1200, "亩"],
    ["2个百分点", 2, "个百分点"],
    ["35千瓦时", 35, "千瓦时"],
    ["180公斤/亩", 180, "公斤/亩"],
    ["30英亩", 30, "英亩"],
  ])("reads %s", (text, value, unit) => {
    expect(parseQuantity(text)).toEqual({ value, unit });
  });
  it.each(["", "达标", "约85%", "85%以上的", "2020-12-31", "PM2.5", "85,90", "8.5.1"])(
    "does not read “%s”",
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );
});

describe("numbers in Chinese characters", () => {
  it.each([
    ["十", 10],
    ["十五", 15],
    ["九十", 90],
    ["一百零五", 105],
    ["一千二百", 1200],
    ["一万二千", 12000],
    ["三亿五千万", 350_000_000],
    ["九十二点五", 92.5],
    ["二〇二〇", 2020],
    ["两百", 200],
    ["半", 0.5],
  ])("reads %s", (written, value) => {
    expect(chineseNumber(written)).toBe(value);
  });
  it("gives NaN for what is no number", () => {
    expect(["", "甲", "点五", "一点二点三"].map(chineseNumber)).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe("conversion of units", () => {
  it.each([
    [6110, "万立方米", "亿立方米", 0.611],
    [0.611, "亿立方米", "万立方米", 6110],
    [61_100_000, "m³", "亿立方米", 0.611],
    [8, "‰", "%", 0.8],
    [0.8, "%", "‰", 8],
    [1, "公顷", "亩", 15],
    [15, "亩", "公顷", 1],
    [1, "平方公里", "公顷", 100],
    [35, "万千瓦", "千瓦", 350_000],
    [350, "兆瓦", "万千瓦", 35],
    [1, "万吨", "吨", 10_000],
    [1200, "公斤", "吨", 1.2],
    [35, "微克/立方米", "毫克/立方米", 0.035],
    [2, "公斤/亩", "吨/公顷", 0.03],
    [1.4, "万人", "人", 14_000],
    [3, "千人", "人", 3000],
    [15, "万吨标准煤", "吨标煤", 150_000],
    [2, "年", "个月", 24],
    [1, "天", "小时", 24],
    [3.5, "万", null, 35_000],
  ])("%d %s is as many %s", (value, unit, to, expected) => {
    expect(convert({ value, unit }, to)).toEqual({ ok: true, value: expected });
  });
  it.each([
    ["吨", "亩"],
    ["%", "个百分点"],
    ["吨", "吨标准煤"],
    ["个", "处"],
    ["天", "工作日"],
    ["千瓦", "千瓦时"],
    ["公斤/亩", "公斤"],
    ["元", "美元"],
  ])("does not turn %s into %s, and names both", (from, to) => {
    expect(convert({ value: 1, unit: from }, to)).toEqual({
      ok: false,
      problem: { code: "unit-mismatch", from, to },
    });
  });
  it("comes back to the same value, there and back", () => {
    const pairs = fc.constantFrom(
      ["万立方米", "亿立方米"],
      ["%", "‰"],
      ["亩", "公顷"],
      ["千瓦", "万千瓦"],
      ["吨标准煤", "万吨标煤"],
      ["微克/立方米", "毫克/m³"],
    );
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        ([from = "", to = ""], hundredths) => {
          const value = hundredths / 100;
          const there = convert({ value, unit: from }, to);
          const back = there.ok ? convert({ value: there.value, unit: to }, from) : there;
          // 1 亩 is no finite number of 公顷: fourteen of fifteen digits come back.
          expect(back.ok ? Number(back.value.toPrecision(14)) : back).toBe(value);
        },
      ),
    );
  });
});
