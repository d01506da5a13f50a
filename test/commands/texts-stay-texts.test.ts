import { makeBulletin } from "../../src/commands/bulletin";
import { makeReminder } from "../../src/commands/reminder";
import { serialOf } from "../../src/core/base/serial";
import { openBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";
import { TEXTS } from "./texts-taken-for-more";

const asOf = serialOf(2020, 11, 20);

/** A list whose 编号 and 工作措施 are texts that Excel would take for something else, all overdue, in text cells. */
async function openList(texts: readonly string[]): Promise<void> {
  await openBook("清单");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("清单").getRange("A1").getResizedRange(texts.length, 3);
    range.numberFormat = [["@", "@", "@", "@"], ...texts.map(() => ["@", "@", "@", "@"])];
    range.values = [
      ["编号", "工作措施", "完成时限", "责任单位"],
      ...texts.map((text) => [text, text, "2020年9月底前", "旗工信局"]),
    ];
    await context.sync();
  });
}

/** What the cells under a heading hold, with Excel's word for their type. */
async function under(sheet: string, heading: string, rows: number): Promise<[string, string][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values,valueTypes,formulas");
    await context.sync();
    const values = range.values as unknown[][];
    const header = values.findIndex((row) => row.includes("编号") && row.includes(heading));
    const column = values[header]?.indexOf(heading) ?? -1;
    return Array.from({ length: rows }, (_, i) => {
      const at = header + 1 + i;
      expect(range.formulas[at]?.[column]).toBe(range.values[at]?.[column]);
      return [String(values[at]?.[column]), String(range.valueTypes[at]?.[column])];
    });
  });
}

const asTexts = (texts: readonly string[]): [string, string][] =>
  texts.map((text): [string, string] => [text, "String"]).sort();

beforeEach(() => openList(TEXTS));

test.each(["编号", "工作措施"])(
  "a 通报 writes the texts in %s as they stand in the list",
  async (heading) => {
    const made = await makeBulletin({ asOf });
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    expect((await under(made.value.annex, heading, TEXTS.length)).sort()).toEqual(asTexts(TEXTS));
  },
);

test.each(["编号", "工作措施"])(
  "a 提醒函 writes the texts in %s as they stand in the list",
  async (heading) => {
    const made = await makeReminder({ asOf, unit: "旗工信局" });
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    expect((await under(made.value.sheet, heading, TEXTS.length)).sort()).toEqual(asTexts(TEXTS));
  },
);

test("the 通报 a week later finds the same measures still overdue, none new and none gone", async () => {
  await makeBulletin({ asOf });
  const later = await makeBulletin({ asOf: asOf + 7 });
  if (!later.ok) throw new Error(JSON.stringify(later.problem));
  const said = ((await contentsOf()).get(later.value.sheet) ?? []).map(([first]) => String(first)).join("\n");
  expect(said).toMatch(/新增逾期0项/);
  expect(said).toMatch(new RegExp(`持续逾期${TEXTS.length}项`));
});
