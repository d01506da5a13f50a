import { makeBulletin } from "../../src/commands/bulletin";
import { freezeSummary } from "../../src/commands/freeze-summary";
import { insertLists } from "../../src/commands/insert-lists";
import { makeReminder } from "../../src/commands/reminder";
import { makeSummary } from "../../src/commands/summary";
import { isoOf } from "../../src/core/base/serial";
import { problemText } from "../../src/strings/problem";
import { refused } from "../../workbench/host/host";
import { ActionType, type Action } from "../../workbench/wire/protocol";
import { HostError } from "../../workbench/wire/host-error";
import { AS_OF } from "../core/features/summary/scripted-year";
import { host, openBook } from "../workbench/open-book";
import { contentsOf, sheetNames } from "./contents-of";
import { breakingOff, failing } from "./interceptors";

jest.setTimeout(240_000);

/** Three requests read, the fourth looks whether all is as it was read, the fifth writes. */
const WRITING = 5;
const SUMMARY = ["年终汇总", "分单位汇总", "未完成任务", "报送情况", "汇总明细"];
const LATER = AS_OF + 10;
const TYPED = "已与施工单位约谈，12月15日前完工";

/** A ledger with its summary, into which somebody typed a next step. */
async function openWithSummary(): Promise<void> {
  await openBook();
  const inserted = await insertLists({ plans: ["soil"], year: 2020, layout: "ledger" });
  if (!inserted.ok) throw new Error(inserted.problem.code);
  const made = await makeSummary({ asOf: AS_OF });
  if (!made.ok) throw new Error(made.problem.code);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("未完成任务").getRange("L4").values = [[TYPED]];
    await context.sync();
  });
}

