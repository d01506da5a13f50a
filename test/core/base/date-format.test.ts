import { isDateFormat } from "../../../src/core/base/date-format";
import { from1904 } from "../../../src/host/excel/read/date-system";

test.each([
  "m/d",
  "yyyy-mm-dd",
  "yyyy/m/d;@",
  'yyyy"年"m"月"',
  'yyyy"年"m"月"d"日"',
  'm"月"d"日";@',
  "yyyy年m月",
  "[$-804]yyyy-mm",
  "mmm-yy",
  "yyyy-mm-dd hh:mm",
  "[$-F800]dddd, mmmm dd, yyyy",
  "[DBNum1][$-804]yyyy年m月d日",
])("a number shown as %s is a day", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "mm:ss",
  "[h]:mm",
  "h:mm",
  "[mm]:ss",
  "[mm]",
  'h"时"mm"分"',
  "[h]:mm:ss",
  "General",
  "G/通用格式",
  "@",
  "0.00%",
  "0.00E+00",
  '0"天"',
  '#,##0"days"',
  "[Red]0",
  "\\d0",
])("a number shown as %s is no day", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test("of a workbook that counts from 1904 the days are moved, and hours and minutes are not", () => {
  expect(from1904([[42674, 0.5, 1.25]], [["yyyy-mm-dd", "mm:ss", "[h]:mm"]], 1462)).toEqual([
    [44136, 0.5, 1.25],
  ]);
});
