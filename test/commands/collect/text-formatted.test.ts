import { insertLists } from "../../../src/commands/insert-lists";
import { merge, readMergeBase } from "../../../src/commands/merge";
import { answerPlace, saidAt } from "../../../src/core/features/collect/base-book";
import { planMerge, type Change } from "../../../src/core/features/collect/plan-merge";
import { contentsOf } from "../contents-of";
import { breakingOff } from "../interceptors";
import { host, openBook } from "../../workbench/open-book";

jest.setTimeout(120_000);

const LEDGER = "土壤任务台账";
const WRITING = 5;
const TYPED = ["正在推进", "1-1", "", "0.5"];
const ANSWERS = ["已清运", "2020年12月", "=见附件3", 0.8];

/** 进展情况 in text format, as many offices have it, with what they typed; and the answers of a file. */
async function planned() {
  await openBook();
  await insertLists({ plans: ["soil"], year: 2020, layout: "ledger" });
  const base = await readMergeBase();
  if (!base.ok) throw new Error(base.problem.code);
  const first = base.value.book.rows[0];
  const place = first === undefined ? undefined : answerPlace(first, "progress");
  if (place === undefined) throw new Error("no row");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(LEDGER)
      .getRangeByIndexes(place.row, place.column, TYPED.length, 1);
    range.numberFormat = TYPED.map(() => ["@"]);
    range.values = TYPED.map((text) => [text]);
    await context.sync();
  });
  const typed = await readMergeBase();
  if (!typed.ok) throw new Error(typed.problem.code);
  const { book } = typed.value;
  const changes = book.rows.slice(0, ANSWERS.length).flatMap((row, i): Change[] => {
    const at = answerPlace(row, "progress");
    const value = ANSWERS[i];
    if (at === undefined || value === undefined) return [];
    const answer = { value, format: "General", file: "甲.xlsx", sheet: LEDGER, at, rule: "code" } as const;
    return [{ row, role: "progress", at, from: saidAt(row.list.cells, at), answer, files: ["甲.xlsx"] }];
  });
  return { plan: { ...planMerge(book, [], []), changes }, place };
}

const cells = ({ row, column }: { readonly row: number; readonly column: number }) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(LEDGER)
      .getRangeByIndexes(row, column, ANSWERS.length, 1);
    range.load("values,numberFormat");
    await context.sync();
    return [range.values.flat(), range.numberFormat.flat()] as readonly (readonly unknown[])[];
  });

test("answers written into cells that have the text format are the very characters, and numbers are numbers", async () => {
  const { plan, place } = await planned();
  expect(await merge({ plan, when: "2020-11-25 09:30" })).toMatchObject({ ok: true, value: { applied: 4 } });
  expect(await cells(place)).toEqual([ANSWERS, ["@", "@", "@", "General"]]);
});

test.each([0.2, 0.5, 0.9])(
  "broken off after %d of its writing, what was typed into such cells stands as it did",
  async (share) => {
    const { plan, place } = await planned();
    const contents = await contentsOf();
    host.interceptor = breakingOff(WRITING, (actions) => Math.floor(actions.length * share));
    const broken = await merge({ plan, when: "2020-11-25 09:30" });
    host.interceptor = undefined;
    expect(broken).toMatchObject({ ok: false, problem: { outcome: "unchanged" } });
    expect(await contentsOf()).toEqual(contents);
    expect((await cells(place))[1]).toEqual(TYPED.map(() => "@"));
  },
);
