import { serialOf } from "../../../../src/core/base/serial";
import type { Result } from "../../../../src/core/base/problem";
import type { WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { planInsert } from "../../../../src/core/features/insert/plan-insert";
import { indicatorChanges } from "../../../../src/core/features/next-year/indicator-changes";
import { listChanges } from "../../../../src/core/features/next-year/list-changes";
import { planBack } from "../../../../src/core/features/next-year/plan-back";
import { planNextYear } from "../../../../src/core/features/next-year/plan-next-year";
import { reviewOf } from "../../../../src/core/features/next-year/review";
import { ruledSource } from "../../../../src/core/features/next-year/ruled-source";
import { matters } from "../../../../src/core/notice/rulings";
import { rulingsText, type Ruling } from "../../../../src/core/notice/ruling-text";
import type { PlanId } from "../../../../src/core/notice/model/official-list";
import { officialList, officialLists } from "../../../../src/core/notice/official-lists";
import { planSettings } from "../../../../src/core/status/settings-sheet";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { SheetBook } from "../../../support/sheet-book";
import { sourceOfList } from "./sources";

jest.setTimeout(120_000);

const ruling = (id: string, wording: string): Ruling => ({
  ...{ id, wording },
  ...{ by: "张三", on: serialOf(2020, 12, 31) },
});
const SAID = (text: string): string => `核对结论${text}（张三，2020-12-31）`;

const changesOf = (plan: PlanId, rulings: readonly Ruling[], by = 1) =>
  listChanges(ruledSource(sourceOfList(officialList(plan)), rulings), by);

/** Action, what stands there, what comes there, and why. */
const deadline = (plan: PlanId, key: string, rulings: readonly Ruling[], by = 1) =>
  changesOf(plan, rulings, by).flatMap(({ id, action, from, to, reason }) =>
    id === `${key}/完成时限` ? [[action, from, to, reason]] : [],
  )[0] ?? [];

describe("土壤-22, of which the list says 2021年底前 and the measure 2020年底前", () => {
  test("is asked about as long as nobody has decided", () => {
    const [action, from, to, reason] = deadline("soil", "土壤-22", []);
    expect([action, from, to]).toEqual(["ask", "2021年底前", "2022年底前"]);
    expect(reason).toContain("先裁定再平移");
  });

  test("becomes 2021年底前, which it says already, where 2020年底前 was decided for", () => {
    expect(deadline("soil", "土壤-22", [ruling("A1", "按措施")])).toEqual([
      ...["keep", "2021年底前", "2021年底前"],
      `${SAID("A1=按措施")}：平移后与原文相同，不动`,
    ]);
    expect(deadline("soil", "土壤-22", [ruling("A1", "按措施")], 4).slice(0, 3)).toEqual([
      ...["move", "2021年底前", "2024年底前"],
    ]);
  });

  test("becomes 2022年底前 without a question where the list's own was decided for", () => {
    const [action, from, to, reason] = deadline("soil", "土壤-22", [ruling("A1", "按时限栏")]);
    expect([action, from, to]).toEqual(["move", "2021年底前", "2022年底前"]);
    expect(reason).toContain(SAID("A1=按时限栏"));
  });

  test("takes its indicator along", () => {
    const of = (wording: string) =>
      indicatorChanges("soil", 1, [ruling("A1", wording)]).find(({ key }) => key === "S19");
    expect(of("按措施")).toMatchObject({ from: "2020年底前", to: "2021年底前" });
    expect(of("按时限栏")).toMatchObject({ from: "2021年底前", to: "2022年底前" });
    expect(of("按时限栏")?.reason).toContain(SAID("A1=按时限栏"));
  });
});

test.each([
  // The damage is mended by the decision; a day comes in, a day goes out; several days all move.
  ["air", "大气-18", "A6", "按措施", "ask", "2020年9", "2021年9月底前"],
  ["air", "大气-15", "A9", "按措施", "move", "持续推进", "2021年底前"],
  ["air", "大气-3", "A10", "按措施", "ask", "持续推进", "2021年底前"],
  ["air", "大气-20-2", "A12", "不设时限", "ask", "2020年4月底前", "长期实施"],
  ["air", "大气-17-1", "A5", "按措施", "ask", "2020年11月", "2021年底前"],
  ["soil", "土壤-6", "A8", "按措施", "ask", "2020年底前", "2021年8月底前摸底,2021年底前建立名录"],
  ["water", "水-31", "A20", "都按长期实施", "move", "2020年底前", "长期实施"],
  ["air", "大气-30", "A20", "都按2020年底前", "ask", "长期实施", "2021年底前"],
  // A rule that came into force on a day is not put forward.
  ["air", "大气-21-1", "A11", "按措施", "ask", "2020年7月底前", "2020年7月1日起"],
] as const)("%s: the deadline of %s by %s=%s: %s, “%s” → “%s”", (plan, key, id, wording, ...expected) => {
  const found = deadline(plan, key, [ruling(id, wording)]);
  expect(found.slice(0, 3)).toEqual(expected);
  expect(found[3]).toContain(SAID(`${id}=${wording}`));
});

test("a cell that goes on below gets what was decided for it, and else what was decided for the row above", () => {
  const [above, below] = ["大气-17-1", "大气-17-2"];
  expect(deadline("air", below, [ruling("A5", "按措施")])).toEqual([]);
  expect(deadline("air", above, [ruling("A5", "按措施")])[2]).toBe("2021年底前");
  expect(deadline("air", below, [ruling("A15", "不设时限")])[2]).toBe("长期实施");
  expect(deadline("air", above, [ruling("A15", "不设时限")])[2]).toBe("2021年11月");
});

test("a row whose deadline was rewritten, and two rulings that differ, are put forward as they stand", () => {
  const list = sourceOfList(officialList("soil"));
  const own = {
    ...list,
    rows: list.rows.map((row) => ({ ...row, texts: { ...row.texts, deadline: "2020年6月底前" } })),
  };
  const changes = listChanges(ruledSource(own, [ruling("A1", "按措施")]), 1);
  expect(changes).toEqual(listChanges(own, 1));
  const both = [ruling("A20", "都按2020年底前"), ruling("A21", "都按长期实施")];
  expect(deadline("water", "水-31", both)).toEqual(deadline("water", "水-31", []));
});

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

/** A book with the notice's lists in which these rulings are kept. */
async function bookWith(
  rulings: readonly Ruling[],
): Promise<{ book: SheetBook; snapshot: WorkbookSnapshot }> {
  const book = new SheetBook();
  const request = { plans: officialLists.map(({ plan }) => plan), year: 2020, layout: "official" } as const;
  book.apply(given(planInsert(request, { sheetNames: [], tableNames: [] })).edits);
  book.apply(planSettings(await book.snapshot(), { rulings: rulingsText(rulings) }, "today").edits);
  return { book, snapshot: await book.snapshot() };
}

const review = (snapshot: WorkbookSnapshot, year: number) =>
  given(reviewOf(recogniseWorkbook(snapshot, { asOf: serialOf(2020, 12, 31) }), snapshot, year));

const textsOf = (snapshot: WorkbookSnapshot, name: string): string[] =>
  snapshot.sheets.find((sheet) => sheet.name === name)?.values.flatMap((row) => row.map(String)) ?? [];

test("with every contradiction decided for its last wording, there and back gives the same lists, character by character", async () => {
  const decided = matters.flatMap(({ id, wordings }) =>
    /^A\d/.test(id) ? [ruling(id, wordings.at(-1)?.name ?? "")] : [],
  );
  const { book, snapshot } = await bookWith(decided);
  const before = review(snapshot, 2021);
  expect(before.rulings).toHaveLength(21);
  book.apply(given(planNextYear(before, snapshot, { asDrafted: true })).edits);
  const drafted = await book.snapshot();
  expect(textsOf(drafted, "土壤2021草稿")).toContain("2021年8月底前摸底,2021年底前建立名录");
  expect(textsOf(drafted, "指标2021草稿").join()).toContain(SAID("A3=按正文"));
  book.apply(planBack(drafted, 2020).edits);
  const back = await book.snapshot();
  for (const { source, sheet } of [
    { source: "大气任务清单", sheet: "大气2020还原" },
    { source: "水任务清单", sheet: "水2020还原" },
    { source: "土壤任务清单", sheet: "土壤2020还原" },
  ]) {
    const rows = before.lists.find((list) => list.sheet === source)?.rows ?? [];
    expect(rows.length).toBeGreaterThan(20);
    const texts = textsOf(back, sheet);
    for (const { texts: cells } of rows)
      for (const text of Object.values(cells)) expect(texts).toContain(text);
    const header = back.sheets.find(({ name }) => name === sheet)?.values[0]?.map(String) ?? [];
    const column = header.indexOf("完成时限");
    const deadlines = back.sheets
      .find(({ name }) => name === sheet)
      ?.values.slice(1)
      .map((row) => row[column]);
    expect(deadlines?.slice(0, rows.length)).toEqual(rows.map((row) => row.texts.deadline));
  }
});

test("the duties of the other year follow the ruling: published by 2021年底前 once more, or for the first time", async () => {
  const count = async (rulings: readonly Ruling[]): Promise<unknown> => {
    const { book, snapshot } = await bookWith(rulings);
    book.apply(given(planNextYear(review(snapshot, 2021), snapshot, { asDrafted: true })).edits);
    const sheet = (await book.snapshot()).sheets.find(({ name }) => name === "报送2021草稿");
    const row = sheet?.values.find(([id]) => id === "D9");
    return row?.[3];
  };
  expect(await count([])).toBe(0);
  expect(await count([ruling("A1", "按时限栏")])).toBe(1);
});
