import { openBook } from "../open-book";

beforeEach(() => openBook("清单"));

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("清单");

test("an inserted row pushes cells, formulas, names, print titles and page breaks down", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A4").values = [["标题"], [1], [2], ["=SUM(A2:A3)"]];
    sheet.names.add("区域", sheet.getRange("A2:A3"), "");
    sheet.pageLayout.setPrintArea("A1:A4");
    sheet.horizontalPageBreaks.add("A4");
    await context.sync();
    sheet.getRange("3:3").insert("Down");
    const column = sheet.getRange("A1:A5").load("formulas");
    const total = sheet.getRange("A5").load("values");
    const name = sheet.names.getItem("区域").getRange().load("address");
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    expect(column.formulas.flat()).toEqual(["标题", 1, "", 2, "=SUM(A2:A4)"]);
    expect(total.values).toEqual([[3]]);
    expect(name.address).toBe("清单!A2:A4");
    expect(printed.address).toBe("清单!A1:A5");
  }));

test("a deleted column takes its cells and shortens what reached across it", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:D1").values = [[1, 2, 3, "=SUM(A1:C1)"]];
    await context.sync();
    sheet.getRange("B:B").delete("Left");
    const row = sheet.getRange("A1:D1").load("formulas,values");
    await context.sync();
    expect(row.formulas).toEqual([[1, 3, "=SUM(A1:B1)", ""]]);
    expect(row.values).toEqual([[1, 3, 4, ""]]);
  }));

test("single cells are inserted and deleted with the rest moving aside", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B2").values = [
      ["甲", "乙"],
      ["丙", "丁"],
    ];
    sheet.getRange("A1").insert("Down");
    const first = sheet.getRange("A1:B3").load("values");
    await context.sync();
    expect(first.values).toEqual([
      ["", "乙"],
      ["甲", "丁"],
      ["丙", ""],
    ]);
    sheet.getRange("A1").delete("Up");
    first.load("values");
    await context.sync();
    expect(first.values[0]).toEqual(["甲", "乙"]);
  }));

test.each([
  ["rows deleted", "1:1", "delete", "Up", ["#REF!", 5, 7], ["=#REF!", "=清单!B1", "=别的!C3"]],
  ["columns deleted", "A:A", "delete", "Left", ["#REF!", 5, 7], ["=#REF!", "=清单!A2", "=别的!C3"]],
  ["cells deleted upwards", "A1:B1", "delete", "Up", ["#REF!", 5, 7], ["=#REF!", "=清单!B1", "=别的!C3"]],
  ["cells deleted leftwards", "A1:A2", "delete", "Left", ["#REF!", 5, 7], ["=#REF!", "=清单!A2", "=别的!C3"]],
  ["rows inserted", "1:1", "insert", "Down", [4, 5, 7], ["=清单!A2", "=清单!B3", "=别的!C3"]],
  ["cells inserted", "A1:B1", "insert", "Down", [4, 5, 7], ["=清单!A2", "=清单!B3", "=别的!C3"]],
] as const)(
  "%s on a sheet behind another move its own cells and the references to them, and no others",
  async (_, area, act, shift, values, formulas) => {
    await openBook("清单", "别的");
    await Excel.run(async (context) => {
      const [list, other] = [sheetOf(context), context.workbook.worksheets.getItem("别的")];
      list.getRange("A1:B2").values = [
        [4, 0],
        [0, 5],
      ];
      other.getRange("A1:C3").formulas = [
        ["=清单!A1", "=清单!B2", "=别的!C3"],
        [1, 2, 3],
        [4, 5, 7],
      ];
      other.activate();
      await context.sync();
      const range = list.getRange(area);
      if (act === "insert") range.insert(shift);
      else range.delete(shift);
      const row = other.getRange("A1:C1").load("values,formulas");
      const rest = other.getRange("A2:C3").load("values");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(row.formulas[0]).toEqual(formulas);
      expect(row.values[0]).toEqual(values);
      expect(rest.values).toEqual([
        [1, 2, 3],
        [4, 5, 7],
      ]);
      expect(active.name).toBe("别的");
    });
  },
);

test("rows and columns hide and show; where they differ the answer is null", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    const rows = sheet.getRange("A2:A3").load("rowHidden");
    const mixed = sheet.getRange("A1:A3").load("rowHidden");
    const column = sheet.getRange("C1").load("columnHidden");
    await context.sync();
    expect([rows.rowHidden, mixed.rowHidden, column.columnHidden]).toEqual([true, null, true]);
    sheet.getRange("2:2").rowHidden = false;
    const shown = sheet.getRange("A2").load("rowHidden");
    await context.sync();
    expect(shown.rowHidden).toBe(false);
  }));

test("copied cells take their look along and formulas follow the move", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B1").values = [[2, "=A1*10"]];
    sheet.getRange("B1").format.fill.color = "#FFFF00";
    sheet.getRange("B3").format.font.bold = true;
    await context.sync();
    sheet.getRange("A3:B4").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom("B1", "Values");
    const copied = sheet.getRange("A3:B4").load("formulas,values");
    const look = sheet.getRange("B3").format.load("fill/color,font/bold");
    const value = sheet.getRange("D1").load("formulas");
    await context.sync();
    expect(copied.formulas).toEqual([
      [2, "=A3*10"],
      [2, "=A4*10"],
    ]);
    expect(copied.values[1]).toEqual([2, 20]);
    expect([look.fill.color, look.font.bold]).toEqual(["#FFFF00", false]);
    expect(value.formulas).toEqual([[20]]);
  }));

test("an automatic filter hides the rows that do not match, and is taken away again", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A4").values = [["状态"], ["完成"], ["逾期"], ["完成"]];
    sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Values", values: ["完成"] });
    sheet.autoFilter.load("enabled,isDataFiltered");
    const range = sheet.autoFilter.getRangeOrNullObject().load("address");
    const row = sheet.getRange("A3").load("rowHidden");
    await context.sync();
    expect(sheet.autoFilter).toMatchObject({ enabled: true, isDataFiltered: true });
    expect([range.address, row.rowHidden]).toEqual(["清单!A1:A4", true]);
    sheet.autoFilter.clearCriteria();
    row.load("rowHidden");
    await context.sync();
    expect(row.rowHidden).toBe(false);
    sheet.autoFilter.remove();
    const gone = sheet.autoFilter.getRangeOrNullObject();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));
