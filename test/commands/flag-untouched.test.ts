import { flag } from "../../src/commands/flag";
import { unflag } from "../../src/commands/unflag";
import { inspect } from "../../src/commands/inspect";
import { serialOf } from "../../src/core/base/serial";
import { recogniseLists } from "../../src/core/tables/tasks/recognise-lists";
import { readXlsx } from "../../workbench/xlsx";
import { XlsxError } from "../../src/xlsx";
import { openBook } from "../workbench/open-book";
import { sheetOf } from "../core/tables/tasks/sheet";

const asOf = serialOf(2020, 10, 8);
const LIST = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  [1, "煤场封闭", "2020年9月底前", "旗工信局", "正在推进"],
  [2, "管网改造", "2020年底前", "旗住建局", ""],
];

async function listOn(...names: readonly string[]): Promise<void> {
  await openBook(...names);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(names[0] ?? "").getRange("A1:E3").values = LIST;
    await context.sync();
  });
}

/** The formulas and fills of the user's conditional formats on a sheet. */
const ownRules = async (sheet: string): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/customOrNullObject/rule/formula");
    await context.sync();
    return formats.items.map(({ customOrNullObject: custom }) =>
      custom.isNullObject ? "" : custom.rule.formula,
    );
  });

test("the user's own conditional formats stay, below ours and after clearing", async () => {
  await listOn("清单");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("清单").getRange("A2:E3");
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = '=$D2="旗工信局"';
    own.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  const rules = await ownRules("清单");
  expect(rules).toHaveLength(6);
  expect(rules[5]).toBe('=$D2="旗工信局"');
  await unflag();
  expect(await ownRules("清单")).toEqual(['=$D2="旗工信局"']);
});

test("a very hidden sheet is reported and not written on", async () => {
  await listOn("藏起来的", "看得见的");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("藏起来的").visibility = "VeryHidden";
    await context.sync();
  });
  expect(await flag({ asOf })).toMatchObject({
    ok: true,
    value: { lists: [], skipped: [{ sheet: "藏起来的", reason: "hidden" }] },
  });
});

test("a name that the user has for something else is not taken", async () => {
  await listOn("清单");
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("统计截止日", worksheets.getItem("清单").getRange("A1"));
    await context.sync();
  });
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  const name = await Excel.run(async (context) => {
    const item = context.workbook.names.getItem("统计截止日").load("formula");
    await context.sync();
    return String(item.formula);
  });
  expect(name).toContain("清单");
  expect(await unflag()).toMatchObject({ ok: true, value: { cleared: true } });
});

test("an extension typed in later moves the due date and the word, natively", async () => {
  await openBook("清单");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").getRange("A1:F2").values = [
      ["序号", "重点任务", "完成时限", "责任单位", "进展情况", "延期至"],
      [1, "煤场封闭", "2020年9月底前", "旗工信局", "", ""],
    ];
    await context.sync();
  });
  await flag({ asOf });
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("清单").getRange("G2:H2").load("values");
      await context.sync();
      return (range.values as unknown[][])[0];
    });
  expect(await read()).toEqual([serialOf(2020, 9, 30), "逾期"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").getRange("F2").values = [[serialOf(2020, 12, 31)]];
    await context.sync();
  });
  expect(await read()).toEqual([serialOf(2020, 12, 31), "推进中"]);
});

test("a date that a person put in for a text that was not understood stays when flagged again", async () => {
  await openBook("清单");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").getRange("A1:D2").values = [
      ["序号", "重点任务", "完成时限", "责任单位"],
      [1, "方案修编", "春节前", "旗工信局"],
    ];
    await context.sync();
  });
  await flag({ asOf });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").getRange("E2").values = [[serialOf(2020, 10, 10)]];
    await context.sync();
  });
  await flag({ asOf });
  const found = await inspect({ asOf });
  expect(found).toMatchObject({
    ok: true,
    value: { sheets: [{ lists: [{ rows: [{ due: "2020-10-10", status: "临期" }] }] }, { lists: [] }] },
  });
});

test.each([
  ["an old .xls file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["a damaged file", [0x50, 0x4b, 0x03, 0x04, 0x00]],
  ["an empty file", []],
])("%s is refused with a reason", async (_title, bytes) => {
  await expect(readXlsx(new Uint8Array(bytes), "清单.xlsx")).rejects.toBeInstanceOf(XlsxError);
});

test("an empty sheet gives no list", () => {
  expect(recogniseLists(sheetOf([]), { asOf })).toEqual([]);
});
