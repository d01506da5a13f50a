import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { zipOf } from "../../xlsx/make-xlsx";
import { zlq } from "../../support/zlq";

const ROOT = resolve(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "zlq-start-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** As `npm run -s zlq` runs it. */
function started(...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, "workbench/cli/start.mjs"), ...args], { encoding: "utf8" });
}

test("the bundled command line says what its sources say, and starts fast once it is bundled", async () => {
  const file = join(folder, "清单.xlsx");
  const rows = [
    ["序号", "重点任务", "完成时限"],
    ["1", "治理扬尘", "2020年底前"],
  ];
  writeFileSync(file, zipOf({ rows }));
  started("help"); // bundled here, if it was not yet
  const args = ["inspect", file, "--as-of", "2020-11-01", "--json"];
  const bundled = started(...args);
  const plain = await zlq(...args);
  expect([bundled.status, bundled.stdout.trim(), bundled.stderr.trim()]).toEqual([0, plain.out, plain.err]);

  const marked = started("flag", file, "--as-of", "2020-11-01", "--out", join(folder, "标记.xlsx"));
  expect([marked.status, marked.stderr]).toEqual([0, expect.stringContaining("已标记1项任务")]);
});

test("a damaged file is one line, with its sheet and cell, and no stack trace", () => {
  const file = join(folder, "坏表.xlsx");
  writeFileSync(file, zipOf({ sheetData: '<row r="7"><c r="B7"><v>1</v></row>' }));
  const { status, stdout, stderr } = started("inspect", file);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain("清单!B7");
});
