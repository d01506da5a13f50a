import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freshChart } from "../../../workbench/book/charts";
import { readXlsx, writeXlsx } from "../../../workbench/xlsx";
import { modelOf } from "../../../workbench/xlsx/model/model-of";
import { recalculated, toCsv, toPdf } from "../../support/libreoffice";
import { richFile } from "./rich-file";
import { firstSheet, newBook, openFile, partsOf } from "./support";

/** LibreOffice reads what we write, and we read what it writes. */
const bureauList = () =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/xlsx/bureau-list.xlsx")));

test("LibreOffice 存的清单,打开看到的和它显示的一样", async () => {
  const { data, extras } = await readXlsx(bureauList(), "清单.xlsx");
  const model = modelOf(data, extras);
  const [sheet, hidden] = model.sheets;
  const values = [...(sheet?.cells ?? [])].map(([, line]) => [...line.values()].map(({ value }) => value));
  expect(values.slice(1, 4)).toEqual([
    ["序号", "工作措施", "办结时限", "备注", "是否逾期"],
    [1, "散煤治理", 44135, "逾期"],
    [2, "水源地保护", 44196, ""],
  ]);
  expect(sheet?.cells.get(4)?.get(1)?.value).toBe("土壤 调查\n第二行");
  expect(sheet?.cells.get(4)?.get(4)).toMatchObject({ formula: '=COUNTIF(E3:E4,"逾期")', value: 1 });
  expect(sheet?.cells.get(2)?.get(2)?.style?.numFmt?.toLowerCase()).toBe("yyyy\\-mm\\-dd");
  expect(sheet?.merges).toEqual(["A1:E1"]);
  expect(sheet?.rows.get(3)?.hidden).toBe(true);
  expect(sheet?.columns.get(3)?.hidden).toBe(true);
  expect(sheet?.notes.get("B3")).toContain("请核对");
  expect(sheet?.cells.get(0)?.get(0)?.style).toMatchObject({
    font: { bold: true, color: { rgb: "C00000" } },
    fill: { fgColor: { rgb: "DDEBF7" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  });
  expect(hidden?.state).toBe("hidden");
  expect(model.names.map(({ name, reference }) => [name, reference])).toEqual([
    ["措施", "'任务清单(局)'!$B$3:$B$5"],
  ]);
});

test("在 LibreOffice 存的清单右边加一列公式,别的部分不变,LibreOffice 算出同样的结果", async () => {
  const bytes = bureauList();
  const book = await openFile(bytes);
  const sheet = firstSheet(book);
  sheet.getRange("F2").setValue("督办状态");
  sheet
    .getRange("F3:F5")
    .setFormulas([
      ['=IF(E3="逾期","逾期","推进中")'],
      ['=IF(E4="逾期","逾期","推进中")'],
      ["=IFERROR(1/0,C5)"],
    ]);
  const saved = await writeXlsx(book);
  const [before, after] = [partsOf(bytes), partsOf(saved)];
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual(
    expect.arrayContaining(["xl/worksheets/sheet1.xml"]),
  );
  for (const path of Object.keys(before).filter((item) =>
    /comments|drawing|sheet2|theme|docProps/.test(item),
  ))
    expect(after[path]).toBe(before[path]);
  const lines = toCsv(saved).get("任务清单(局)")?.split("\n") ?? [];
  expect(lines[2]).toMatch(/逾期,逾期$/);
  expect(lines[3]).toMatch(/,推进中$/);
  expect(lines.join("\n")).toMatch(/1,持续推进/);
}, 120_000);

test("LibreOffice 重新计算我们写的文件,得数相同", async () => {
  const book = newBook();
  const sheet = firstSheet(book);
  sheet.getRange("A1:B4").setValues([
    ["单位", "项数"],
    ["住建局", 3],
    ["水利局", 5],
    ["工信局", 0],
  ]);
  const formulas = [
    "=SUM(B2:B4)",
    '=COUNTIFS(A2:A4,"*局",B2:B4,">0")',
    '="共"&C1&"项"',
    "=B4/B2",
    "=1/0",
    '=TEXT(DATE(2020,11,30),"yyyy-mm-dd")',
  ];
  sheet.getRange("C1:C6").setFormulas(formulas.map((formula) => [formula]));
  const saved = await writeXlsx(book);
  const own = modelOf(await book.snapshot(), book.extras);
  const theirs = await readXlsx(recalculated(saved), "x.xlsx");
  const values = (model: typeof own) =>
    formulas.map((_, row) => model.sheets[0]?.cells.get(row)?.get(2)?.value);
  expect(values(modelOf(theirs.data, theirs.extras))).toEqual(values(own));
}, 120_000);

test("改过的文件 LibreOffice 都能打印:新图表、新工作表、条件格式", async () => {
  const book = await openFile(await richFile());
  const sheet = firstSheet(book);
  sheet.getRange("D3").setValue("是").setBackgroundColor("#FFFF00");
  const sheetId = sheet.getSheetId();
  const area = { row: 1, column: 0, rows: 3, columns: 1 };
  const chart = freshChart("c1", "图", "ColumnClustered", [
    { name: "数", values: { sheetId, area }, labels: { shown: true } },
  ]);
  book.sheetExtras(sheetId).charts.push({ ...chart, left: 0, top: 400 });
  book.workbook.insertSheet("汇总").getRange("A1").setValue("合计");
  const pdf = toPdf(await writeXlsx(book));
  expect(new TextDecoder("latin1").decode(pdf.slice(0, 5))).toBe("%PDF-");
}, 120_000);
