import { planInsert } from "../../../../src/core/features/insert/plan-insert";
import type { Choices } from "../../../../src/core/features/next-year/change";
import { hasDraftsFrom, planBack } from "../../../../src/core/features/next-year/plan-back";
import { planNextYear } from "../../../../src/core/features/next-year/plan-next-year";
import { reviewOf, type Review } from "../../../../src/core/features/next-year/review";
import { DRAFT_FIELDS } from "../../../../src/core/features/next-year/source";
import type { Result } from "../../../../src/core/base/problem";
import type { WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { serialOf } from "../../../../src/core/base/serial";
import type { WorkbookEdit } from "../../../../src/core/base/workbook-edit";
import { nextYearStrings } from "../../../../src/strings/next-year";
import { attainWorkbook } from "../../../../src/core/tables/indicators/attain-workbook";
import { nearLists } from "../../../../src/core/tables/tasks/near-lists";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { SheetBook } from "../../../support/sheet-book";

jest.setTimeout(120_000);

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const NO_NAMES = { sheetNames: [], tableNames: [] };
const lists = (snapshot: WorkbookSnapshot) => recogniseWorkbook(snapshot, { asOf: serialOf(2020, 12, 31) });
const review = (snapshot: WorkbookSnapshot, year: number): Review =>
  given(reviewOf(lists(snapshot), snapshot, year));

/** The sources' cells, list by list. */
const cellsOf = ({ lists: all }: Review): string[][][] =>
  all.map(({ rows }) => rows.map(({ key, texts }) => [key, ...DRAFT_FIELDS.map((field) => texts[field])]));

/** The same of a sheet of a draft or of a list that was had again. */
function cellsIn(snapshot: WorkbookSnapshot, name: string): string[][] {
  const { values = [] } = snapshot.sheets.find((sheet) => sheet.name === name) ?? {};
  return values.slice(1).map((row) => row.slice(0, 1 + DRAFT_FIELDS.length).map(String));
}

async function book(
  edits: readonly WorkbookEdit[],
): Promise<{ book: SheetBook; snapshot: WorkbookSnapshot }> {
  const made = new SheetBook();
  made.apply(edits);
  return { book: made, snapshot: await made.snapshot() };
}

const inserted = (): readonly WorkbookEdit[] =>
  given(planInsert({ plans: ["air", "water", "soil"], year: 2020, layout: "official" }, NO_NAMES)).edits;

const NAMES = ["大气", "水", "土壤"];

test.each([2021, 2024, 2019])(
  "2020 → %d → 2020 gives the same lists, character by character",
  async (year) => {
    const { book: sheets, snapshot } = await book(inserted());
    const before = cellsOf(review(snapshot, year));
    expect(before.map((rows) => rows.length)).toEqual([45, 35, 24]);
    const plan = given(planNextYear(review(snapshot, year), snapshot, { asDrafted: true }));
    sheets.apply(plan.edits);
    const drafted = await sheets.snapshot();
    expect(NAMES.map((name) => cellsIn(drafted, `${name}${year}草稿`))).not.toEqual(before);
    expect(hasDraftsFrom(drafted, 2020)).toBe(true);
    expect(hasDraftsFrom(drafted, year)).toBe(false);
    sheets.apply(planBack(drafted, 2020).edits);
    const back = await sheets.snapshot();
    expect(NAMES.map((name) => cellsIn(back, `${name}2020还原`))).toEqual(before);
    expect(cellsOf(review(back, year))).toEqual(before);
  },
);

test("rows that were left out come back in their places; what was edited stays and is told", async () => {
  const { book: sheets, snapshot } = await book(inserted());
  const all = review(snapshot, 2021);
  const before = cellsOf(all);
  const choices: Choices = {
    "土壤-2/完成时限": "delete",
    "土壤-4/完成时限": "2021年10月底前",
    "土壤-12/完成时限": "keep",
  };
  sheets.apply(given(planNextYear(all, snapshot, { choices, asDrafted: true })).edits);
  const drafted = await sheets.snapshot();
  const name = "土壤2021草稿";
  const rows = cellsIn(drafted, name);
  expect(rows).toHaveLength(23);
  const edited = rows.findIndex(([key]) => key === "土壤-17");
  const column = 1 + DRAFT_FIELDS.indexOf("deadline");
  const at = { row: edited + 1, column, rows: 1, columns: 1 };
  sheets.apply([{ kind: "write", sheet: name, at, content: [["2021年10月底前"]] }]);
  sheets.apply(planBack(await sheets.snapshot(), 2020).edits);
  const back = await sheets.snapshot();
  const now = cellsIn(back, "土壤2020还原");
  const expected = before[2]?.map((row) =>
    row[0] === "土壤-17" ? row.map((cell, i) => (i === column ? "2021年10月底前" : cell)) : row,
  );
  expect(now).toEqual(expected);
  const { values = [] } = back.sheets.find((sheet) => sheet.name === "土壤2020还原") ?? {};
  expect(values.find(([key]) => key === "土壤-17")).toContain(nextYearStrings.handled.edited);
});

test("a draft is taken for no list, no indicator table and nothing near one; it says that it is a draft", async () => {
  const { book: sheets, snapshot } = await book(inserted());
  const before = lists(snapshot).map(({ sheet, rows }) => [sheet, rows.length]);
  const plan = given(planNextYear(review(snapshot, 2021), snapshot, { asDrafted: true }));
  sheets.apply(plan.edits);
  const drafted = await sheets.snapshot();
  const found = lists(drafted);
  expect(found.map(({ sheet, rows }) => [sheet, rows.length])).toEqual(before);
  expect(nearLists(drafted, found)).toEqual([]);
  expect(attainWorkbook(drafted)).toEqual([]);
  const made = drafted.sheets.filter(({ name }) => name.includes("草稿"));
  expect(made).toHaveLength(6);
  for (const { values } of made)
    expect(values[0]?.filter((cell) => cell === "草稿（由2020年清单推得，未经印发）")).toHaveLength(1);
  // The title of the notice's own lists stands in the review alone, as what was.
  const titled = made.filter(({ values }) => JSON.stringify(values).includes("2020年度工作任务清单"));
  expect(titled.map(({ name }) => name)).toEqual(["2021草稿复核"]);
});

test("a year that the lists have already, and one beyond reason, are refused", async () => {
  const { snapshot } = await book(inserted());
  const code = (year: number): string | undefined => {
    const result = reviewOf(lists(snapshot), snapshot, year);
    return result.ok ? undefined : result.problem.code;
  };
  expect([code(2020), code(2150), code(2022)]).toEqual(["same-year", "year-out-of-range", undefined]);
  expect(reviewOf([], snapshot, 2021)).toMatchObject({ problem: { code: "no-task-list" } });
});
