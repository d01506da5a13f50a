import { insertLists } from "../../../src/commands/insert-lists";
import { merge, readMergeBase } from "../../../src/commands/merge";
import { contentsOf } from "../contents-of";
import { breakingOff } from "../interceptors";
import { host, openBook } from "../../workbench/open-book";
import { plannedMerge } from "./planned-merge";

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

async function planned() {
  const base = await readMergeBase();
  if (!base.ok) throw new Error(base.problem.code);
  const plan = plannedMerge(base.value.book);
  expect(plan.changes).toHaveLength(6);
  return plan;
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
