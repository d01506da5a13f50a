import fc from "fast-check";
import { engineFormula, fileFormula } from "../../../workbench/xlsx/model/formula-spelling";
import { shiftFormula } from "../../../src/core/base/shift-formula";
import { pixelsOfWidth, widthOfPixels, digitPixels } from "../../../workbench/xlsx/model/units";
import { colorOf } from "../../../workbench/xlsx/read/colors";
import { showsDay } from "../../../workbench/xlsx/read/date-system";
import { cut, escapeXml, join, unescapeXml, withAttributes } from "../../../workbench/xlsx/package/xml";

test.each([
  ["=IFS(A1>0,1)", "_xlfn.IFS(A1>0,1)"],
  ["=FILTER(A1:A9,B1:B9>0)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>0)"],
  ["=STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
  ["=IF(A1,COUNTIFS(B:B,1),0)", "IF(A1,COUNTIFS(B:B,1),0)"],
  ["=ZLQ.STATUS(A2)", "_xldudf_ZLQ_STATUS(A2)"],
  ['="CONCAT("&CONCAT(A1,"IFS(")', '"CONCAT("&_xlfn.CONCAT(A1,"IFS(")'],
  ["='IFS(1)'!A1", "'IFS(1)'!A1"],
])("公式 %s 在文件里写作 %s,读回来不变", (engine, file) => {
  expect(fileFormula(engine)).toBe(file);
  expect(engineFormula(file)).toBe(engine);
});

test.each([
  ["=A1+$B$1", 1, 1, "=B2+$B$1"],
  ["=SUM(A:A,$1:1)", 2, 1, "=SUM(B:B,$1:3)"],
  ['=LOG10(A1)&"A1"', 1, 0, '=LOG10(A2)&"A1"'],
  ["='A1'!A1+表1!A1", 1, 0, "='A1'!A2+表1!A2"],
  ["=A1", -1, 0, "=#REF!"],
  ["=A1B+TAXES2020+率1", 1, 1, "=A1B+TAXES2020+率1"],
  ["=1E5+A5", 1, 0, "=1E5+A6"],
])("公式 %s 移动 %i 行 %i 列是 %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test("列宽换算成像素再换回来,像素不变", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1790 }), fc.constantFrom(7, 8), (pixels, digit) => {
      expect(pixelsOfWidth(widthOfPixels(pixels, digit), digit)).toBe(pixels);
    }),
  );
  expect(widthOfPixels(64, digitPixels({ name: "Calibri", size: 11 }))).toBe(9.140625);
  expect(pixelsOfWidth(9, digitPixels({ name: "等线", size: 11 }))).toBe(72);
});

test("XML 拆开再拼上,一个字符也不差", () => {
  const text = fc.string().map(escapeXml);
  const element = fc.oneof(
    text.map((value) => `<a x="${value}" y='>'/>`),
    text.map((value) => `<b>${value}</b>`),
    fc.constant("<d><d>1</d><!-- </d> --></d>"),
  );
  fc.assert(
    fc.property(fc.array(element), (children) => {
      const xml = `<?xml version="1.0"?>\n<root z='>'>${children.join("")}</root>\n`;
      expect(join(cut(xml))).toBe(xml);
      expect(cut(xml).pieces.map((piece) => piece.text)).toEqual(children);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(unescapeXml(escapeXml(value))).toBe(value);
    }),
  );
  expect(withAttributes('<c r="A1" t="s"/>', { s: 3, t: undefined })).toBe('<c r="A1" s="3"/>');
});

test("主题色按 Excel 的次序取,深浅按亮度变化", () => {
  const theme = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4"];
  expect(colorOf({ theme: 0 }, theme)).toBe("#FFFFFF");
  expect(colorOf({ theme: 1 }, theme)).toBe("#000000");
  expect(colorOf({ theme: 4, tint: 0.7999 }, theme)).toBe("#DAE3F3");
  expect(colorOf({ theme: 0, tint: -0.15 }, theme)).toBe("#D9D9D9");
  expect(colorOf({ indexed: 10 }, theme)).toBe("#FF0000");
  expect(colorOf({ indexed: 64 }, theme)).toBeUndefined();
});

test.each([
  ["yyyy-mm-dd", true],
  ['yyyy"年"m"月"', true],
  ["m月d日", true],
  ["[h]:mm:ss", false],
  ["0.00E+00", false],
  ["General", false],
  ['0"day"', false],
  ["[Red]#,##0", false],
])("数字格式 %s 显示日期:%s", (format, expected) => {
  expect(showsDay(format)).toBe(expected);
});
