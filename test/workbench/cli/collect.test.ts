import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../../src/xlsx";
import type { WorkbookSnapshot } from "../../../src/core/base/snapshot";
import { plainXlsx } from "../../fixtures/lists/plain-xlsx";
import { HEAD, ROWS } from "../../core/features/collect/small-list";
import { answered } from "../../support/answer-in-file";
import { zlq } from "../../support/zlq";

let folder: string;
let base: string;
const at = (...path: string[]): string => join(folder, ...path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-collect-"));
  base = at("底稿.xlsx");
  writeFileSync(base, plainXlsx([{ name: "任务清单", rows: rowsOf([]) }]));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The list, with what stands in 进展情况 of its first rows. */
const rowsOf = (progress: readonly string[], numbers = [1, 2, 3, 4, 5, 6]) => [
  ["重点任务清单"],
  [...HEAD],
  ...numbers.map((number, i) =>
    (ROWS[number - 1] ?? []).map((cell, column) =>
      column === 5 ? (progress[i] ?? "") : (cell as string | number),
    ),
  ),
];

const measureOf = (row: number): string => rowsOf([])[row + 2]?.[2]?.toString() ?? "";

function returned(name: string, progress: readonly string[], numbers: readonly number[]): void {
  mkdirSync(at("收到"), { recursive: true });
  writeFileSync(at("收到", name), plainXlsx([{ name: "任务清单", rows: rowsOf(progress, [...numbers]) }]));
}

const read = (file: string): WorkbookSnapshot => readSnapshot(readFileSync(file)).snapshot;

test("split writes a workbook for each unit; the next split of the day has the next number; without room for all none is written", async () => {
  const first = await zlq("split", base, "--out-dir", at("发出"), "--as-of", "2020-11-09", "--json");
  expect(first.code).toBe(0);
  const told = JSON.parse(first.out) as {
    batch: string;
    files: { file: string; unit: string }[];
    rows: number;
  };
  expect(told).toMatchObject({ batch: "20201109-01", rows: 6, left: [] });
  expect(told.files.map(({ unit }) => unit)).toEqual(["旗水利局", "旗住建局", "旗交通运输局", "旗农科局"]);
  expect(readdirSync(at("发出")).sort()).toEqual(told.files.map(({ file }) => file).sort());
  const again = await zlq("split", base, "--out-dir", at("发出"), "--as-of", "2020-11-09", "--json");
  expect(JSON.parse(again.out)).toMatchObject({ batch: "20201109-02" });
  writeFileSync(at("文件"), "");
  expect(await zlq("split", base, "--out-dir", at("文件", "发出"), "--as-of", "2020-11-09")).toMatchObject({
    code: 1,
  });
  expect(readdirSync(folder).sort()).toEqual(["发出", "底稿.xlsx", "文件"].sort());
});

test("merge writes what came back into another file, with a report and 汇总记录; files that can't be used are named", async () => {
  returned("旗水利局.xlsx", ["已清理", "=1+1"], [1, 2]);
  returned("旗农科局.xlsx", ["已配套", ""], [5, 6]);
  writeFileSync(at("收到", "扫描件.pdf"), "%PDF-1.7");
  writeFileSync(at("收到", "底稿副本.xlsx"), readFileSync(base));
  const before = readFileSync(base);
  const answer = await zlq("merge", base, at("收到"), "--out", at("汇总.xlsx"), "--report", at("报告.json"));
  expect(answer.code).toBe(0);
  expect(answer.err).toContain("扫描件.pdf：不是 Excel 工作簿");
  expect(answer.err).toContain("收到2/4个单位");
  expect(readFileSync(base).equals(before)).toBe(true);
  const report = JSON.parse(readFileSync(at("报告.json"), "utf8")) as {
    applied: number;
    changes: { cell: string; to: string }[];
    refused: { file: string; code: string }[];
  };
  expect(report.changes.map(({ cell, to }) => [cell, to])).toEqual([
    ["F3", "已清理"],
    ["F4", "=1+1"],
    ["F7", "已配套"],
  ]);
  expect(report.refused.map(({ file, code }) => [file, code])).toEqual([
    ["底稿副本.xlsx", "is-base"],
    ["扫描件.pdf", "not-xlsx"],
  ]);
  const [list, record] = read(at("汇总.xlsx")).sheets;
  expect(list?.values.slice(2, 4).map((row) => row[5])).toEqual(["已清理", "=1+1"]);
  expect(record?.name).toBe("汇总记录");
  expect(record?.values[1]?.slice(2)).toEqual([4, 3, expect.any(Number), 0, 2]);
  // Once more over its own result: nothing changes, and the record keeps the earlier block.
  const again = await zlq("merge", at("汇总.xlsx"), at("收到"), "--out", at("再次.xlsx"), "--json");
  expect(JSON.parse(again.out)).toMatchObject({ applied: 0, conflicts: [] });
  expect(read(at("再次.xlsx")).sheets.map(({ name }) => name)).toEqual(["任务清单", "汇总记录"]);
});

test("merge without one usable file, and over an input, writes nothing", async () => {
  mkdirSync(at("收到"));
  writeFileSync(at("收到", "空.xlsx"), "");
  expect(await zlq("merge", base, at("收到"), "--out", at("汇总.xlsx"))).toMatchObject({ code: 1 });
  expect(await zlq("merge", base, at("收到"), "--out", base)).toMatchObject({ code: 2 });
  expect(await zlq("merge", base, at("没有.xlsx"), "--out", at("汇总.xlsx"))).toMatchObject({ code: 1 });
  expect(readdirSync(folder).sort()).toEqual(["底稿.xlsx", "收到"].sort());
});

test("反馈表 that remind has written come back through merge: answers into their rows, reasons into 备注, who is silent is told", async () => {
  const rows = rowsOf([]).map((row, i) => (i === 0 ? row : [...row, i === 1 ? "备注" : ""]));
  writeFileSync(base, plainXlsx([{ name: "任务清单", rows }]));
  const reminded = [
    "--as-of",
    "2020-11-09",
    "--warn",
    "60",
    "--replies",
    at("反馈表"),
    "--out",
    at("函.xlsx"),
  ];
  expect(await zlq("remind", base, ...reminded)).toMatchObject({ code: 0 });
  const sent = readdirSync(at("反馈表")).sort();
  expect(sent.length).toBeGreaterThan(1);
  const water = sent.find((name) => name.includes("旗水利局")) ?? "";
  mkdirSync(at("收到"));
  writeFileSync(
    at("收到", water),
    answered(readFileSync(at("反馈表", water)), [
      { row: measureOf(0), column: "进展情况", text: "已清理两处" },
      { row: measureOf(0), column: "未完成原因", text: "设备未到货" },
      { row: measureOf(1), column: "完成状态", text: "已完成" },
    ]),
  );
  const merged = await zlq("merge", base, at("收到"), "--out", at("汇总.xlsx"), "--json");
  expect(merged.code).toBe(0);
  expect(merged.err).toContain("收到1/4个单位");
  expect(JSON.parse(merged.out)).toMatchObject({ applied: 3, conflicts: [], missing: [], refused: [] });
  const heading = rows[1] ?? [];
  const told = read(at("汇总.xlsx")).sheets[0]?.values ?? [];
  const cell = (row: number, column: string) => told[row + 2]?.[heading.indexOf(column)];
  expect([cell(0, "进展情况"), cell(0, "备注"), cell(1, "完成状态")]).toEqual([
    "已清理两处",
    "未完成原因：设备未到货",
    "已完成",
  ]);
});

test("inspect reads a folder as a stream of lines, and goes on behind a file that can't be read", async () => {
  returned("甲.xlsx", [], [1, 2]);
  returned("乙.xlsx", [], [5, 6]);
  writeFileSync(at("收到", "丙.xlsx"), "不是工作簿");
  const { code, out } = await zlq("inspect", at("收到"), "--jsonl");
  expect(code).toBe(0);
  const lines = out.split("\n").map((line) => JSON.parse(line) as { file: string; error?: { code: string } });
  expect(lines.map(({ file, error }) => [file, error?.code])).toEqual([
    ["丙.xlsx", "not-xlsx"],
    ["乙.xlsx", undefined],
    ["甲.xlsx", undefined],
  ]);
});
