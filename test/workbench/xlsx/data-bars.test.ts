import { FRESH_BAR } from "../../../workbench/model/cf/data-bar";
import type { Book } from "../../../workbench/book/book";
import { writeXlsx } from "../../../workbench/xlsx";
import { zipOf } from "../../xlsx/make-xlsx";
import { firstSheet, newBook, openFile, partsOf } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

function addBar(book: Book): void {
  const sheet = firstSheet(book);
  sheet.addConditionalFormattingRule({
    cfId: "率",
    stopIfTrue: false,
    ranges: [{ startRow: 1, endRow: 4, startColumn: 1, endColumn: 1 }],
    rule: {
      ...FRESH_BAR,
      config: {
        ...FRESH_BAR.config,
        min: { type: "num" as never, value: 0 },
        max: { type: "num" as never, value: 1 },
        isGradient: false,
      },
    },
  });
}

const linkOf = (xml: string): string => /<x14:id>(.*?)<\/x14:id>/.exec(xml)?.[1] ?? "没有";

test("数据条从零画到满格,纯色,带 Excel 2010 起的扩展", async () => {
  const book = newBook();
  addBar(book);
  const xml = partsOf(await writeXlsx(book))[SHEET] ?? "";
  expect(xml).toContain('<dataBar minLength="0" maxLength="100">');
  expect(xml).toContain(
    `<x14:cfRule type="dataBar" id="${linkOf(xml)}"><x14:dataBar minLength="0" maxLength="100" gradient="0">`,
  );
  expect(xml).toContain('<x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>');
  expect(xml).toContain("<xm:sqref>B2:B5</xm:sqref>");
  expect(xml.endsWith("</extLst></worksheet>")).toBe(true);
});

const OTHERS =
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="0"/></ext>';

test("给已有的文件加数据条,别的扩展照旧;删掉数据条,它的扩展也没有了", async () => {
  const bytes = zipOf({ rows: [["率"], [0.5]], after: `<extLst>${OTHERS}</extLst>` });
  const book = await openFile(bytes);
  addBar(book);
  const saved = await writeXlsx(book);
  const xml = partsOf(saved)[SHEET] ?? "";
  expect(xml).toContain(OTHERS);
  expect(xml).toContain(`id="${linkOf(xml)}"`);
  const again = await openFile(saved);
  const [rule] = firstSheet(again).getConditionalFormattingRules();
  expect(rule?.rule).toMatchObject({ config: { isGradient: false, nativeColor: "#FF0000" } });
  firstSheet(again).deleteConditionalFormattingRule(rule?.cfId ?? "");
  const without = partsOf(await writeXlsx(again))[SHEET] ?? "";
  expect(without).toContain(OTHERS);
  expect(without).not.toMatch(/dataBar|x14:cfRule/);
});
