import { insertLists } from "../../../src/commands/insert-lists";
import { merge, readMergeBase } from "../../../src/commands/merge";
import { contentsOf } from "../contents-of";
import { openBook } from "../../workbench/open-book";
import { plannedMerge } from "./planned-merge";

jest.setTimeout(120_000);

const LEDGER = "土壤任务台账";

/** What somebody does after the preview; the cells of 进展情况 are empty, so that no other cell looks answered. */
const ACTS: Readonly<Record<string, (list: Excel.Worksheet) => void>> = {
  "puts a row in above the list": (list) => list.getRange("1:1").insert("Down"),
  "puts a column in left of the list": (list) => list.getRange("A:A").insert("Right"),
  "puts a task in among the others": (list) => list.getRange("5:5").insert("Down"),
};

test.each(Object.entries(ACTS))(
  "an answer does not get into another task's row or another column where somebody %s after the preview",
  async (_what, act) => {
    await openBook();
    expect(await insertLists({ plans: ["soil"], year: 2020, layout: "ledger" })).toMatchObject({ ok: true });
    const base = await readMergeBase();
    if (!base.ok) throw new Error(base.problem.code);
    const plan = plannedMerge(base.value.book);
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(LEDGER));
      await context.sync();
    });
    const now = await contentsOf();
    expect(await merge({ plan, when: "2020-11-25 09:30" })).toMatchObject({
      ok: false,
      problem: { code: "base-changed" },
    });
    expect(await contentsOf()).toEqual(now);
  },
);
