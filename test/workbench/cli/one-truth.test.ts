import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainXlsx } from "../../fixtures/lists/plain-xlsx";
import { sheetsOfFile } from "../../support/sheets-of-file";
import { zlq } from "../../support/zlq";
import { headlessSession } from "../../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../../workbench/xlsx";

jest.setTimeout(240_000);

/** One workbook, one day, one answer: the same list through every command, on files made by hand. */

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-one-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Row = readonly (string | number)[];
const HEADER: Row = ["序号", "重点任务", "完成时限", "责任单位", "进展情况"];

function file(name: string, rows: readonly Row[], sheet = "清单"): string {
  writeFileSync(at(name), plainXlsx([{ name: sheet, rows }]));
  return at(name);
}

async function run(...args: string[]): Promise<string> {
  const answer = await zlq(...args);
  expect([answer.code, answer.err]).toEqual([0, answer.err]);
  return answer.err;
}

async function cells(path: string): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const sheets = await sheetsOfFile(new Uint8Array(readFileSync(path)));
  return new Map(sheets.map(({ name, values }) => [name, values]));
}

/** What a user does later in Excel, without the add-in: types into cells, which calculates, and saves. */
async function typeInto(path: string, sheet: string, typed: Readonly<Record<string, number>>): Promise<void> {
  const session = await headlessSession();
  const { data, extras } = await readXlsx(readFileSync(path), path);
  const book = session.open(data, extras);
  for (const [cell, value] of Object.entries(typed))
    book.workbook.getSheetByName(sheet)?.getRange(cell).setValue(value);
  await book.calculation.settle();
  writeFileSync(path, await writeXlsx(book));
  session.close();
}

/** A column of a sheet below its heading. */
async function column(path: string, sheet: string, heading: string): Promise<unknown[]> {
  const values = (await cells(path)).get(sheet) ?? [];
  const header = values.findIndex((row) => row.includes(heading));
  const place = values[header]?.indexOf(heading) ?? -1;
  return values.slice(header + 1).map((row) => row[place]);
}

type Inspected = { asOf: string; sheets: { name: string; lists: { rows: { status: string }[] }[] }[] };
async function inspected(path: string, ...more: string[]): Promise<Inspected> {
  const { code, out } = await zlq("inspect", path, "--json", ...more);
  expect(code).toBe(0);
  return JSON.parse(out) as Inspected;
}
const statuses = ({ sheets }: Inspected) =>
  sheets.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows.map(({ status }) => status)));

test("a word added to 完成用语 means done in the sheet, in inspect, in the summary, the bulletin and the letters", async () => {
  const list = file("A1.xlsx", [
    HEADER,
    [1, "煤场封闭", "2020年9月底前", "旗工信局", "已关闭"],
    [2, "河道清理", "2020年9月底前", "旗水利局", ""],
  ]);
  await run("flag", list, "--as-of", "2020-12-31", "--out", at("A1-标记.xlsx"));
  const words = (await cells(at("A1-标记.xlsx"))).get("督办设置")?.find(([name]) => name === "完成用语")?.[1];
  await run(
    "settings",
    at("A1-标记.xlsx"),
    "--set",
    `完成用语=${String(words)}已关闭|`,
    "--out",
    at("A1-设置.xlsx"),
  );

  expect((await column(at("A1-设置.xlsx"), "清单", "督办状态")).slice(0, 2)).toEqual(["已完成", "逾期"]);
  expect(statuses(await inspected(at("A1-设置.xlsx")))).toEqual(["已完成", "逾期"]);
  await run("summary", at("A1-设置.xlsx"), "--out", at("A1-汇总.xlsx"));
  expect((await column(at("A1-汇总.xlsx"), "汇总明细", "督办状态")).slice(0, 2)).toEqual(["已完成", "逾期"]);
  await run("bulletin", at("A1-设置.xlsx"), "--out", at("A1-通报.xlsx"));
  const bulletin = (await cells(at("A1-通报.xlsx"))).get("督办通报2020-12-31附件")?.flat() ?? [];
  expect(bulletin).toContain("河道清理");
  expect(bulletin).not.toContain("煤场封闭");
  await run("remind", at("A1-设置.xlsx"), "--out", at("A1-提醒.xlsx"));
  const letters = [...(await cells(at("A1-提醒.xlsx"))).keys()].filter((name) => name.includes("函_"));
  expect(letters).toEqual(["督办函_旗水利局"]);
});

