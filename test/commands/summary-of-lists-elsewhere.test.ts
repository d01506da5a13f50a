import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLists } from "../../src/commands/read-lists";
import { makeSummary } from "../../src/commands/summary";
import { serialOf } from "../../src/core/base/serial";
import type { WorkbookSnapshot } from "../../src/core/base/snapshot";
import { countedLists } from "../../src/core/features/summary/counted-lists";
import { readWorkbook } from "../../src/host/reading";
import { readXlsx } from "../../workbench/xlsx";
import { WORDS } from "../core/features/summary/recount";
import { mainText, tableOf, valuesOf } from "../core/features/summary/summarise";
import { openFileBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";

jest.setTimeout(300_000);

const AS_OF = serialOf(2020, 11, 20);
const LISTS = join(__dirname, "..", "fixtures", "lists");
const LAYOUTS = readdirSync(LISTS).filter((name) => existsSync(join(LISTS, name, "input.xlsx")));

async function open(layout: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(LISTS, layout, "input.xlsx")));
  const { data, extras } = await readXlsx(bytes, `${layout}.xlsx`);
  await openFileBook(data, extras);
}

async function snapshotNow(): Promise<WorkbookSnapshot> {
  const read = await readWorkbook();
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

test("there are layouts of other bureaus to try", () => {
  expect(LAYOUTS.length).toBeGreaterThan(30);
});

test.each(LAYOUTS)(
  "a list in the layout “%s” is summed up without an error, a gap or a silent 0",
  async (layout) => {
    await open(layout);
    const read = await readLists({ asOf: AS_OF });
    if (!read.ok) throw new Error(read.problem.code);
    const { counted } = countedLists(read.value.lists);
    const before = await contentsOf();
    const made = await makeSummary({ asOf: AS_OF });
    if (counted.length === 0) {
      expect(made).toEqual({ ok: false, problem: { code: "no-task-list" } });
      expect(await contentsOf()).toEqual(before);
      return;
    }
    if (!made.ok) throw new Error(made.problem.code);
    const after = await snapshotNow();
    const { roles, sheets } = made.value;
    expect(roles).toEqual(expect.arrayContaining(["main", "units", "open", "detail"]));
    for (const role of roles)
      for (const cell of valuesOf(after, sheets[role]).flat()) expect(String(cell)).not.toMatch(/^#/);

    const plans = tableOf(after, "年终汇总", ["方案", "重点任务"]);
    expect(plans.map((row) => row["方案"])).toEqual([...counted.map(({ label }) => label), "合计"]);
    counted.forEach(({ list }, i) => {
      const of = (word: string) => list.rows.filter(({ status }) => status.word === word).length;
      expect(plans[i]).toMatchObject({
        工作措施: list.rows.length,
        ...Object.fromEntries(WORDS.map((word) => [word, of(word)])),
      });
    });
    for (const row of plans) {
      const toFinish = Number(row["工作措施"]) - Number(row["长期推进"]) - Number(row["待确认"]);
      expect(row["应办结数"]).toBe(toFinish);
      expect(row["办结率"]).toEqual(toFinish === 0 ? "—" : expect.any(Number));
    }

    const text = mainText(after);
    expect(text).toContain("没有指标表");
    for (const { list, label } of counted) {
      const notes = text.split("\n").filter((line) => line.includes(label));
      const said = (word: string): boolean => notes.some((line) => line.includes(word));
      if (list.rows.some(({ lead }) => lead.length === 0)) expect(said("责任单位")).toBe(true);
      if (list.rows.every(({ progress, progressText }) => !progress.done && progressText === ""))
        expect(said("全部按未完成统计")).toBe(true);
      const unclear = list.rows.filter(({ status }) => status.word === "待确认").length;
      if (unclear > 0) expect(said(`有${unclear}项`)).toBe(true);
    }
    for (const [sheet, cells] of before) expect((await contentsOf()).get(sheet)).toEqual(cells);
  },
);
