import type { Book } from "../../../workbench/book/book";
import { openBook } from "../open-book";

let book: Book;
beforeEach(async () => {
  book = await openBook("汇总");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("汇总").getRange("A1:C3").values = [
      ["单位", "已完成", "逾期"],
      ["住建局", 3, 1],
      ["水利局", 2, 0],
    ];
    await context.sync();
  });
});

test("a chart over a block takes its names and categories from the block's edges", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("汇总");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.series.load("items/name");
    sheet.charts.load("count");
    await context.sync();
    expect(chart.series.items.map((series) => series.name)).toEqual(["已完成", "逾期"]);
    expect(sheet.charts.count).toBe(1);
    expect(book.sheetExtras("sheet-1").charts[0]?.series).toMatchObject([
      {
        values: { area: { row: 1, column: 1, rows: 2, columns: 1 } },
        categories: { area: { row: 1, column: 0, rows: 2, columns: 1 } },
      },
      { values: { area: { row: 1, column: 2, rows: 2, columns: 1 } } },
    ]);
  }));

test("title, legend, axes, series and place are kept for the file", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("汇总");
    const chart = sheet.charts.add("BarStacked", sheet.getRange("B2:B3"), "Columns");
    chart.name = "ZLQ_图";
    chart.title.text = "各单位进展";
    chart.legend.position = "Bottom";
    chart.legend.visible = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.categoryAxis.title.text = "单位";
    const series = chart.series.add("逾期");
    series.setValues(sheet.getRange("C2:C3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    series.format.fill.setSolidColor("#C00000");
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0";
    chart.setPosition("E2", "J15");
    await context.sync();
    expect(book.sheetExtras("sheet-1").charts).toMatchObject([
      {
        name: "ZLQ_图",
        type: "BarStacked",
        title: { text: "各单位进展", visible: true },
        legend: { visible: true, position: "Bottom" },
        anchor: { row: 1, column: 4, rows: 14, columns: 6 },
        axes: {
          value: { minimum: 0, numberFormat: "0%" },
          category: { title: { text: "单位", visible: true } },
        },
        series: [
          {},
          {
            name: "逾期",
            fill: "#C00000",
            labels: { shown: true, numberFormat: "0" },
            values: { sheetId: "sheet-1" },
          },
        ],
      },
    ]);
    const found = sheet.charts.getItem("ZLQ_图").load("name,left,top,width,height,title/text");
    await context.sync();
    expect(found.title.text).toBe("各单位进展");
    expect(found.left).toBeGreaterThan(0);
    found.delete();
    const missing = sheet.charts.getItemOrNullObject("ZLQ_图");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  }));
