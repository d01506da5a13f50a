import { noFills } from "../../../src/core/base/row-fills";
import { readWorkbook } from "../../../src/host/reading";
import { writeSetting } from "../../../src/host/excel/settings";
import { host, openBook } from "../../workbench/open-book";

test("one reading gives values, formats, merged areas, names, tables and settings, in three syncs", async () => {
  await openBook("清单", "空表");
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("清单");
    sheet.getRange("B2:C4").values = [
      ["任务", "时限"],
      ["甲", "2020年底前"],
      ["", 44196],
    ];
    sheet.getRange("C4").numberFormat = [["yyyy-mm-dd"]];
    sheet.getRange("B3:B4").merge();
    sheet.names.add("任务清单", sheet.getRange("B2:C4"), "");
    sheet.getRange("F1:G2").values = [
      ["单位", "数"],
      ["甲", 1],
    ];
    const table = sheet.tables.add("F1:G2", true);
    table.name = "单位表";
    writeSetting(workbook, "zlq.test", { header: 2 });
    await workbook.context.sync();
  });
  let syncs = 0;
  host.interceptor = (_request, proceed) => {
    syncs += 1;
    return proceed();
  };
  const result = await readWorkbook();
  host.interceptor = undefined;
  expect(syncs).toBe(3);
  if (!result.ok) throw new Error(result.problem.code);
  const { sheets, names, tables, settings, structureProtected } = result.value;
  expect(structureProtected).toBe(false);
  expect(sheets.map(({ name, used }) => [name, used])).toEqual([
    ["清单", { row: 0, column: 1, rows: 4, columns: 6 }],
    ["空表", null],
  ]);
  expect(sheets[0]?.values[2]).toEqual(["甲", "2020年底前", "", "", "", ""]);
  expect(sheets[0]?.values[3]).toEqual(["", 44196, "", "", "", ""]);
  expect(sheets[0]?.numberFormats[3]?.[1]).toBe("yyyy-mm-dd");
  expect(sheets[0]?.merges).toEqual([{ row: 2, column: 1, rows: 2, columns: 1 }]);
  expect(names).toEqual([{ name: "任务清单", sheet: "清单", formula: "=清单!$B$2:$C$4" }]);
  expect(tables).toEqual([{ name: "单位表", sheet: "清单", at: { row: 0, column: 5, rows: 2, columns: 2 } }]);
  expect(settings).toEqual({ "zlq.test": { header: 2 } });
});

test("more merged areas than Excel answers for at once are all read", async () => {
  await openBook("清单");
  const rows = 1_300;
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("清单");
    sheet.getRange(`A1:B${rows}`).values = Array.from({ length: rows }, (_, i) => [
      i % 2 === 0 ? `任务${i / 2 + 1}` : "",
      "措施",
    ]);
    for (let row = 1; row < rows; row += 2) sheet.getRange(`A${row}:A${row + 1}`).merge();
    await workbook.context.sync();
  });
  const result = await readWorkbook();
  if (!result.ok) throw new Error(result.problem.code);
  const merges = result.value.sheets[0]?.merges ?? [];
  expect(merges).toHaveLength(rows / 2);
  expect(merges.map(({ row }) => row)).toEqual(Array.from({ length: rows / 2 }, (_, i) => i * 2));
  for (const { column, rows: height, columns } of merges)
    expect([column, height, columns]).toEqual([0, 2, 1]);
});

test("how rows are filled comes with the same reading; of a very long sheet only whether anything is", async () => {
  await openBook("清单", "长表", "有色长表");
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("清单");
    sheet.getRange("A1:C4").values = Array.from({ length: 4 }, (_, i) => [`任务${i}`, "时限", ""]);
    sheet.getRange("A1:C1").format.fill.color = "#D9E1F2";
    sheet.getRange("C2").format.fill.color = "#92D050";
    sheet.getRange("A4:C4").format.fill.color = "#92D050";
    for (const name of ["长表", "有色长表"])
      workbook.worksheets.getItem(name).getRange("A1:A2001").values = Array.from({ length: 2001 }, () => [
        "任务",
      ]);
    workbook.worksheets.getItem("有色长表").getRange("A1").format.fill.color = "#D9E1F2";
    await workbook.context.sync();
  });
  let syncs = 0;
  host.interceptor = (_request, proceed) => {
    syncs += 1;
    return proceed();
  };
  const result = await readWorkbook();
  host.interceptor = undefined;
  expect(syncs).toBe(3);
  if (!result.ok) throw new Error(result.problem.code);
  // Two columns are used: the blank one with a fill is none of the contents.
  expect(result.value.sheets.map(({ rowFills }) => rowFills)).toEqual([
    [1, 0, 0, 2],
    noFills(2001),
    undefined,
  ]);
});
