import { makeBulletin } from "../../src/commands/bulletin";
import { freezeSummary } from "../../src/commands/freeze-summary";
import { makeReminder } from "../../src/commands/reminder";
import { makeSummary, previewSummary } from "../../src/commands/summary";
import { AS_OF } from "../core/features/summary/scripted-year";
import { host, openBook } from "../workbench/open-book";
import { contentsOf, sheetNames } from "./contents-of";
import { syncsOf } from "./interceptors";
import { LEDGERS, openScriptedYear } from "./open-scripted-year";

jest.setTimeout(240_000);

const SUMMARY = ["年终汇总", "分单位汇总", "未完成任务", "报送情况", "汇总明细"];

describe("through the genuine client", () => {
  beforeEach(openScriptedYear);

  test("the summary is made in six requests, with three charts' worth of cells left free, and writes to no list", async () => {
    const before = await contentsOf();
    const syncs = await syncsOf(async () => {
      const result = await makeSummary({ asOf: AS_OF });
      expect(result).toMatchObject({ ok: true, value: { replaced: [], sheets: { main: "年终汇总" } } });
    });
    // Three read; one looks whether the workbook still is as it was read, one writes, one ends the run's journal.
    expect(syncs).toBe(6);
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
    expect(await sheetNames()).toEqual(["Sheet1", ...LEDGERS, "督办设置", ...SUMMARY]);
    expect(((await contentsOf()).get("年终汇总") ?? []).flat().join("\n")).toContain("工作措施104项");
  });

  test("a copy with numbers has no formula and shows the same", async () => {
    await makeSummary({ asOf: AS_OF });
    const result = await freezeSummary();
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const after = await contentsOf();
    for (const name of SUMMARY.slice(0, 4)) {
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

  test("a bulletin and a reminder are added in six requests each, and the summary's sheets are no lists to them", async () => {
    await makeSummary({ asOf: AS_OF });
    expect(
      await syncsOf(async () => {
        expect(await makeBulletin({ asOf: AS_OF })).toMatchObject({
          ok: true,
          value: { sheet: "督办通报2020-11-20" },
        });
      }),
    ).toBe(6);
    expect(await makeBulletin({ asOf: AS_OF + 10 })).toMatchObject({
      ok: true,
      value: { sheet: "督办通报2020-11-30", comparedWith: "督办通报2020-11-20" },
    });
    expect(await makeReminder({ asOf: AS_OF, unit: "旗生态环境局" })).toMatchObject({
      ok: true,
      value: { sheet: "督办函_旗生态环境局", replySheet: "反馈表_旗生态环境局" },
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
  expect(await sheetNames()).toEqual(["Sheet1", ...LEDGERS, "督办设置"]);
});