/** The summary is the one of this day, all of it, with the text that was typed; and nothing half-made is beside it. */
async function expectWhole(asOf: number): Promise<void> {
  expect(await sheetNames()).toEqual(["Sheet1", "土壤任务台账", "督办设置", ...SUMMARY]);
  const contents = await contentsOf();
  const [year, month, day] = isoOf(asOf).split("-").map(Number);
  for (const sheet of SUMMARY.slice(0, 4))
    expect((contents.get(sheet) ?? []).flat().join("\n")).toContain(`${year}年${month}月${day}日`);
  expect((contents.get("未完成任务") ?? []).flat()).toContain(TYPED);
  expect(contents.get("汇总明细")?.[0]?.slice(21, 23)).toEqual(["统计截止日", asOf]);
  for (const cell of [...contents.values()].flat(2)) expect(String(cell)).not.toMatch(/^#/);
}

/** The actions that take sheets away and give names: those with which the new summary takes the old one's place. */
const isReplacing = ({ ActionType: type, Name }: Action): boolean =>
  (type === ActionType.Method && Name === "Delete") || (type === ActionType.SetProperty && Name === "Name");

describe("while a summary is made anew", () => {
  beforeEach(openWithSummary);

  test.each([1, 2, 3, 4, 5])(
    "a request that is lost on its way there (the %i. of five) leaves the old summary whole",
    async (n) => {
      const before = await contentsOf();
      host.interceptor = failing(n, "before");
      const result = await makeSummary({ asOf: LATER });
      host.interceptor = undefined;
      expect(result).toMatchObject({ ok: false, problem: { code: "host-error" } });
      // While it only reads there is nothing to be said of what was left.
      if (!result.ok) expect(result.problem.outcome).toBe(n < 4 ? undefined : "unchanged");
      expect(await contentsOf()).toEqual(before);
      await expectWhole(AS_OF);
      expect((await makeSummary({ asOf: LATER })).ok).toBe(true);
      await expectWhole(LATER);
    },
  );

  test.each([1, 2, 3, 4])(
    "an answer that is lost while the lists are read (the %i. of five) leaves the old summary whole",
    async (n) => {
      host.interceptor = failing(n, "after");
      expect((await makeSummary({ asOf: LATER })).ok).toBe(false);
      host.interceptor = undefined;
      await expectWhole(AS_OF);
    },
  );

  test("an answer that is lost when all is written leaves the new summary whole, and it is reported as made", async () => {
    host.interceptor = failing(WRITING, "after");
    const result = await makeSummary({ asOf: LATER });
    host.interceptor = undefined;
    expect(result).toMatchObject({ ok: true, value: { replaced: SUMMARY } });
    await expectWhole(LATER);
  });

  test.each([
    ["among the new sheets' cells", (actions: readonly Action[]) => Math.floor(cutAfter(actions, 0) / 2)],
    ["shortly before the first old sheet is gone", (actions: readonly Action[]) => cutAfter(actions, 0) - 6],
  ] as const)("writing that breaks off %s leaves the old summary whole", async (_when, after) => {
    const before = await contentsOf();
    host.interceptor = breakingOff(WRITING, after);
    const result = await makeSummary({ asOf: LATER });
    host.interceptor = undefined;
    expect(result.ok).toBe(false);
    expect(await contentsOf()).toEqual(before);
    await expectWhole(AS_OF);
  });

  test.each([0, 1, 4, 5, 6, 8, 10])(
    "replacing that breaks off after %i of its ten steps is brought to its end",
    async (steps) => {
      host.interceptor = breakingOff(WRITING, (actions) => cutAfter(actions, steps));
      const result = await makeSummary({ asOf: LATER });
      host.interceptor = undefined;
      expect(result).toMatchObject({ ok: true, value: { replaced: SUMMARY } });
      await expectWhole(LATER);
    },
  );

  test("where the connection stays away, it is said that nobody knows, and where to look", async () => {
    let count = 0;
    host.interceptor = async (_request, proceed) => {
      count += 1;
      return count < WRITING ? proceed() : refused(new HostError("GeneralException", "gone"));
    };
    const result = await makeSummary({ asOf: LATER });
    host.interceptor = undefined;
    expect(result).toMatchObject({ ok: false, problem: { outcome: "unknown" } });
    if (!result.ok) expect(problemText(result.problem)).toContain("年终汇总_新、分单位汇总_新");
    await expectWhole(AS_OF);
  });
});

/** How many actions there are up to and with so many of those that replace. */
function cutAfter(actions: readonly Action[], steps: number): number {
  // Before them the charts get their names; after them the five marks of the run go.
  const at = actions.flatMap((action, i) => (isReplacing(action) ? [i] : [])).slice(-15, -5);
  return steps === 0 ? (at[0] ?? 0) : (at[steps - 1] ?? 0) + 1;
}

const ADDING = {
  通报: () => makeBulletin({ asOf: AS_OF }),
  提醒函: () => makeReminder({ asOf: AS_OF + 60, unit: "旗自然资源局" }),
  数值副本: () => freezeSummary(),
} as const;

describe.each(Object.keys(ADDING) as (keyof typeof ADDING)[])("while %s is added", (what) => {
  test("a request or an answer that is lost, at any of the five, leaves the workbook as it was; but all is written", async () => {
    await openWithSummary();
    const before = await contentsOf();
    for (const n of [1, 2, 3, 4, 5]) {
      for (const when of ["before", "after"] as const) {
        if (n === WRITING && when === "after") continue;
        host.interceptor = failing(n, when);
        const result = await ADDING[what]();
        host.interceptor = undefined;
        expect(result).toMatchObject({ ok: false, problem: { code: "host-error" } });
        expect(await contentsOf()).toEqual(before);
      }
    }
    host.interceptor = failing(WRITING, "after");
    expect(await ADDING[what]()).toMatchObject({ ok: true });
    host.interceptor = undefined;
    expect(await sheetNames()).toHaveLength(before.size + { 通报: 2, 提醒函: 2, 数值副本: 4 }[what]);
  });
});

test.each([4, 5])(
  "a sheet that somebody else adds under the summary's name before the %i. request stays his, and ours gets another name",
  async (n) => {
    await openBook();
    await insertLists({ plans: ["soil"], year: 2020, layout: "ledger" });
    let count = 0;
    host.interceptor = async (_request, proceed) => {
      count += 1;
      if (count === n) {
        const sheet = host.book.workbook.create("未完成任务", 20, 20);
        sheet.getRange(0, 0).setValue("别人的");
      }
      return proceed();
    };
    const result = await makeSummary({ asOf: AS_OF });
    host.interceptor = undefined;
    expect(result).toMatchObject({ ok: true, value: { sheets: { open: "未完成任务 (2)" } } });
    const made = SUMMARY.map((name) => (name === "未完成任务" ? "未完成任务 (2)" : name));
    expect((await sheetNames()).sort()).toEqual(
      ["Sheet1", "土壤任务台账", "督办设置", "未完成任务", ...made].sort(),
    );
    expect((await contentsOf()).get("未完成任务")?.[0]?.[0]).toBe("别人的");
  },
);