test("numbers of tasks that are written as text stay that text, and the next bulletin finds them again", async () => {
  const keys = ["2020-1", "3.10", "007", "1-1", "3/4", "(2)", "1e5"];
  const rows = keys.map((key, i): Row => [key, `第${i + 1}项任务`, "2020年9月底前", "旗水利局", ""]);
  const list = file("A2.xlsx", [["编号", ...HEADER.slice(1)], ...rows]);
  await run("bulletin", list, "--as-of", "2020-11-01", "--out", at("A2-一.xlsx"));
  const written = await column(at("A2-一.xlsx"), "督办通报2020-11-01附件", "编号");
  expect(written.slice(0, keys.length).sort()).toEqual([...keys].sort());
  await run("bulletin", at("A2-一.xlsx"), "--as-of", "2020-12-01", "--out", at("A2-二.xlsx"));
  const said = ((await cells(at("A2-二.xlsx"))).get("督办通报2020-12-01") ?? []).flat().join("\n");
  expect(said).toContain("新增逾期0项");
  expect(said).toContain(`持续逾期${keys.length}项`);
});

test("a task that begins with = + - or @ is that text in letters and bulletins", async () => {
  const tasks = ["=1+1", "+新建厂房", "-20%", "@某局协办", "=见附件3"];
  const list = file("A3.xlsx", [
    HEADER,
    ...tasks.map((task, i): Row => [i + 1, task, "2020年9月底前", "旗水利局", ""]),
  ]);
  await run("remind", list, "--as-of", "2020-11-01", "--out", at("A3-函.xlsx"));
  expect((await column(at("A3-函.xlsx"), "督办函_旗水利局", "工作措施")).slice(0, 5)).toEqual(tasks);
  await run("bulletin", list, "--as-of", "2020-11-01", "--out", at("A3-报.xlsx"));
  expect((await column(at("A3-报.xlsx"), "督办通报2020-11-01附件", "工作措施")).slice(0, 5)).toEqual(tasks);
});

test("a bureau's own table of indicators is judged by attain and counted by the summary", async () => {
  const tasks: readonly Row[] = [HEADER, [1, "巡查河道", "2020年6月底前", "旗水利局", "已完成"]];
  const indicators: readonly Row[] = [
    ["序号", "考核指标", "目标值", "实际完成值"],
    [1, "污水处理率", "不低于90%", "92%"],
    [2, "垃圾清运率", "不低于95%", "90%"],
  ];
  const path = at("own-indicators.xlsx");
  writeFileSync(
    path,
    plainXlsx([
      { name: "清单", rows: tasks },
      { name: "指标", rows: indicators },
    ]),
  );
  const { out } = await zlq("attain", path);
  expect(out).toMatch(/污水处理率.*达标/);
  expect(out).toMatch(/垃圾清运率.*未达标/);
  await run("summary", path, "--out", at("own-indicators-summary.xlsx"));
  const sheets = await cells(at("own-indicators-summary.xlsx"));
  const text = (name: string) => (sheets.get(name) ?? []).flat().join("\n");
  expect(text("年终汇总")).not.toContain("没有指标表");
  expect(text("指标汇总")).toContain("污水处理率");
});

test.each([
  ["in points from the beginning", [60, 100, 35], ["逾期", "已完成", "逾期"]],
  ["blank until 100 is typed", ["", "", ""], ["逾期", "逾期", "逾期"]],
])(
  "完成进度(%%) %s: what is typed after the summary was made counts in 汇总明细 as in the list",
  async (_, shares, before) => {
    const list = file("A5.xlsx", [
      [...HEADER.slice(0, 4), "完成进度(%)"],
      ...shares.map((share, i): Row => [i + 1, `第${i + 1}项工程`, "2020年9月底前", "旗水利局", share]),
    ]);
    await run("summary", list, "--as-of", "2020-11-01", "--out", at("A5-汇总.xlsx"));
    expect((await column(at("A5-汇总.xlsx"), "汇总明细", "督办状态")).slice(0, 3)).toEqual(before);
    await typeInto(at("A5-汇总.xlsx"), "清单", { E2: 100 });
    const after = statuses(await inspected(at("A5-汇总.xlsx"), "--as-of", "2020-11-01"));
    expect(after).toEqual(["已完成", ...before.slice(1)]);
    const shown = (await column(at("A5-汇总.xlsx"), "汇总明细", "督办状态")).slice(0, 3);
    expect(shown).toEqual(after);
    expect((await column(at("A5-汇总.xlsx"), "汇总明细", "核对")).slice(0, 3)).toEqual(["", "", ""]);
  },
);

