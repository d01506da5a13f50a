import { insertLists } from "../../../src/commands/insert-lists";
import { merge, readMergeBase } from "../../../src/commands/merge";
import { answerPlace, saidAt } from "../../../src/core/features/collect/base-book";
import { planMerge, type Change } from "../../../src/core/features/collect/plan-merge";
import { contentsOf } from "../contents-of";
import { breakingOff } from "../interceptors";
import { host, openBook } from "../../workbench/open-book";

jest.setTimeout(120_000);

const LEDGER = "土壤任务台账";
/** Three requests read, the fourth looks whether all is as it was read, the fifth writes. */
const WRITING = 5;

async function formatsOf(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(LEDGER).getUsedRange();
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat as unknown[][];
  });
}

/** A merge whose answers bring a format along: shares of a whole in 进展情况, which holds texts. */
async function planned() {
  const base = await readMergeBase();
  if (!base.ok) throw new Error(base.problem.code);
  const { book } = base.value;
  const changes = book.rows.slice(0, 6).flatMap((row): Change[] => {
    const at = answerPlace(row, "progress");
    if (at === undefined) return [];
    return [
      {
        row,
        role: "progress",
        at,
        from: saidAt(row.list.cells, at),
        answer: { value: 0.8, format: "0%", file: "甲.xlsx", sheet: LEDGER, at, rule: "code" },
        files: ["甲.xlsx"],
      },
    ];
  });
  expect(changes).toHaveLength(6);
  return { ...planMerge(book, [], []), changes };
}

test.each([0.3, 0.6, 0.9])(
  "a merge that broke off after %d of its writing leaves contents and number formats as they were",
  async (share) => {
    await openBook();
    expect(await insertLists({ plans: ["soil"], year: 2020, layout: "ledger" })).toMatchObject({ ok: true });
    const plan = await planned();
    const [contents, formats] = [await contentsOf(), await formatsOf()];
    host.interceptor = breakingOff(WRITING, (actions) => Math.floor(actions.length * share));
    const broken = await merge({ plan, when: "2020-11-25 09:30" });
    host.interceptor = undefined;
    expect(broken).toMatchObject({ ok: false, problem: { outcome: "unchanged" } });
    expect(await contentsOf()).toEqual(contents);
    expect(await formatsOf()).toEqual(formats);
    expect(await merge({ plan, when: "2020-11-25 09:31" })).toMatchObject({
      ok: true,
      value: { applied: 6 },
    });
    expect(await formatsOf()).not.toEqual(formats);
  },
);
