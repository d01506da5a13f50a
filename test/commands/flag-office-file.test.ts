import { flag } from "../../src/commands/flag";
import { unflag } from "../../src/commands/unflag";
import { inspect } from "../../src/commands/inspect";
import { serialOf } from "../../src/core/base/serial";
import { writeXlsx } from "../../workbench/xlsx";
import { cut } from "../../workbench/xlsx/package/xml";
import { partsOf } from "../workbench/xlsx/support";
import { readXlsx } from "../../workbench/xlsx";
import { recalculated } from "../support/libreoffice";
import { host, openFileBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";
import { officeList, ROWS } from "./office-list";

const asOf = serialOf(2020, 10, 8);
const SHEET = "xl/worksheets/sheet1.xml";
const STATUSES = ["逾期", "已完成", "临期", "长期推进", "待确认"];

async function open(bytes: Uint8Array): Promise<void> {
  const { data, extras } = await readXlsx(bytes, "清单.xlsx");
  await openFileBook(data, extras);
}

beforeEach(() => open(officeList()));

const saved = async (): Promise<Record<string, string>> => partsOf(await writeXlsx(host.book));

/** A sheet's row elements with what they hold in the columns of the list alone. */
const rowsOf = (xml = ""): string[] =>
  (xml.match(/<row .*?<\/row>/gs) ?? []).map((row) =>
    row.replace(/ spans="[^"]*"/, "").replace(/<c r="[GH]\d+".*?(?:\/>|<\/c>)/gs, ""),
  );

/** A sheet's pieces by name, but for those that flagging writes. */
function otherPieces(xml = ""): Record<string, string> {
  const ours = ["sheetData", "cols", "dimension", "conditionalFormatting"];
  const { pieces } = cut(xml);
  return Object.fromEntries(
    pieces.filter(({ name }) => !ours.includes(name)).map(({ name, text }) => [name, text]),
  );
}

test("hidden rows and rows that are folded away are read and flagged like the others", async () => {
  const found = await inspect({ asOf });
  if (!found.ok) throw new Error(found.problem.code);
  const [list] = found.value.sheets.find(({ name }) => name === "清单")?.lists ?? [];
  expect(list?.rows.map(({ status }) => status)).toEqual(STATUSES);
  expect(await flag({ asOf })).toMatchObject({ ok: true, value: { lists: [{ sheet: "清单", rows: 5 }] } });
  await host.book.calculation.settle();
  const cells = (await contentsOf()).get("清单") ?? [];
  expect(cells.slice(1).map((row) => row[7])).toEqual(STATUSES);
  expect(cells.slice(1).map((row) => row.slice(0, 6))).toEqual(ROWS);
});

test("a filtered list is read whole, named and left alone: Excel would write into the wrong rows", async () => {
  await open(officeList({ filtered: true }));
  const before = await saved();
  const found = await inspect({ asOf });
  if (!found.ok) throw new Error(found.problem.code);
  expect(found.value.sheets[0]?.lists[0]?.rows.map(({ status }) => status)).toEqual(STATUSES);
  expect(await flag({ asOf })).toMatchObject({
    ok: true,
    value: { lists: [], skipped: [{ sheet: "清单", reason: "filtered" }, { sheet: "底表" }] },
  });
  expect(await saved()).toEqual(before);
});

test("marks under a filter are cleared when the filter is, and not before", async () => {
  const before = await saved();
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  const filter = (units: string[] | undefined): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("清单");
      if (units) sheet.autoFilter.apply(sheet.getRange("A1:F6"), 3, { filterOn: "Values", values: units });
      else sheet.autoFilter.clearCriteria();
      await context.sync();
    });
  await filter(["旗水利局"]);
  const flagged = await saved();
  expect(await unflag()).toEqual({ ok: false, problem: { code: "sheet-filtered", sheet: "清单" } });
  expect(await saved()).toEqual(flagged);
  await filter(undefined);
  expect(await unflag()).toEqual({ ok: true, value: { cleared: true } });
  expect(Object.keys(await saved())).toEqual(Object.keys(before));
  expect((await contentsOf()).get("清单")?.slice(1)).toEqual(ROWS);
});

test("the file keeps filter buttons, folded rows, comment, hidden column, print set-up, chart sheet and the other sheets", async () => {
  const before = await saved();
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  const after = await saved();
  for (const path of Object.keys(before).filter((name) =>
    /comments|drawings|chartsheets|sheet[23]\.xml$|sheet1\.xml\.rels/.test(name),
  ))
    expect([path, after[path]]).toEqual([path, before[path]]);
  expect(rowsOf(after[SHEET])).toEqual(rowsOf(before[SHEET]));
  expect(otherPieces(after[SHEET])).toEqual(otherPieces(before[SHEET]));
  const hidden = '<col min="5" max="5" width="9" hidden="1"/>';
  expect(after[SHEET]).toContain(hidden);
  expect(before[SHEET]).toContain(hidden);
  // 督办设置, the sheet that flagging adds, brings a print set-up of its own.
  const names = (xml = "") =>
    xml.match(/<definedName name="_xlnm[^>]*>[^<]*/g)?.filter((name) => !name.includes(">督办设置!"));
  expect(names(after["xl/workbook.xml"])).toEqual(names(before["xl/workbook.xml"]));
});

test("flagged and cleared, every part of the file is as before", async () => {
  const before = await saved();
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  expect(await unflag()).toEqual({ ok: true, value: { cleared: true } });
  expect(await saved()).toEqual(before);
});

test("a very hidden sheet with a list, a chart sheet and an empty sheet: the first is named, none is written on", async () => {
  expect(await flag({ asOf })).toMatchObject({
    ok: true,
    value: { lists: [{ sheet: "清单" }], skipped: [{ sheet: "底表", reason: "hidden" }] },
  });
});

test("a protected sheet is named, and nothing in the file changes", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").protection.protect();
    await context.sync();
  });
  const before = await saved();
  expect(await flag({ asOf })).toEqual({
    ok: false,
    problem: { code: "sheet-protected", sheet: "清单" },
  });
  expect(await saved()).toEqual(before);
});

test("the marks are in the file and are found again when it is opened", async () => {
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  const bytes = await writeXlsx(host.book);
  const styles = partsOf(bytes)["xl/styles.xml"] ?? "";
  const formats = styles.match(/<dxf>.*?<\/dxf>/gs) ?? [];
  expect(formats.map((dxf) => /formatCode="([^"]*)"/.exec(dxf)?.[1])).toEqual(
    ["▲", "◆", "◎", "■", "□"].map((mark) => `&quot;${mark} &quot;@`),
  );
  // In the whole file a format's number means one format.
  const numbered = [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)];
  const codes = new Map(numbered.map(([, id, code]) => [id, code]));
  expect(codes.size).toBe(new Set(codes.values()).size);
  for (const [, id, code] of numbered) expect(code).toBe(codes.get(id));
  await open(bytes);
  const shown = await Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem("清单").getRange().conditionalFormats;
    rules.load("items/custom/format/numberFormat");
    await context.sync();
    return rules.items.map(({ custom }) => custom.format.numberFormat as unknown);
  });
  expect(shown).toEqual(['"▲ "@', '"◆ "@', '"◎ "@', '"■ "@', '"□ "@']);
});

test("LibreOffice opens the flagged file, its chart sheet and hidden sheet too", async () => {
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  const parts = partsOf(recalculated(await writeXlsx(host.book)));
  expect(parts["xl/workbook.xml"]).toContain("督办设置");
  expect(parts["xl/workbook.xml"]).toMatch(/name="底表"[^>]*state="(?:veryHidden|hidden)"/);
}, 120_000);
