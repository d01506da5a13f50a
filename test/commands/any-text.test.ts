import fc from "fast-check";
import { makeBulletin } from "../../src/commands/bulletin";
import { flag } from "../../src/commands/flag";
import { freezeSummary } from "../../src/commands/freeze-summary";
import { insertLists } from "../../src/commands/insert-lists";
import { makeReminder } from "../../src/commands/reminder";
import { makeSummary } from "../../src/commands/summary";
import { serialOf } from "../../src/core/base/serial";
import type { Result } from "../../src/core/base/problem";
import { foldText } from "../../src/core/language/text/fold";
import { openBook } from "../workbench/open-book";
import { TEXTS } from "./texts-taken-for-more";

jest.setTimeout(120_000);

const asOf = serialOf(2020, 11, 20);
const due = serialOf(2020, 9, 30);
const UNIT = "旗工信局";
const COLUMNS = ["编号", "工作措施", "完成时限", "截止日期", "责任单位", "备注"] as const;
/** The columns of texts; each row has a text of its own in one of them and ordinary words in the others. */
const TRIED = ["编号", "工作措施", "完成时限", "责任单位", "备注"] as const;
type Tried = (typeof TRIED)[number];
type Row = { readonly column: Tried; readonly text: string };

const KNOWN = [...TEXTS, '"引号"', "TRUE", "12:30", "#N/A是何意", '=HYPERLINK("x")', "水".repeat(8000)];

/** Printable, and as a cell shows it: no white space at its ends, no line of a list's own frame. */
const anyText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter((text) => /^[^\p{C}\p{Z}]([^\p{C}]*[^\p{C}\p{Z}])?$/u.test(text));
const anyRow: fc.Arbitrary<Row> = fc
  .record({ column: fc.constantFrom(...TRIED), text: fc.oneof(anyText, fc.constantFrom(...KNOWN)) })
  .filter(usual);

/** Keys are compared without white space and full-width forms, and are written in that form. */
function usual({ column, text }: Row): boolean {
  return column !== "编号" || (foldText(text) === text && text.length < 100);
}

/** A number stands once, as each number of a list does. What becomes of others has a test of its own. */
const ROWS = {
  minLength: 4,
  maxLength: 24,
  selector: (row: Row) => (row.column === "编号" ? row.text : row),
} as const;

const cellsOf = ({ column, text }: Row, i: number) =>
  COLUMNS.map((header) => {
    if (header === column) return text;
    const ordinary = {
      编号: `甲-${i + 1}`,
      工作措施: `措施之${i + 1}`,
      完成时限: "2020年9月底前",
      截止日期: due,
    };
    return { ...ordinary, 责任单位: UNIT, 备注: "无" }[header];
  });

async function openList(rows: readonly Row[]): Promise<void> {
  await openBook("清单");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("清单").getRange("A1").getResizedRange(rows.length, 5);
    const formats = COLUMNS.map((header) => (header === "截止日期" ? "yyyy-mm-dd" : "@"));
    range.numberFormat = [formats, ...rows.map(() => formats)];
    range.values = [[...COLUMNS], ...rows.map(cellsOf)];
    await context.sync();
  });
}

type Read = { readonly values: unknown[][]; readonly formulas: unknown[][]; readonly types: unknown[][] };

async function read(sheet: string): Promise<Read> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getUsedRange()
      .load("values,formulas,valueTypes");
    await context.sync();
    return { values: range.values, formulas: range.formulas, types: range.valueTypes };
  });
}

