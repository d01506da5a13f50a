import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../../src/xlsx";
import type { WorkbookSnapshot } from "../../../src/core/base/snapshot";
import { zlq } from "../../support/zlq";

jest.setTimeout(240_000);

let folder: string;
const path = (name: string): string => join(folder, name);
const read = (name: string): WorkbookSnapshot =>
  readSnapshot(new Uint8Array(readFileSync(path(name)))).snapshot;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zlq-template-"));
  await zlq("register", "air-diesel", "--out", path("台账.xlsx"));
  await zlq(
    ...["insert", path("台账.xlsx"), "--plan", "soil", "--year", "2020", "--layout", "ledger"],
    ...["--out", path("清单.xlsx")],
  );
  await zlq("indicators", path("清单.xlsx"), "--plan", "soil", "--out", path("全.xlsx"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("lists, indicator tables and registers can become templates", async () => {
  const { out } = await zlq("template", "list", path("全.xlsx"));
  expect(out.split("\n").map((line) => line.split("\t").slice(1))).toEqual([
    ["柴油车抽测台账", "台账"],
    ["土壤任务台账", "任务清单"],
    ["土壤指标表", "指标表"],
  ]);
});

test("a list goes out to a file and in to another workbook, where it is a list with the same tasks", async () => {
  const out = await zlq(
    ...["template", "export", path("全.xlsx"), "--sheet", "土壤任务台账", "--name", "本局清单"],
    ...["--out", path("模板.json")],
  );
  expect([out.code, out.err]).toEqual([0, expect.stringContaining("土壤任务台账：14栏、24行")]);
  const kept = await zlq(
    ...["template", "import", path("台账.xlsx"), "--file", path("模板.json"), "--out", path("存.xlsx")],
  );
  expect([kept.code, kept.err]).toEqual([0, expect.stringContaining("已读入模板“本局清单”")]);
  expect(read("存.xlsx").sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["柴油车抽测台账", "visible"],
    ["_自有模板", "hidden"],
  ]);
  const made = await zlq(
    ...["template", "insert", path("存.xlsx"), "--name", "本局清单", "--out", path("插入.xlsx")],
  );
  expect([made.code, made.err]).toEqual([0, expect.stringContaining("已按模板“本局清单”新建本局清单")]);
  const { out: found } = await zlq("inspect", path("插入.xlsx"), "--as-of", "2020-12-31", "--json");
  const { sheets } = JSON.parse(found) as { sheets: { name: string; lists: { rows: unknown[] }[] }[] };
  expect(sheets.map(({ name, lists }) => [name, lists.flatMap(({ rows }) => rows).length])).toEqual([
    ["柴油车抽测台账", 0],
    ["_自有模板", 0],
    ["本局清单", 24],
  ]);
});

test("what people filled into a register goes into no template; the sheet made of it is a register", async () => {
  await zlq(
    ...["template", "export", path("台账.xlsx"), "--sheet", "柴油车抽测台账", "--out", path("登记.json")],
  );
  const { columns, rows, kind } = JSON.parse(readFileSync(path("登记.json"), "utf8")) as {
    columns: { header: string; type: string }[];
    rows: unknown[];
    kind: string;
  };
  expect([kind, rows]).toEqual(["register", []]);
  expect(columns.find(({ header }) => header === "抽测日期")?.type).toBe("date");
  await zlq(
    ...["template", "insert", path("清单.xlsx"), "--file", path("登记.json"), "--out", path("又一张.xlsx")],
  );
  const { out } = await zlq("template", "list", path("又一张.xlsx"));
  expect(out).toContain("柴油车抽测台账 (2)\t台账");
});

test("a heading and a cell that look like formulas are texts in the sheet", async () => {
  const template = {
    ...{ format: "zlq-template", version: 1, name: "公式样", kind: "list", title: "&14标题" },
    columns: [
      { header: "=1+1", width: 80, type: "text" },
      { header: "@完成时限", width: 80, type: "date" },
    ],
    rows: [['=HYPERLINK("http://example.invalid","x")', null]],
  };
  writeFileSync(path("公式.json"), JSON.stringify(template));
  const made = await zlq(
    ...["template", "insert", path("台账.xlsx"), "--file", path("公式.json"), "--out", path("公式.xlsx")],
  );
  expect(made.code).toBe(0);
  const sheet = read("公式.xlsx").sheets.find(({ name }) => name === "公式样");
  expect(sheet?.formulas).toEqual(sheet?.values);
  expect(sheet?.values[0]).toEqual(["=1+1", "@完成时限"]);
});

test.each<[string[], number, string]>([
  [["template"], 2, "请写明要做什么"],
  [["template", "steal", "x.xlsx"], 2, "list | export | import | insert"],
  [["template", "insert", "清单.xlsx", "--out", "x.xlsx"], 2, "--name"],
  [["template", "insert", "清单.xlsx", "--name", "没有", "--out", "x.xlsx"], 1, "没有名为“没有”的模板"],
  [["template", "export", "清单.xlsx", "--sheet", "督办设置", "--out", "x.json"], 1, "督办设置"],
  [["template", "import", "清单.xlsx", "--file", "坏.json", "--out", "x.xlsx"], 1, "种类（$.kind）"],
])("%j is refused with the reason", async (args, code, reason) => {
  const good = JSON.stringify({
    ...{ format: "zlq-template", version: 1, name: "坏", kind: "坏", title: "坏" },
    ...{ columns: [{ header: "甲", width: 50, type: "text" }], rows: [] },
  });
  writeFileSync(path("坏.json"), good);
  const answer = await zlq(...args.map((word) => (/\.(xlsx|json)$/.test(word) ? path(word) : word)));
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(reason);
});

test("what may be chosen in a list's and a register's columns goes along, warned of or refused as before", async () => {
  const columnsOf = (name: string) =>
    (
      JSON.parse(readFileSync(path(name), "utf8")) as {
        columns: { header: string; type: string; words?: string[]; open?: boolean }[];
      }
    ).columns;
  const done = columnsOf("模板.json").find(({ header }) => header === "完成状态");
  expect(done).toMatchObject({ type: "choice", words: ["未启动", "推进中", "已完成", "已销号"] });
  expect(done).not.toHaveProperty("open");
  const exported = await zlq(
    ...["template", "export", path("全.xlsx"), "--sheet", "柴油车抽测台账", "--out", path("台账模板.json")],
  );
  expect(exported.err).not.toContain("没有带走");
  const choices = columnsOf("台账模板.json").filter(({ type }) => type === "choice");
  expect(choices.length).toBeGreaterThan(1);
  await zlq(
    "template",
    "insert",
    path("台账.xlsx"),
    "--file",
    path("台账模板.json"),
    "--out",
    path("选.xlsx"),
  );
  const again = await zlq(
    ...["template", "export", path("选.xlsx"), "--sheet", "柴油车抽测台账 (2)", "--out", path("再.json")],
  );
  expect(again.code).toBe(0);
  expect(columnsOf("再.json").filter(({ type }) => type === "choice")).toEqual(choices);
});
