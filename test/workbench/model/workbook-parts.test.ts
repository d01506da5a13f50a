import { openBook } from "../open-book";

beforeEach(() => openBook("大气", "水"));

test("names belong to the workbook or to one sheet, and lead to their ranges", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("大气");
    sheet.names.add("ZLQ_区域", sheet.getRange("A3:F79"), "任务清单");
    context.workbook.names.add("ZLQ_基准日", "=大气!$B$1");
    const own = sheet.names.load("items/name,items/formula,items/comment,items/scope");
    const shared = context.workbook.names.load("items/name,items/formula,items/scope");
    const range = sheet.names.getItem("zlq_区域").getRange().load("address");
    const missing = context.workbook.names.getItemOrNullObject("没有");
    await context.sync();
    expect(own.items.map((item) => item.toJSON())).toMatchObject([
      { name: "ZLQ_区域", formula: "=大气!$A$3:$F$79", comment: "任务清单", scope: "Worksheet" },
    ]);
    expect(shared.items.map((item) => item.toJSON())).toMatchObject([
      { name: "ZLQ_基准日", formula: "=大气!$B$1", scope: "Workbook" },
    ]);
    expect(range.address).toBe("大气!A3:F79");
    expect(missing.isNullObject).toBe(true);
  }));

test("a table stands over its cells with a name and a style", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("大气");
    sheet.getRange("A1:B3").values = [
      ["序号", "任务"],
      [1, "甲"],
      [2, "乙"],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "大气台账";
    table.style = "TableStyleLight9";
    await context.sync();
    const found = context.workbook.tables.getItem("大气台账").load("name,style,showHeaders");
    const header = found.getHeaderRowRange().load("address,values");
    const body = found.getDataBodyRange().load("address");
    await context.sync();
    expect(found.toJSON()).toMatchObject({ name: "大气台账", style: "TableStyleLight9", showHeaders: true });
    expect(header.toJSON()).toMatchObject({ address: "大气!A1:B1", values: [["序号", "任务"]] });
    expect(body.address).toBe("大气!A2:B3");
  }));

test("a table refuses merged cells and other tables, as Excel's does", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("大气");
    sheet.getRange("A1:B1").merge();
    sheet.tables.add("D1:E3", true);
    await context.sync();
  });
  const add = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("大气").tables.add(address, true);
      await context.sync();
    });
  await expect(add("A1:B3")).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect(add("E2:F4")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a validation list is kept with its prompt and its alert", () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("水").getRange("E2:E40");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "未开始,进行中,已完成" } };
    range.dataValidation.errorAlert = {
      title: "状态",
      message: "请从列表中选择",
      showAlert: true,
      style: "Stop",
    };
    range.dataValidation.prompt = { title: "状态", message: "从列表中选择", showPrompt: true };
    const cell = context.workbook.worksheets.getItem("水").getRange("E9").dataValidation;
    cell.load("rule,type,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    expect(cell.toJSON()).toEqual({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "未开始,进行中,已完成" } },
      errorAlert: { title: "状态", message: "请从列表中选择", showAlert: true, style: "Stop" },
      prompt: { title: "状态", message: "从列表中选择", showPrompt: true },
      ignoreBlanks: true,
    });
  }));

test("a date rule keeps its day", () =>
  Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("水").getRange("F2");
    dataValidation.rule = { date: { formula1: "2020-11-30", operator: "GreaterThanOrEqualTo" } };
    dataValidation.load("rule,type");
    await context.sync();
    expect(dataValidation.type).toBe("Date");
    expect(dataValidation.rule).toEqual({
      date: { formula1: "2020-11-30", operator: "GreaterThanOrEqualTo" },
    });
  }));

test("page layout, print titles, footers and page breaks are kept", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("水");
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: "Landscape", paperSize: "A3", centerHorizontally: true, topMargin: 72 });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$2:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
    sheet.horizontalPageBreaks.add("A20");
    pageLayout.load("orientation,paperSize,zoom,topMargin,headersFooters/defaultForAllPages/centerFooter");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const breaks = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect(pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A3",
      topMargin: 72,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    });
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页，共 &N 页");
    expect([area.address, titles.address]).toEqual(["水!A1:F40", "水!2:3"]);
    expect(columns.isNullObject).toBe(true);
    expect(breaks.value).toBe(1);
  }));

test("a protected sheet refuses writes until it is unprotected", async () => {
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("水").getRange("A1").values = [[1]];
      await context.sync();
    });
  const setProtection = (on: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("水");
      if (on) protection.protect();
      else protection.unprotect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(on);
    });
  await setProtection(true);
  await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
  await setProtection(false);
  await write();
});

test("a workbook whose structure is protected takes no new sheet", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("新表");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});
