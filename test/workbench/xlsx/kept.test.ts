import type { Book } from "../../../workbench/book/book";
import { writeXlsx } from "../../../workbench/xlsx";
import { modelOf } from "../../../workbench/xlsx/model/model-of";
import { richFile } from "./rich-file";
import { firstSheet, openFile, partsOf } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await richFile();
});

/** The parts that are not the same before and after. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}

const cellsIn = (xml: string): string[] => xml.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/g) ?? [];
const without = (xml: string, ...patterns: RegExp[]) =>
  patterns.reduce((text, pattern) => text.replace(pattern, ""), xml);

async function addRule(book: Book, formula: string): Promise<void> {
  const sheet = firstSheet(book);
  const rule = sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied(formula)
    .setRanges([{ startRow: 1, endRow: 3, startColumn: 0, endColumn: 3 }])
    .setBackground("#FFC7CE");
  sheet.addConditionalFormattingRule(rule.build());
  await book.snapshot();
}

test("打开后什么都没改,存出来的文件一个字节也不差", async () => {
  const book = await openFile(bytes);
  expect(Buffer.compare(Buffer.from(await writeXlsx(book)), Buffer.from(bytes))).toBe(0);
});

test("打开时看到的就是文件里的内容:公式展开、隐藏列、批注、有效性、条件格式", async () => {
  const book = await openFile(bytes);
  const model = modelOf(await book.snapshot(), book.extras);
  const [sheet] = model.sheets;
  expect(model.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["台账", "visible"],
    ["说明", "visible"],
    ["参数", "veryHidden"],
  ]);
  expect(sheet?.cells.get(4)?.get(0)).toMatchObject({ formula: "=A4+1", value: 4 });
  expect(sheet?.cells.get(2)?.get(1)?.value).toBe("监测");
  expect(sheet?.cells.get(1)?.get(2)).toMatchObject({ value: 44136, style: { numFmt: "yyyy-mm-dd" } });
  expect(sheet?.columns.get(2)).toMatchObject({ hidden: true });
  expect(sheet?.notes.get("B2")).toBe("请核对");
  expect(sheet?.validations.map(({ item }) => item.formula1)).toEqual(["$H$1:$H$2"]);
  expect(sheet?.rules.map(({ item }) => item.formula)).toEqual(['$D2="是"']);
  expect(sheet?.page).toMatchObject({ orientation: "Landscape", footer: { center: "第 &P 页" } });
});

test("改一个单元格,只有这个单元格变了;图表、批注、打印机设置、别人的数据都在", async () => {
  const book = await openFile(bytes);
  firstSheet(book).getRange("D3").setValue("是");
  const saved = await writeXlsx(book);
  expect(changedParts(bytes, saved)).toEqual([SHEET]);
  const [before, after] = [partsOf(bytes)[SHEET] ?? "", partsOf(saved)[SHEET] ?? ""];
  const old = cellsIn(before) as readonly string[];
  expect(cellsIn(after).filter((cell) => !old.includes(cell))).toEqual([
    expect.stringMatching(/^<c r="D3"[^>]*><is><t xml:space="preserve">是<\/t><\/is><\/c>$/),
    expect.stringMatching(/^<c r="D4"[^>]*><f>COUNTA\(D2:D3\)<\/f><v>2<\/v><\/c>$/),
  ]);
  const frame = (xml: string) => without(xml, /<sheetData>.*<\/sheetData>/s);
  expect(frame(after)).toBe(frame(before));
});

test("只改颜色,缩进和部分加粗的文字都保留", async () => {
  const book = await openFile(bytes);
  firstSheet(book).getRange("B3:C3").setBackgroundColor("#FFFF00");
  firstSheet(book).getRange("C2").setBackgroundColor("#FFFF00");
  const parts = partsOf(await writeXlsx(book));
  const sheet = parts[SHEET] ?? "";
  expect(sheet).toMatch(
    /<c r="B3"[^>]*s="\d+"[^>]*><is><r><rPr><b\/><\/rPr><t>监<\/t><\/r><r><t>测<\/t><\/r><\/is><\/c>/,
  );
  const look = Number(/<c r="C2"[^>]*s="(\d+)"/.exec(sheet)?.[1]);
  const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/
    .exec(parts["xl/styles.xml"] ?? "")?.[1]
    ?.match(/<xf .*?(?:\/>|<\/xf>)/g);
  expect(looks?.[look]).toMatch(/indent="1"/);
  expect(looks?.[look]).not.toMatch(/fillId="0"/);
});

test("加一条条件格式,原有的(连看不懂的)都在,新的排在前面", async () => {
  const book = await openFile(bytes);
  await addRule(book, '$D2=""');
  const sheet = partsOf(await writeXlsx(book))[SHEET] ?? "";
  const rules = (sheet.match(/<cfRule [^>]*>/g) ?? []).map((rule) => [
    /type="(\w+)"/.exec(rule)?.[1],
    Number(/priority="(\d+)"/.exec(rule)?.[1]),
  ]);
  expect(rules).toEqual([
    ["expression", 2],
    ["top10", 3],
    ["expression", 1],
  ]);
});

test("加上再删掉,文件和原来一样", async () => {
  const book = await openFile(bytes);
  const sheet = firstSheet(book);
  await addRule(book, '$D2=""');
  sheet.getRange("F1").setValue("督办状态");
  const rule = sheet.getConditionalFormattingRules().find(({ cfId }) => !cfId.startsWith("file-"));
  sheet.deleteConditionalFormattingRule(rule?.cfId ?? "");
  sheet.getRange("F1").clear();
  expect(changedParts(bytes, await writeXlsx(book))).toEqual([]);
});

test("按共用公式计算的单元格,改掉头一个,其余的仍按原公式", async () => {
  const book = await openFile(bytes);
  firstSheet(book).getRange("A4").setValue(30);
  const saved = await writeXlsx(book);
  const parts = partsOf(saved);
  expect(parts[SHEET]).toMatch(/<c r="A5"[^>]*><f>A4\+1<\/f><v>31<\/v><\/c>/);
  expect(Object.keys(parts)).not.toContain("xl/calcChain.xml"); // it would name a cell without a formula
  expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
});

test("新增工作表、改名、删除工作表,图表页和名称跟着走", async () => {
  const book = await openFile(bytes);
  const added = book.workbook.insertSheet("汇总");
  added.getRange("A1:B2").setValues([
    ["合计", 1],
    ["单位", 2],
  ]);
  added.getRange("A1").setFontWeight("bold");
  await book.workbook.addTable(
    added.getSheetId(),
    "汇总表",
    { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 },
    "t9",
    {},
  );
  book.sheetExtras(added.getSheetId()).page.printArea = { row: 0, column: 0, rows: 2, columns: 2 };
  firstSheet(book).setName("任务台账");
  const notes = book.sheetByName("说明");
  if (notes) book.workbook.deleteSheet(notes);
  const saved = await writeXlsx(book);
  const parts = partsOf(saved);
  const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(expect.arrayContaining(["任务台账", "图表", "参数", "汇总"]));
  expect(names).not.toContain("说明");
  expect(Object.keys(parts)).not.toContain("xl/worksheets/sheet2.xml");
  expect(parts["xl/workbook.xml"]).toContain(`localSheetId="${names.indexOf("汇总")}"`);
  const again = await openFile(saved);
  const model = modelOf(await again.snapshot(), again.extras);
  const summary = model.sheets.find(({ name }) => name === "汇总");
  expect(summary?.cells.get(0)?.get(0)).toMatchObject({ value: "合计", style: { font: { bold: true } } });
  expect(summary?.tables.map(({ item }) => item.name)).toEqual(["汇总表"]);
  expect(model.names.map(({ reference }) => reference)).toEqual(["任务台账!$A$1:$D$4"]);
});

test("页面设置只改方向,打印机设置和首页页脚不变", async () => {
  const book = await openFile(bytes);
  const { page } = book.sheetExtras(firstSheet(book).getSheetId());
  page.orientation = "Portrait";
  page.footer = { left: "", center: "第 &P 页 共 &N 页", right: "" };
  const sheet = partsOf(await writeXlsx(book))[SHEET] ?? "";
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="portrait" r:id="rIdPrinter"/>');
  expect(sheet).toMatch(
    /<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页<\/oddFooter><firstFooter>&amp;C首页<\/firstFooter>/,
  );
});

test("改一条批注、加一条批注,都存进文件;另一张表不变", async () => {
  const book = await openFile(bytes);
  const sheet = firstSheet(book);
  const note = (row: number, col: number, text: string) =>
    sheet
      .getRange(row, col)
      .createOrUpdateNote({ id: `note-${row}-${col}`, row, col, note: text, width: 160, height: 60 });
  note(1, 1, "已核对");
  note(3, 0, "补充");
  const saved = await writeXlsx(book);
  const again = await openFile(saved);
  const model = modelOf(await again.snapshot(), again.extras);
  expect([...(model.sheets[0]?.notes ?? [])].sort()).toEqual([
    ["A4", "补充"],
    ["B2", "已核对"],
  ]);
  expect(partsOf(saved)["xl/worksheets/sheet2.xml"]).toBe(partsOf(bytes)["xl/worksheets/sheet2.xml"]);
  expect(partsOf(saved)["xl/drawings/drawing1.xml"]).toBe(partsOf(bytes)["xl/drawings/drawing1.xml"]);
});
