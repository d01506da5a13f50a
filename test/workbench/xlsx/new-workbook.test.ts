import { readXlsx as readWithLibrary } from "hucre/xlsx";
import { readXlsx, writeXlsx } from "../../../workbench/xlsx";
import { modelOf } from "../../../workbench/xlsx/model/model-of";
import { firstSheet, newBook, openFile, partsOf } from "./support";
import type { Book } from "../../../workbench/book/book";

/** A workbook with one of everything that is written natively. */
async function filledBook(): Promise<Book> {
  const book = newBook();
  const sheet = firstSheet(book);
  sheet.getRange("A1:D1").setValues([["事项", "完成值", "率", "说明"]]);
  const f = (formula: string) => ({ f: formula });
  const v = (value: string | number | boolean) => ({ v: value });
  sheet.getRange("A2:D4").setValues([
    [v("优良天数"), v(330), f("=B2/366"), v("首尾有空格 ")],
    [v("漏损率"), v(0.1), f("=1/0"), v("两\n行")],
    [v("合计"), f('="共"&COUNTA(A2:A3)&"项"'), v(true), f("=IFS(B2>0,1)")],
  ]);
  sheet.getRange("B2:B4").setNumberFormat("0.0%");
  sheet
    .getRange("A1:D1")
    .setBackgroundColor("#DDEBF7")
    .setFontWeight("bold")
    .setHorizontalAlignment("center");
  sheet.getRange("A2:D2").setWrap(true);
  sheet.getRange("F1:G2").merge();
  sheet.setRowHeightsForced(1, 1, 40);
  sheet.setColumnWidths(0, 1, 160);
  sheet.hideRows(6, 1);
  sheet.hideColumns(8, 1);
  sheet.setFrozenRows(1);
  sheet.setTabColor("#C00000");
  await book.workbook.addTable(
    sheet.getSheetId(),
    "指标表",
    { startRow: 0, startColumn: 0, endRow: 3, endColumn: 3 },
    "t1",
    {},
  );
  const extras = book.sheetExtras(sheet.getSheetId());
  extras.tableStyles.set("t1", "TableStyleLight9");
  extras.page = {
    ...extras.page,
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    printArea: { row: 0, column: 0, rows: 4, columns: 4 },
    titleRows: { row: 0, column: 0, rows: 1, columns: 16_384 },
    centerHorizontally: true,
    footer: { left: "", center: "第 &P 页 共 &N 页", right: "" },
    rowBreaks: [3],
  };
  book.extras.settings.set("layout", { year: 2020, words: ["甲", "<乙>"] });
  book.workbook.insertDefinedName("指标数据", "Sheet1!$A$1:$D$4");
  const second = book.workbook.insertSheet("表 二-1");
  second.getRange("A1").setValue("隐藏的");
  second.hideSheet();
  book.sheetExtras(second.getSheetId()).veryHidden = true;
  book.sheetExtras(second.getSheetId()).protected = true;
  book.sheetExtras(second.getSheetId()).page.printArea = { row: 0, column: 0, rows: 1, columns: 1 };
  return book;
}

test("新工作簿存盘后再打开,单元格、格式、表格、冻结、打印设置、名称、设置都相同", async () => {
  const book = await filledBook();
  const before = modelOf(await book.snapshot(), book.extras);
  const { data, extras } = await readXlsx(await writeXlsx(book), "测试.xlsx");
  const after = modelOf(data, extras);
  const plain = (sheet: (typeof after.sheets)[number] | undefined) => ({
    ...sheet,
    id: "",
    rows: undefined, // each row has a height of its own in the file
    columns: undefined,
    cells: [...(sheet?.cells ?? [])].map(([row, line]) =>
      [...line].map(([column, cell]) => [
        row,
        column,
        cell.value,
        cell.formula,
        cell.style?.numFmt,
        cell.style?.fill,
      ]),
    ),
    tables: sheet?.tables.map(({ item }) => item),
  });
  expect(after.sheets.map(plain)).toEqual(before.sheets.map(plain));
  expect(after.names.map(({ name, reference }) => ({ name, reference }))).toEqual([
    { name: "指标数据", reference: "Sheet1!$A$1:$D$4" },
  ]);
  expect(after.settings).toEqual({ layout: { year: 2020, words: ["甲", "<乙>"] } });
  expect(after.sheets[0]?.rows.get(1)?.height).toBe(30);
  expect(after.sheets[0]?.rows.get(6)?.hidden).toBe(true);
  expect(after.sheets[0]?.columns.get(0)?.width).toBe(160);
  expect(after.sheets[0]?.columns.get(8)?.hidden).toBe(true);
});

