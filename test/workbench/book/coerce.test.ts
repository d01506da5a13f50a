import fc from "fast-check";
import { coerce, isTypedFormula } from "../../../workbench/book/coerce";

test.each([
  ["2020年11月", 44136, 'yyyy"年"m"月"'],
  ["2020年11月30日", 44165, 'yyyy"年"m"月"d"日"'],
  ["2020-11-30", 44165, "yyyy/m/d"],
  ["2020/11", 44136, "mmm-yy"],
  ["12%", 0.12, "0%"],
  ["1,234.5", 1234.5, "#,##0"],
  ["007", 7, undefined],
  [" 42 ", 42, undefined],
  ["TRUE", true, undefined],
  ["(2)", -2, undefined],
  ["-20%", -0.2, "0%"],
  ["1e5", 100000, undefined],
  ["12.5%", 0.125, "0.00%"],
  ["1,234,567", 1234567, "#,##0"],
  ["(1,200)", -1200, "#,##0"],
  ["¥5", 5, '"¥"#,##0;[Red]\\-"¥"#,##0'],
  ["￥1,200.50", 1200.5, '"¥"#,##0.00;[Red]\\-"¥"#,##0.00'],
  ["-¥5", -5, '"¥"#,##0;[Red]\\-"¥"#,##0'],
  ["$3", 3, '"$"#,##0;[Red]\\-"$"#,##0'],
  ["10:30", 0.4375, "h:mm"],
  ["10:30:00", 0.4375, "h:mm:ss"],
  ["6:00 PM", 0.75, "h:mm AM/PM"],
  ["36:00", 1.5, "[h]:mm:ss"],
  ["18时00分", 0.75, 'h"时"mm"分"'],
  ["2020/11/1 12:00", 44136.5, "yyyy/m/d h:mm"],
  ["20-11-1", 44136, "yyyy/m/d"],
  ["20年11月1日", 44136, 'yyyy"年"m"月"d"日"'],
  ["2020/12", 44166, "mmm-yy"],
  ["12-2020", 44166, "mmm-yy"],
  ["1 1/2", 1.5, "# ?/?"],
])("typed into a General cell %p becomes %p", (typed, value, format) => {
  expect(coerce(typed, "General")).toEqual({ value, ...(format === undefined ? {} : { format }) });
});

test.each(["1-1", "3/4", "11-30", "2/28", "11月30日"])(
  "typed into a General cell %p becomes a day of this year",
  (typed) => {
    expect(coerce(typed, "General")).toMatchObject({
      format: 'm"月"d"日"',
      value: expect.any(Number) as number,
    });
  },
);

test.each([
  "2020年13月",
  "2020年2月30日",
  "11月底前",
  "长期",
  "1-2-3-4",
  "12.5.6",
  "年月",
  "2-30",
  "13/1",
  "2020年12",
  "2020/12月",
  "1899/5/1",
  "24:60",
  "1e999",
  "¥",
  "(二)",
  "12月",
])("%p stays the text it is", (typed) => {
  expect(coerce(typed, "General")).toEqual({ value: typed });
});

test("an apostrophe in front keeps a date as text and is not kept itself", () => {
  expect(coerce("'2020年11月", "General")).toEqual({ value: "2020年11月" });
});

test.each([
  ["+新建", true],
  ["@某局", true],
  ["-20%", false],
  ["- 新建", false],
  ["'+新建", false],
])("%p is taken for a formula: %p", (typed, expected) => {
  expect(isTypedFormula(typed)).toBe(expected);
});

test("a text cell keeps whatever is written into it", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(coerce(typed, "@")).toEqual({ value: typed });
    }),
  );
});
