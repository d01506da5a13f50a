import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LayoutSheet } from "../../fixtures/lists/layouts";
import { plainXlsx } from "../../fixtures/lists/plain-xlsx";
import { zlq } from "../../support/zlq";

/** A diary, a list that is unsure, and one that is a list. */
const SHEETS: readonly LayoutSheet[] = [
  {
    name: "日志",
    rows: [
      ["日期", "工作内容", "工时"],
      ["2021-03-01", "整理档案材料", 8],
      ["2021-03-02", "下乡核查项目", 8],
    ],
  },
  {
    name: "推进",
    rows: [
      ["序号", "建设内容", "2021年", "2022年", "2023年", "责任方"],
      [1, "新建水厂一座", "招标", "开工", "完工", "旗水利局"],
      [2, "改造城区道路", "设计", "招标", "开工", "旗住建局"],
    ],
  },
  {
    name: "清单",
    rows: [
      ["序号", "工作任务", "完成时限", "责任单位", "进展"],
      [1, "清理河道", "2021年6月底前", "旗水利局", ""],
      [2, "修补路面", "2021年底前", "旗住建局", ""],
    ],
  },
];

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-inspect-"));
  file = join(folder, "in.xlsx");
  writeFileSync(file, plainXlsx(SHEETS));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("as JSON: what is unsure is marked, and what is no list says why", async () => {
  const { code, out } = await zlq("inspect", file, "--as-of", "2021-09-08", "--json");
  expect(code).toBe(0);
  const [diary, unsure, sure] = (JSON.parse(out) as { sheets: { lists: { unsure?: true }[] }[] }).sheets;
  expect(diary?.lists).toEqual([]);
  expect(unsure?.lists[0]?.unsure).toBe(true);
  expect(sure?.lists[0]?.unsure).toBeUndefined();
  expect((JSON.parse(out) as { near: unknown }).near).toEqual([
    { sheet: "日志", row: 1, reason: expect.stringContaining("不是任务清单") as string },
  ]);
});

test("for people: a line for each sheet says the same", async () => {
  const { out } = await zlq("inspect", file, "--as-of", "2021-09-08");
  expect(out).toMatch(/日志：像任务清单但没有认定：.*工作记录/);
  expect(out).toMatch(/推进：.*没有把握，不标记、不统计/);
});

test("for people: what a person has to confirm stands before what is only told", async () => {
  const doubted = join(folder, "doubted.xlsx");
  const rows = [
    ["序号", "工作任务", "完成时限", "责任单位", "进展"],
    [1, "清理河道", "6月底前", "旗水利局", ""],
    [2, "修补路面", "春节前", "旗住建局", ""],
  ];
  writeFileSync(doubted, plainXlsx([{ name: "2021年", rows }]));
  const { out } = await zlq("inspect", doubted, "--as-of", "2021-09-08");
  const lines = out.split("\n").map((line) => line.replace(/。.*/, ""));
  expect(lines.slice(-4).map((line) => line.replace(/：.*/, ""))).toEqual([
    "  需要您确认（1处）",
    "    2021年!C3",
    "  知悉即可（1处）",
    "    2021年!C2",
  ]);
});

test("flag leaves out what is unsure and says so; --include-unsure takes it in", async () => {
  const flagged = (...more: string[]) =>
    zlq("flag", file, "--as-of", "2021-09-08", ...more, "--out", join(folder, `out${more.length}.xlsx`));
  const without = await flagged();
  expect(without.err).toContain("没有把握、未计入的清单：推进（第1行）");
  expect(without.err).not.toContain("推进：已标记");
  expect((await flagged("--include-unsure")).err).toContain("推进：已标记2项任务");
});