test("文件里公式带着算好的结果,错误就是错误,打开时 Excel 重新计算", async () => {
  const parts = partsOf(await writeXlsx(await filledBook()));
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toMatch(/<c r="C3"[^>]* t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  expect(sheet).toMatch(/<c r="B4"[^>]* t="str"><f>[^<]*<\/f><v>共2项<\/v>/);
  expect(sheet).toContain("<f>_xlfn.IFS(B2&gt;0,1)</f><v>1</v>");
  expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

test("每一行都写明行高,LibreOffice 才不会把字截掉", async () => {
  const sheet = partsOf(await writeXlsx(await filledBook()))["xl/worksheets/sheet1.xml"] ?? "";
  const rows = sheet.match(/<row [^>]*>/g) ?? [];
  expect(rows).toHaveLength(7);
  expect(rows.filter((row) => / ht="[\d.]+"/.test(row))).toHaveLength(7);
});

test("打印区域和标题行里的工作表名带引号", async () => {
  const workbook = partsOf(await writeXlsx(await filledBook()))["xl/workbook.xml"] ?? "";
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$1:$1</definedName>',
  );
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="1">\'表 二-1\'!$A$1</definedName>',
  );
  expect(workbook).toContain('state="veryHidden"');
});

test("别的程序读到同样的表格、有效性、条件格式", async () => {
  const book = await filledBook();
  const sheet = firstSheet(book);
  const id = sheet.getSheetId();
  await book.command("sheet.command.addDataValidation", {
    unitId: book.id,
    subUnitId: id,
    rule: {
      uid: "v1",
      type: "list",
      formula1: "未启动,推进中",
      allowBlank: true,
      showErrorMessage: true,
      error: "请选择",
      errorTitle: "状态",
      errorStyle: 1,
      ranges: [{ startRow: 1, endRow: 3, startColumn: 0, endColumn: 0 }],
    },
  });
  const range = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 3 };
  const rule = sheet.newConditionalFormattingRule().whenFormulaSatisfied('=$A2="合计"').setRanges([range]);
  sheet.addConditionalFormattingRule(rule.setBackground("#FFC7CE").setFontColor("#9C0006").build());
  const bytes = await writeXlsx(book);
  const [read] = (await readWithLibrary(bytes, { readStyles: true })).sheets;
  expect(read?.tables).toMatchObject([{ name: "指标表", range: "A1:D4", style: "TableStyleLight9" }]);
  expect(read?.dataValidations).toMatchObject([
    {
      type: "list",
      values: ["未启动", "推进中"],
      range: "A2:A4",
      errorTitle: "状态",
      errorMessage: "请选择",
    },
  ]);
  expect(read?.conditionalRules).toMatchObject([
    {
      type: "expression",
      formula: '$A2="合计"',
      range: "A2:D4",
      style: { fill: { pattern: "solid", bgColor: { rgb: "FFC7CE" } }, font: { color: { rgb: "9C0006" } } },
    },
  ]);
  const again = await openFile(bytes);
  const model = modelOf(await again.snapshot(), again.extras);
  expect(model.sheets[0]?.rules.map(({ item }) => item.formula)).toEqual(['$A2="合计"']);
  expect(model.sheets[0]?.validations.map(({ item }) => item.values)).toEqual([["未启动", "推进中"]]);
});