/** The row of the table whose 编号 or 工作措施 is this row's, and the cell under a heading in it. */
function cellUnder({ values, formulas, types }: Read, row: Row, i: number, heading: string) {
  const header = values.findIndex((cells) => cells.includes("编号") && cells.includes(heading));
  const at = (name: string): number => values[header]?.indexOf(name) ?? -1;
  const known = row.column === "工作措施" ? "编号" : "工作措施";
  const told = cellsOf(row, i)[COLUMNS.indexOf(known)];
  const line = values.findIndex((cells, r) => r > header && cells[at(known)] === told);
  const of = (matrix: unknown[][]): unknown => matrix[line]?.[at(heading)];
  return { value: of(values), formula: of(formulas), type: of(types) };
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Where a text comes out again: the sheet, the headings there, and whether its cell follows the list. */
const OUT: readonly (readonly [sheet: string, headings: Partial<Record<Tried, string>>, live: boolean])[] = [
  ["通报", { 编号: "编号", 工作措施: "工作措施", 完成时限: "完成时限" }, false],
  ["提醒函", { 编号: "编号", 工作措施: "工作措施", 完成时限: "完成时限" }, false],
  ["汇总明细", { 编号: "编号", 完成时限: "时限原文", 责任单位: "单位原文" }, false],
  ["汇总明细", { 工作措施: "工作措施", 完成时限: "完成时限" }, true],
  [
    "未完成任务",
    { 编号: "编号", 工作措施: "工作措施", 完成时限: "完成时限", 责任单位: "责任单位", 备注: "未完成原因" },
    true,
  ],
  [
    "未完成任务（数值）",
    { 编号: "编号", 工作措施: "工作措施", 完成时限: "完成时限", 责任单位: "责任单位", 备注: "未完成原因" },
    false,
  ],
];

/** The sheets in which a measure whose number stood before is named by its row: no two have one name there. */
const NAMED_BY_ROW: ReadonlySet<string> = new Set(["汇总明细", "未完成任务", "未完成任务（数值）"]);

const repeats = (rows: readonly Row[], i: number): boolean =>
  rows[i]?.column === "编号" &&
  rows.slice(0, i).some(({ column, text }) => column === "编号" && text === rows[i]?.text);

async function expectTextsKept(rows: readonly Row[]): Promise<void> {
  // One measure of the unit that is written to, in any case.
  await openList([...rows, { column: "备注", text: "无" }]);
  const list = await read("清单");
  const bulletin = done(await makeBulletin({ asOf })).annex;
  const reminder = done(await makeReminder({ asOf, unit: UNIT })).sheet;
  done(await makeSummary({ asOf }));
  done(await freezeSummary());
  done(await flag({ asOf }));
  const now = await read("清单");
  expect(now.values.map((cells) => cells.slice(0, 6))).toEqual(list.values);
  expect(now.formulas.map((cells) => cells.slice(0, 6))).toEqual(list.formulas);

  for (const [name, headings, live] of OUT) {
    const sheet = name === "通报" ? bulletin : name === "提醒函" ? reminder : name;
    const made = await read(sheet);
    rows.forEach((row, i) => {
      const heading = headings[row.column];
      // A letter goes to one unit; who leads the other measures is what is tried there.
      if (heading === undefined || (name === "提醒函" && row.column === "责任单位")) return;
      const { value, formula, type } = cellUnder(made, row, i, heading);
      const text = repeats(rows, i) && NAMED_BY_ROW.has(name) ? `第${i + 2}行` : row.text;
      expect([name, row.column, value, type]).toEqual([name, row.column, text, "String"]);
      if (live) expect(String(formula)).toMatch(/^=.*[A-Z]+\$?\d+/s);
      else expect(formula).toBe(text);
    });
  }
}

test.each(TRIED)(
  "texts that Excel would take for something else stay what they are, from %s on",
  async (column) => {
    await expectTextsKept(KNOWN.map((text): Row => ({ column, text })).filter(usual));
  },
);

test("a number that stands twice comes out as it is, and names its row where each measure needs a name of its own", async () => {
  await expectTextsKept(["2020-1", "!", "2020-1", "!"].map((text): Row => ({ column: "编号", text })));
});

test("any printable text comes out of every command as that text, or as a formula that refers to its cell", async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(anyRow, ROWS), expectTextsKept), { numRuns: 8 });
});

test("the wording of the notice is inserted as text, whatever it looks like", async () => {
  await openBook("Sheet1");
  const made = done(await insertLists({ plans: ["air", "water", "soil"], year: 2020, layout: "official" }));
  for (const { sheet } of made.sheets) {
    const { values, formulas, types } = await read(sheet);
    expect(formulas).toEqual(values);
    const deadlines = types.map((cells, r) => [values[r]?.[3], cells[3]]).filter(([value]) => value !== "");
    for (const [, type] of deadlines) expect(type).toBe("String");
  }
});
