import { openBook } from "../open-book";

beforeEach(async () => {
  await openBook("台账");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("A1:B3").values = [
      ["序号", "任务"],
      [1, "甲"],
      [2, "乙"],
    ];
    sheet.getRange("A4:C4").values = [["注", "", "旁"]];
    sheet.tables.add("A1:B3", true).name = "台账表";
    await context.sync();
  });
});

const tableOf = (context: Excel.RequestContext) => context.workbook.tables.getItem("台账表");

test("columns are found by name and by place, with header and body", () =>
  Excel.run(async (context) => {
    const { columns } = tableOf(context);
    columns.load("items/name,items/index,count");
    const task = columns.getItem("任务");
    const body = task.getDataBodyRange().load("address,values");
    const header = task.getHeaderRowRange().load("address");
    const missing = columns.getItemOrNullObject("没有");
    await context.sync();
    expect(columns.items.map((column) => column.name)).toEqual(["序号", "任务"]);
    expect(body.toJSON()).toMatchObject({ address: "台账!B2:B3", values: [["甲"], ["乙"]] });
    expect([header.address, missing.isNullObject]).toEqual(["台账!B1", true]);
  }));

test("a row added at the end makes the table longer and pushes down what stands below it", () =>
  Excel.run(async (context) => {
    const table = tableOf(context);
    table.rows.add(undefined, [[3, "丙"]]);
    const range = table.getRange().load("address,values");
    const below = context.workbook.worksheets.getItem("台账").getRange("A5:C5").load("values");
    const beside = context.workbook.worksheets.getItem("台账").getRange("C4").load("values");
    table.rows.load("count");
    await context.sync();
    expect(range.toJSON()).toMatchObject({ address: "台账!A1:B4" });
    expect(range.values[3]).toEqual([3, "丙"]);
    expect(below.values).toEqual([["注", "", ""]]);
    expect(beside.values).toEqual([["旁"]]);
    expect(table.rows.count).toBe(3);
  }));

test("a row is deleted from the table", () =>
  Excel.run(async (context) => {
    const table = tableOf(context);
    table.rows.getItemAt(0).delete();
    const range = table.getRange().load("address,values");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      address: "台账!A1:B2",
      values: [
        ["序号", "任务"],
        [2, "乙"],
      ],
    });
  }));

test("rows of a table on a sheet behind another come and go on their own sheet, and the one in front stays as it is", async () => {
  await openBook("清单", "别的");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [list, other] = [worksheets.getItem("清单"), worksheets.getItem("别的")];
    list.getRange("A1:A5").values = [["任务"], ["甲"], ["乙"], [""], ["表下"]];
    const table = list.tables.add("A1:A3", true);
    other.getRange("A1:B6").formulas = Array.from({ length: 6 }, (_, i) => [i, i === 0 ? "=清单!A5" : ""]);
    other.activate();
    await context.sync();
    table.rows.add(undefined, [["丙"]]);
    const [rows, below] = [list.getRange("A1:A6").load("values"), other.getRange("B1").load("formulas")];
    await context.sync();
    expect(rows.values.flat()).toEqual(["任务", "甲", "乙", "丙", "", "表下"]);
    expect(below.formulas).toEqual([["=清单!A6"]]);
    table.rows.getItemAt(0).delete();
    const [left, moved] = [list.getRange("A1:A5").load("values"), other.getRange("A1:B6").load("formulas")];
    await context.sync();
    expect(left.values.flat()).toEqual(["任务", "乙", "丙", "", "表下"]);
    expect(moved.formulas).toEqual(Array.from({ length: 6 }, (_, i) => [i, i === 0 ? "=清单!A5" : ""]));
  });
});

test("a table is resized, but its header stays in its row", async () => {
  const resize = (address: string) =>
    Excel.run(async (context) => {
      const table = tableOf(context);
      table.resize(address);
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
  expect(await resize("A1:C4")).toBe("台账!A1:C4");
  await expect(resize("A2:C4")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a table turned into a range leaves its cells; a deleted one takes them along", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const range = tableOf(context).convertToRange().load("values");
    const count = sheet.tables.getCount();
    await context.sync();
    expect([count.value, range.values[1]]).toEqual([0, [1, "甲"]]);
    sheet.tables.add("A1:B3", true).delete();
    const left = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect(left.address).toBe("台账!A4:C4");
  }));

test("frozen rows and columns are told", () =>
  Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("台账");
    const none = freezePanes.getLocationOrNullObject();
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([none.isNullObject, both.address]).toEqual([true, "台账!A1:B3"]);
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("台账!1:2");
  }));
