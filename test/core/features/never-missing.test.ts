import { serialOf } from "../../../src/core/base/serial";
import type { Result } from "../../../src/core/base/problem";
import type { WorkbookSnapshot } from "../../../src/core/base/snapshot";
import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { baseBook } from "../../../src/core/features/collect/base-book";
import { planMerge } from "../../../src/core/features/collect/plan-merge";
import { recordEdits } from "../../../src/core/features/collect/record-sheet";
import { planFlag } from "../../../src/core/features/flag/plan-flag";
import { forgetEdits, keepEdits, keptTemplates } from "../../../src/core/features/templates/store";
import type { Template } from "../../../src/core/features/templates/template";
import { recogniseWorkbook } from "../../../src/core/tables/tasks/recognise-workbook";
import { TinyBook } from "../base/tiny-book";

const asOf = serialOf(2020, 10, 8);
const LIST = "清单";
const ROWS = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  [1, "甲", "2020年9月底前", "旗水利局", "已开工"],
  [2, "乙", "春节前", "旗环保局", ""],
] as const;

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const cell = (snapshot: WorkbookSnapshot, name: string, row: number, column: number): unknown =>
  snapshot.sheets.find((sheet) => sheet.name === name)?.values[row]?.[column];

/** What is seen before the edits of a plan, and after each of them: there anything may be broken off for good. */
function seenBetween<T>(
  book: TinyBook,
  edits: readonly WorkbookEdit[],
  look: (snapshot: WorkbookSnapshot) => T,
): T[] {
  return [look(book.snapshot()), ...edits.map((edit) => look(book.apply([edit]).snapshot()))];
}

const templateOf = (name: string, header = "重点任务"): Template => ({
  format: "zlq-template",
  version: 1,
  name,
  kind: "list",
  title: name,
  columns: [{ header, width: 48, type: "text" }],
  rows: [],
});

function templates(...names: readonly string[]): TinyBook {
  const book = new TinyBook().add(LIST, ROWS);
  for (const name of names) book.apply(keepEdits(book.snapshot(), templateOf(name)));
  return book;
}
const namesIn = (snapshot: WorkbookSnapshot): string[] =>
  keptTemplates(snapshot)
    .map(({ name }) => name)
    .sort();

test("while a template is kept, replaced or forgotten, the others are there at every moment", () => {
  const plans = {
    kept: keepEdits(templates("一", "二").snapshot(), templateOf("三")),
    replaced: keepEdits(templates("一", "二").snapshot(), templateOf("一", "工作措施")),
    forgotten: forgetEdits(templates("一", "二", "三").snapshot(), "三"),
  };
  for (const edits of [plans.kept, plans.replaced])
    for (const names of seenBetween(templates("一", "二"), edits, namesIn))
      expect(names).toEqual(expect.arrayContaining(["一", "二"]));
  for (const names of seenBetween(templates("一", "二", "三"), plans.forgotten, namesIn))
    expect(names).toEqual(expect.arrayContaining(["一", "二"]));
});

test("a template that is replaced is there anew, once; one that was forgotten leaves its row to the next", () => {
  const book = templates("一", "二", "三");
  book.apply(keepEdits(book.snapshot(), templateOf("二", "工作措施")));
  expect(keptTemplates(book.snapshot()).find(({ name }) => name === "二")?.columns[0]?.header).toBe(
    "工作措施",
  );
  book.apply(forgetEdits(book.snapshot(), "一"));
  expect(namesIn(book.snapshot())).toEqual(["三", "二"]);
  book.apply(keepEdits(book.snapshot(), templateOf("四")));
  expect(namesIn(book.snapshot())).toEqual(["三", "二", "四"].sort());
  expect(book.snapshot().sheets.find(({ name }) => name !== LIST)?.values).toHaveLength(3);
});

test("while flags are made anew, the day and the word that people typed into our columns are there at every moment", () => {
  const book = new TinyBook().add(LIST, ROWS);
  const plan = (day: number) => {
    const snapshot = book.snapshot();
    const lists = recogniseWorkbook(snapshot, { asOf: day });
    return valueOf(planFlag(snapshot, lists, { asOf: day, looks: [], ownRules: book.ownRules() })).edits;
  };
  book.apply(plan(asOf));
  book.apply([
    {
      kind: "write",
      sheet: LIST,
      at: { row: 2, column: 5, rows: 1, columns: 2 },
      content: [[44190, "已请示"]],
    },
  ]);
  const seen = seenBetween(book, plan(asOf + 30), (now) => [cell(now, LIST, 2, 5), cell(now, LIST, 2, 6)]);
  expect(seen.length).toBeGreaterThan(5);
  for (const cells of seen) expect(cells).toEqual([44190, "已请示"]);
});

test("while answers are taken in once more, the record of the first time is there at every moment, and what people wrote beside it", () => {
  const book = new TinyBook().add(LIST, ROWS);
  const plan = (when: string) => {
    const snapshot = book.snapshot();
    const lists = recogniseWorkbook(snapshot, { asOf });
    return recordEdits(snapshot, planMerge(baseBook(snapshot, lists), [], []), when);
  };
  const { sheet, edits } = plan("2020-11-25 09:30");
  book.apply(edits);
  book.apply([
    { kind: "write", sheet, at: { row: 1, column: 8, rows: 1, columns: 1 }, content: [["已电话核实"]] },
  ]);
  const texts = (now: WorkbookSnapshot): string =>
    JSON.stringify(now.sheets.find(({ name }) => name === sheet)?.values);
  const seen = seenBetween(book, plan("2020-11-26 09:30").edits, texts);
  for (const text of seen) {
    expect(text).toContain("2020-11-25 09:30");
    expect(text).toContain("已电话核实");
  }
  expect(seen.at(-1)).toContain("2020-11-26 09:30");
});
