import { freshChart, type ChartState } from "../../../workbench/book/charts";
import type { Book } from "../../../workbench/book/book";
import { writeXlsx } from "../../../workbench/xlsx";
import { richFile } from "./rich-file";
import { firstSheet, newBook, openFile, partsOf } from "./support";

/** A stacked column chart over two series of the first sheet. */
function addChart(book: Book, type = "ColumnStacked"): ChartState {
  const sheetId = firstSheet(book).getSheetId();
  const cells = (column: number, row: number, rows: number) => ({
    sheetId,
    area: { row, column, rows, columns: 1 },
  });
  const chart = freshChart("c1", "状态图", type, [
    {
      name: "已完成",
      values: cells(1, 1, 3),
      categories: cells(0, 1, 3),
      fill: "#70AD47",
      labels: { shown: true, numberFormat: "0%" },
    },
    {
      name: "逾期",
      values: cells(2, 1, 3),
      categories: cells(0, 1, 3),
      fill: "#C00000",
      labels: { shown: false },
    },
  ]);
  chart.title = { text: "各方案完成情况", visible: true };
  chart.anchor = { row: 5, column: 0, rows: 14, columns: 6 };
  chart.axes.value.minimum = 0;
  book.sheetExtras(sheetId).charts.push(chart);
  return chart;
}

function bookWithNumbers(): Book {
  const book = newBook();
  firstSheet(book)
    .getRange("A1:C4")
    .setValues([
      ["方案", "已完成", "逾期"],
      ["大气", 30, 4],
      ["水", 22, 6],
      ["土壤", 18, 1],
    ]);
  return book;
}

test("图表里存着现在的数和类别,不计算的看图软件也画得出", async () => {
  const book = bookWithNumbers();
  firstSheet(book).getRange("B3").setFormula("=B2-8");
  addChart(book);
  const chart = partsOf(await writeXlsx(book))["xl/charts/chart1.xml"] ?? "";
  expect(chart).toContain(
    '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>30</c:v></c:pt><c:pt idx="1"><c:v>22</c:v></c:pt><c:pt idx="2"><c:v>18</c:v></c:pt></c:numCache>',
  );
  expect(chart).toContain('<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>大气</c:v></c:pt>');
});

test("图表写成 Excel 自己的图表,跟着单元格走", async () => {
  const book = bookWithNumbers();
  addChart(book);
  const parts = partsOf(await writeXlsx(book));
  const chart = parts["xl/charts/chart1.xml"] ?? "";
  expect(chart).toContain('<c:barDir val="col"/><c:grouping val="stacked"/>');
  expect(chart).toContain("<c:f>Sheet1!$B$2:$B$4</c:f>");
  expect(chart).toContain("<c:f>Sheet1!$A$2:$A$4</c:f>");
  expect(chart).toContain("各方案完成情况");
  expect(chart).toContain("C00000");
  expect(chart).toContain('<c:dLbls><c:numFmt formatCode="0%" sourceLinked="0"/>');
  expect(parts["xl/drawings/drawing1.xml"]).toMatch(/<xdr:to><xdr:col>6<\/xdr:col>.*<xdr:row>19<\/xdr:row>/);
});

test.each([
  ["BarClustered", '<c:barDir val="bar"/><c:grouping val="clustered"/>'],
  ["ColumnClustered", '<c:barDir val="col"/><c:grouping val="clustered"/>'],
  ["Line", "<c:lineChart>"],
  ["Pie", "<c:pieChart>"],
])("图表类型 %s", async (type, expected) => {
  const book = bookWithNumbers();
  addChart(book, type);
  expect(partsOf(await writeXlsx(book))["xl/charts/chart1.xml"]).toContain(expected);
});

test("给已有图表的文件再加一个图表,原来的图表一字不动", async () => {
  const bytes = await richFile();
  const book = await openFile(bytes);
  addChart(book);
  const [before, after] = [partsOf(bytes), partsOf(await writeXlsx(book))];
  expect(after["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
  expect(after["xl/charts/chart2.xml"]).toContain("各方案完成情况");
  const drawing = after["xl/drawings/drawing1.xml"] ?? "";
  expect(drawing.match(/<c:chart /g)).toHaveLength(2);
  const ids = [...drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(after["xl/drawings/_rels/drawing1.xml.rels"]).toContain("/xl/charts/chart2.xml");
  expect(after["[Content_Types].xml"]).toContain("/xl/charts/chart2.xml");
});

test("图表的坐标轴没有细刻度,与 Excel 新建的图表一样", async () => {
  const book = bookWithNumbers();
  addChart(book);
  const chart = partsOf(await writeXlsx(book))["xl/charts/chart1.xml"] ?? "";
  for (const axis of ["catAx", "valAx"])
    expect(new RegExp(`<c:${axis}>.*?</c:${axis}>`).exec(chart)?.[0]).toContain(
      '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:crossAx ',
    );
});
