import { makeBulletin } from "../../src/commands/bulletin";
import { freezeSummary } from "../../src/commands/freeze-summary";
import { insertLists } from "../../src/commands/insert-lists";
import { makeReminder } from "../../src/commands/reminder";
import { makeSummary, previewSummary } from "../../src/commands/summary";
import { LEDGER_HEADERS } from "../../src/core/layout/ledger-columns";
import { refused } from "../../workbench/host/host";
import { HostError } from "../../workbench/wire/host-error";
import { AS_OF, scriptedYear } from "../core/summary/scripted-year";
import { host, openBook } from "../workbench/open-book";
import { contentsOf, sheetNames } from "./contents-of";

jest.setTimeout(240_000);

const LEDGERS = ["大气任务台账", "水任务台账", "土壤任务台账"];
const SUMMARY = ["年终汇总", "分单位汇总", "指标汇总", "未完成任务", "报送情况", "汇总明细"];

/** The three ledgers in an open workbook, filled in with the scripted year. */
async function openScriptedYear(): Promise<void> {
  await openBook();
  const inserted = await insertLists({ plans: ["air", "water", "soil"], year: 2020, layout: "ledger" });
  if (!inserted.ok) throw new Error(inserted.problem.code);
  const year = scriptedYear();
  await Excel.run(async (context) => {
    for (const name of LEDGERS) {
      const written = year.sheets.get(name);
      const at = (row: number, column: number) => written?.content.get(`${row},${column}`) ?? "";
      const rows = Array.from({ length: (written?.rows ?? 1) - 1 }, (_, i) => i + 1);
      const sheet = context.workbook.worksheets.getItem(name);
      for (const header of ["完成时限", "截止日期", "进展情况", "完成状态", "完成日期", "备注"] as const) {
        const column = LEDGER_HEADERS.indexOf(header);
        sheet.getRangeByIndexes(1, column, rows.length, 1).values = rows.map((row) => [at(row, column)]);
      }
    }
    await context.sync();
  });
}

async function syncsOf(action: () => Promise<unknown>): Promise<number> {
  let count = 0;
  host.interceptor = (_request, proceed) => {
    count += 1;
    return proceed();
  };
  await action();
  host.interceptor = undefined;
  return count;
}

describe("through the genuine client", () => {
  beforeEach(openScriptedYear);

  test("the summary is made in four requests, with three charts' worth of cells left free, and writes to no list", async () => {
    const before = await contentsOf();
    const syncs = await syncsOf(async () => {
      const result = await makeSummary({ asOf: AS_OF });
      expect(result).toMatchObject({ ok: true, value: { replaced: [], sheets: { main: "年终汇总" } } });
    });
    expect(syncs).toBe(4);
    const after = await contentsOf();
    for (const name of LEDGERS) expect(after.get(name)).toEqual(before.get(name));
    const text = (after.get("年终汇总") ?? []).flat().join("\n");
    expect(text).toContain("截至2020年11月20日，纳入统计的任务清单3份，共有重点任务83项、工作措施104项。");
    expect(text).toContain("核对：汇总明细与各清单一致。");
    await Excel.run(async (context) => {
      const charts = ["年终汇总", "分单位汇总"].map(
        (name) => context.workbook.worksheets.getItem(name).charts,
      );
      for (const each of charts) each.load("items/name");
      await context.sync();
      expect(charts.map(({ items }) => items.map(({ name }) => name))).toEqual([
        ["各方案工作措施督办状态"],
        ["各单位办结率"],
      ]);
    });
  });

  test("made again it replaces its own sheets only, and a preview says so beforehand", async () => {
    await makeSummary({ asOf: AS_OF });
    expect(await previewSummary({ asOf: AS_OF })).toMatchObject({
      ok: true,
      value: { lists: LEDGERS, replaces: SUMMARY },
    });
    const again = await makeSummary({ asOf: AS_OF });
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(again).toMatchObject({ ok: true, value: { replaced: SUMMARY } });
    expect(await sheetNames()).toEqual(["Sheet1", ...LEDGERS, ...SUMMARY]);
    expect(((await contentsOf()).get("年终汇总") ?? []).flat().join("\n")).toContain("工作措施104项");
  });

  test.each(["before", "after"] as const)(
    "when the writing fails (%s the workbook heard of it) the earlier summary is as it was",
    async (when) => {
      await makeSummary({ asOf: AS_OF });
      const before = await contentsOf();
      let count = 0;
      host.interceptor = async (_request, proceed) => {
        count += 1;
        if (count !== 4) return proceed();
        if (when === "after") return proceed().then(() => refused(new HostError("GeneralException", "lost")));
        return refused(new HostError("GeneralException", "lost"));
      };
      const result = await makeSummary({ asOf: AS_OF });
      host.interceptor = undefined;
      expect(result.ok).toBe(false);
      if (when === "before") expect(await contentsOf()).toEqual(before);
      // Where the answer alone was lost, the new summary stands or the old one: never half of one.
      else expect((await sheetNames()).filter((name) => name.includes("_新"))).toEqual([]);
    },
  );

  test("a copy with numbers has no formula and shows the same", async () => {
    await makeSummary({ asOf: AS_OF });
    const result = await freezeSummary();
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const after = await contentsOf();
    for (const name of SUMMARY.slice(0, 5)) {
      const copy = after.get(`${name}（数值）`) ?? [];
      expect(copy).toEqual(after.get(name));
    }
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("年终汇总（数值）").getUsedRange();
      range.load("formulas");
      await context.sync();
      expect(range.formulas.flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
    });
  });

  test("a bulletin and a reminder are added in four requests each, and the summary's sheets are no lists to them", async () => {
    await makeSummary({ asOf: AS_OF });
    expect(
      await syncsOf(async () => {
        expect(await makeBulletin({ asOf: AS_OF })).toMatchObject({
          ok: true,
          value: { sheet: "督办通报2020-11-20" },
        });
      }),
    ).toBe(4);
    expect(await makeBulletin({ asOf: AS_OF + 10 })).toMatchObject({
      ok: true,
      value: { sheet: "督办通报2020-11-30", comparedWith: "督办通报2020-11-20" },
    });
    expect(await makeReminder({ asOf: AS_OF, unit: "旗生态环境局" })).toMatchObject({
      ok: true,
      value: { sheet: "提醒函_旗生态环境局" },
    });
    expect(await previewSummary({ asOf: AS_OF })).toMatchObject({ ok: true, value: { lists: LEDGERS } });
  });
});

test("a workbook without a list, and a protected one, get a clear problem and no sheet", async () => {
  await openBook("空表");
  expect(await makeSummary({ asOf: AS_OF })).toEqual({ ok: false, problem: { code: "no-task-list" } });
  expect(await freezeSummary()).toEqual({ ok: false, problem: { code: "no-summary" } });
  await openScriptedYear();
  host.book.extras.structureProtected = true;
  expect(await makeSummary({ asOf: AS_OF })).toEqual({ ok: false, problem: { code: "workbook-protected" } });
  expect(await makeBulletin({ asOf: AS_OF })).toEqual({ ok: false, problem: { code: "workbook-protected" } });
  expect(await sheetNames()).toEqual(["Sheet1", ...LEDGERS]);
});
