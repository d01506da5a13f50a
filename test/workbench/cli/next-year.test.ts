import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../../src/xlsx";
import type { SheetSnapshot } from "../../../src/core/base/snapshot";
import { recalculated } from "../../support/libreoffice";
import { zlq } from "../../support/zlq";

jest.setTimeout(240_000);

let folder: string;
let list: string;
let draft: string;
const path = (name: string): string => join(folder, name);
const sheetsIn = (file: string): readonly SheetSnapshot[] =>
  readSnapshot(new Uint8Array(readFileSync(file))).snapshot.sheets;
/** What stands below the headings, in the columns that the notice's lists have. */
const rowsIn = (file: string, name: string, columns: readonly string[]): string[][] => {
  const { values = [] } = sheetsIn(file).find((sheet) => sheet.name === name) ?? {};
  const at = columns.map((column) => (values[0] ?? []).indexOf(column));
  return values.slice(1).map((row) => at.map((i) => String(row[i] ?? "")));
};
const COLUMNS = ["序号", "章节", "重点任务", "工作措施", "完成时限", "责任单位", "配合单位"];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zlq-next-year-"));
  list = path("清单.xlsx");
  draft = path("草稿.xlsx");
  await zlq("new", "--plan", "soil", "--year", "2020", "--layout", "ledger", "--out", list);
  writeFileSync(
    path("选择.json"),
    JSON.stringify({ "土壤-2/完成时限": "delete", "土壤-22/完成时限": "keep" }),
  );
  const made = await zlq(
    ...["next-year", list, "--year", "2021", "--choices", path("选择.json")],
    ...["--review", path("复核.json"), "--out", draft],
  );
  expect(made.err).toContain("土壤2021草稿：23条（草稿）");
  expect(made.code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the review has every place, those that need a person first, each with a number of its own", () => {
  const { changes } = JSON.parse(readFileSync(path("复核.json"), "utf8")) as {
    changes: { id: string; action: string; from: string; to: string }[];
  };
  const asked = changes.filter(({ action }) => action === "ask").length;
  expect(changes.slice(0, asked).every(({ action }) => action === "ask")).toBe(true);
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  expect(changes.find(({ id }) => id === "土壤-22/完成时限")).toMatchObject({
    ...{ action: "ask", from: "2021年底前", to: "2022年底前" },
  });
});

test("the draft has the choices, says that it is a draft, and keeps its spans on a hidden sheet", () => {
  const rows = rowsIn(draft, "土壤2021草稿", ["原编号", "完成时限", "处理"]);
  expect(rows).toHaveLength(23);
  expect(rows).toContainEqual(["土壤-22", "2021年底前", "不动、平移"]);
  expect(rows).toContainEqual(["土壤-6", "2021年底前", "待确认"]);
  const record = sheetsIn(draft).find(({ name }) => name === "_下一年度");
  expect(record?.visibility).toBe("hidden");
});

test.each([
  ["as it was saved", false],
  ["after LibreOffice has saved it", true],
])("back to 2020 gives the same list, %s", async (_, resaved) => {
  const file = resaved ? path("另存.xlsx") : draft;
  if (resaved) writeFileSync(file, recalculated(new Uint8Array(readFileSync(draft))));
  const out = path(resaved ? "还原2.xlsx" : "还原.xlsx");
  const { code, err } = await zlq("next-year", file, "--year", "2020", "--out", out);
  expect([code, err]).toEqual([0, expect.stringContaining("土壤2020还原：24条（还原）")]);
  expect(rowsIn(out, "土壤2020还原", COLUMNS)).toEqual(rowsIn(list, "土壤任务台账", COLUMNS));
});

test("drafts are in no reading: lists, indicators, functions answer as they did without them", async () => {
  for (const args of [
    ["inspect", "--as-of", "2020-12-31", "--json"],
    ["attain", "--json"],
  ]) {
    const [command = "", ...options] = args;
    const before = await zlq(command, list, ...options);
    const after = await zlq(command, draft, ...options);
    const lists = (out: string): unknown => out.match(/"key":"[^"]*"/gu);
    expect(lists(after.out)).toEqual(lists(before.out));
    expect(after.code).toBe(before.code);
  }
});

test.each<[string, string, number, string]>([
  ["[]", "对象不对", 1, "应为一个对象"],
  ['{"土壤-2/完成时限":1}', "不是文字", 1, "土壤-2/完成时限"],
  ['{"土壤-99/完成时限":"move"}', "没有这一处", 1, "土壤-99/完成时限"],
  ["{", "不是JSON", 1, "不是JSON"],
])("choices %s are refused: %s", async (content, name, code, reason) => {
  writeFileSync(path(`${name}.json`), content);
  const answer = await zlq(
    ...["next-year", list, "--year", "2021", "--choices", path(`${name}.json`), "--out", path("x.xlsx")],
  );
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(reason);
});

test.each([
  [["--year", "2021"], "请写明 --out"],
  [["--out", "x.xlsx"], "--year"],
])("%j is wrong usage", async (options, reason) => {
  const answer = await zlq("next-year", list, ...options);
  expect(answer.code).toBe(2);
  expect(answer.err).toContain(reason);
});