test("the day of a ledger of version 0.1 is the workbook's: the sheet and every command count the same", async () => {
  const old = join(__dirname, "../../fixtures/version-0.1/ledger-own-day.xlsx");
  const shown = (await column(old, "大气任务台账", "督办状态")).filter((word) => word === "逾期").length;
  const read = await inspected(old);
  expect(read.asOf).toBe("2020-11-20");
  expect(statuses(read).filter((word) => word === "逾期")).toHaveLength(shown);
});

test("where nothing is set, lists of a past year are judged as of its last day, and that is said", async () => {
  const list = file("A6.xlsx", [HEADER, [1, "煤场封闭", "2020年底前", "旗工信局", ""]]);
  const { err } = await zlq("inspect", list);
  expect(err).toContain("统计截止日 2020-12-31");
  expect(statuses(await inspected(list))).toEqual(["临期"]);
  await run("flag", list, "--out", at("A6-标记.xlsx"));
  const settings = await zlq("settings", at("A6-标记.xlsx"), "--json");
  expect(JSON.parse(settings.out)).toMatchObject({
    asOf: "2020-12-31",
    followsToday: false,
    asOfFrom: "workbook",
  });
});

test("a report for another day keeps its day and leaves the workbook's alone", async () => {
  const list = file("报表日.xlsx", [HEADER, [1, "煤场封闭", "2020年11月底前", "旗工信局", ""]]);
  await run("summary", list, "--as-of", "2020-11-20", "--out", at("报表日-汇总.xlsx"));
  expect((await inspected(at("报表日-汇总.xlsx"))).asOf).toBe("2020-12-31");
  expect((await column(at("报表日-汇总.xlsx"), "汇总明细", "督办状态"))[0]).toBe("临期");
  expect(statuses(await inspected(at("报表日-汇总.xlsx")))).toEqual(["逾期"]);
});

test("tasks that several units lead count once, and 项次 is said beside 项", async () => {
  const list = file("A7.xlsx", [
    HEADER,
    [1, "煤场封闭", "2020年9月底前", "旗工信局、旗住建局按各自职责牵头负责", ""],
    [2, "河道清理", "2020年9月底前", "旗水利局", ""],
  ]);
  await run("bulletin", list, "--as-of", "2020-11-01", "--out", at("A7-报.xlsx"));
  const said = ((await cells(at("A7-报.xlsx"))).get("督办通报2020-11-01") ?? []).flat().join("\n");
  expect(said).toContain("逾期2项（按牵头单位计3项次）");
  const made = await run("summary", list, "--as-of", "2020-11-01", "--out", at("A7-汇总.xlsx"));
  expect(made).toContain("逾期2项");
});

test("settings are listed with their defaults, set by their Chinese names, and refused with what would be right", async () => {
  const list = file("设置.xlsx", [HEADER, [1, "煤场封闭", "2020年9月底前", "旗工信局", ""]]);
  expect((await zlq("settings", list)).out).toContain("临期天数：15（默认）");
  await run("settings", list, "--set", "临期天数=20", "--set", "慢于序时=15%", "--out", at("设置-改.xlsx"));
  const { out } = await zlq("settings", at("设置-改.xlsx"), "--json");
  expect(JSON.parse(out)).toMatchObject({ settings: { warnDays: 20, slow: 0.15, redDays: 30 } });
  for (const wrong of ["临期天数=半月", "没有=1", "临期天数"]) {
    const answer = await zlq("settings", list, "--set", wrong, "--out", at("不写.xlsx"));
    expect(answer.code).toBe(2);
  }
});
