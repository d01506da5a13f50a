import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../../workbench/xlsx";
import { zlq } from "../../support/zlq";

jest.setTimeout(240_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-registers-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sheetsOf = async (file: string): Promise<string[]> => {
  const { data } = await readXlsx(new Uint8Array(readFileSync(file)), "x.xlsx");
  return data.sheetOrder.map((id) => data.sheets[id]?.name ?? "");
};

test("the registers of a plan are listed, with those of all plans", async () => {
  const { code, out } = await zlq("registers", "--plan", "soil");
  expect(code).toBe(0);
  expect(out).toContain("soil-tailings\t尾矿库“一库一档”（土壤，38栏，旗生态环境局");
  expect(out).toContain("all-disclosure");
  expect(out).not.toContain("air-voc");
});

test("one is found by the first letters of its pronunciation; for programs as JSON with its columns", async () => {
  const { out } = await zlq("registers", "--find", "wkk", "--json");
  expect(JSON.parse(out)).toMatchObject([
    { id: "soil-tailings", columns: expect.arrayContaining(["坝高(米)"]) as unknown },
  ]);
});

test("registers make a new workbook, or are put into one that there is; they are no task lists there", async () => {
  const [list, alone, both] = ["清单.xlsx", "台账.xlsx", "合.xlsx"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await zlq("new", "--plan", "soil", "--year", "2020", "--layout", "official", "--out", list);
  const made = await zlq("register", "soil-tailings", "air-voc", "--out", alone);
  expect(made).toMatchObject({ code: 0, out: alone });
  expect(await sheetsOf(alone)).toEqual(["尾矿库一库一档", "VOCs企业台账"]);
  expect((await zlq("register", "soil-tailings", list, "--out", both)).code).toBe(0);
  expect(await sheetsOf(both)).toEqual(["土壤任务清单", "尾矿库一库一档"]);
  const { out } = await zlq("inspect", both, "--as-of", "2020-12-31", "--json");
  const { sheets } = JSON.parse(out) as { sheets: { name: string; lists: unknown[] }[] };
  expect(sheets.map(({ name, lists }) => [name, lists.length])).toEqual([
    ["土壤任务清单", 1],
    ["尾矿库一库一档", 0],
  ]);
});

test.each([
  [["registers", "--find", "没有这样的"], 1, "没有找到"],
  [["register", "air-none", "--out", "x.xlsx"], 1, "air-none"],
  [["register", "--out", "x.xlsx"], 2, "请写明台账的编号"],
])("%j is refused with the reason", async (args, code, reason) => {
  const answer = await zlq(...args);
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(reason);
});
