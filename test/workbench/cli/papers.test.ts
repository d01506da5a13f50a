import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../../workbench/xlsx";
import { plainXlsx } from "../../fixtures/lists/plain-xlsx";
import { bookWith } from "../../support/calculate";
import { sheetsOfFile } from "../../support/sheets-of-file";
import { zlq } from "../../support/zlq";

/** bulletin, remind and indicators: the papers of the pane, made on files. */
const LIST = {
  name: "清单",
  rows: [
    ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
    [1, "煤场封闭", "2020年9月底前", "旗工信局", ""],
    [2, "管网改造", "2020年9月底前", "旗住建局", "已完成"],
    [3, "河道清理", "2020年10月15日前", "旗水利局", ""],
    [4, "砂场整治", "2020年8月底前", "旗水利局", ""],
    [5, "植树造林", "2020年底前", "旗林草局", ""],
    [6, "水源地整治", "2020年7月底前", "旗水利局", ""],
    [7, "夜间巡查", "2020年9月底前", "", ""],
  ],
};
const DAY = ["--as-of", "2020-10-08"];

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-papers-"));
  writeFileSync(at("清单.xlsx"), plainXlsx([LIST]));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sheets of a file with their texts and numbers, each cell on a line. */
async function textsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const sheets = await sheetsOfFile(new Uint8Array(readFileSync(at(name))));
  return new Map(sheets.map((sheet) => [sheet.name, sheet.values.flat().join("\n")]));
}

test("a bulletin is added for the day asked for; the file's name comes on standard output, the day beside it", async () => {
  const before = readFileSync(at("清单.xlsx"));
  const made = await zlq("bulletin", at("清单.xlsx"), ...DAY, "--out", at("通报.xlsx"));
  expect(made).toMatchObject({ code: 0, out: at("通报.xlsx") });
  expect(made.err).toContain("“督办通报2020-10-08”（第1期，统计截止日2020-10-08）：共5行");
  expect(made.err).toContain("没有更早的通报可比");
  expect(readFileSync(at("清单.xlsx")).equals(before)).toBe(true);
  const sheets = await textsOf("通报.xlsx");
  expect([...sheets.keys()]).toEqual(["清单", "督办通报2020-10-08", "督办通报2020-10-08附件"]);
  for (const name of ["督办通报2020-10-08", "督办通报2020-10-08附件"]) {
    expect(sheets.get(name)).toContain("煤场封闭");
    expect(sheets.get(name)).not.toContain("管网改造");
  }
});

test("a later bulletin is compared with the earlier one in the file", async () => {
  const made = await zlq("bulletin", at("通报.xlsx"), "--as-of", "2020-11-20", "--out", at("通报二.xlsx"));
  expect(made.err).toContain("已与“督办通报2020-10-08”比较");
  expect([...(await textsOf("通报二.xlsx")).keys()]).toEqual([
    "清单",
    "督办通报2020-10-08",
    "督办通报2020-10-08附件",
    "督办通报2020-11-20",
    "督办通报2020-11-20附件",
  ]);
});

test("without --unit every unit with something overdue or soon due gets a letter, the one with most overdue first", async () => {
  const call = ["remind", at("清单.xlsx"), ...DAY, "--office", "旗攻坚办", "--reply-by", "2020-10-20"];
  const made = await zlq(...call, "--out", at("提醒.xlsx"));
  expect(made).toMatchObject({ code: 0, out: at("提醒.xlsx") });
  expect(made.err).toContain("统计截止日 2020-10-08");
  expect(made.err).toContain("致旗水利局，列3项任务");
  const sheets = await textsOf("提醒.xlsx");
  expect([...sheets.keys()]).toEqual([
    "清单",
    "督办函_旗水利局",
    "反馈表_旗水利局",
    "督办函_旗工信局",
    "反馈表_旗工信局",
  ]);
  expect(sheets.get("督办函_旗水利局")).toContain("2020年10月20日");
  expect(sheets.get("督办函_旗工信局")).toContain("旗攻坚办");
});

test("--unit may be written several times: those units get a letter, in that order, and no other", async () => {
  const units = ["--unit", "旗工信局", "--unit", "旗水利局", "--unit", "旗工信局"];
  await zlq("remind", at("清单.xlsx"), ...DAY, ...units, "--out", at("两家.xlsx"));
  expect([...(await textsOf("两家.xlsx")).keys()].filter((name) => name.includes("函_"))).toEqual([
    "督办函_旗工信局",
    "督办函_旗水利局",
  ]);
});

test("letters made again get free names; the earlier ones stay", async () => {
  await zlq("remind", at("两家.xlsx"), ...DAY, "--unit", "旗水利局", "--out", at("再发.xlsx"));
  expect([...(await textsOf("再发.xlsx")).keys()].slice(-2)).toEqual([
    "督办函_旗水利局 (2)",
    "反馈表_旗水利局 (2)",
  ]);
});

test("a unit with nothing overdue or soon due is named, and no letter is written, to the others neither", async () => {
  const units = ["--unit", "旗水利局", "--unit", "旗林草局"];
  const { code, err } = await zlq("remind", at("清单.xlsx"), ...DAY, ...units, "--out", at("无.xlsx"));
  expect(code).toBe(1);
  expect(err).toContain("旗林草局没有逾期或临期的任务");
  const early = await zlq("remind", at("清单.xlsx"), "--as-of", "2020-01-02", "--out", at("无.xlsx"));
  expect(early.code).toBe(1);
  expect(early.err).toContain("各单位没有逾期或临期的任务");
  expect(existsSync(at("无.xlsx"))).toBe(false);
});

test("--warn says how many days before the deadline a task is soon due", async () => {
  await zlq("remind", at("清单.xlsx"), ...DAY, "--warn", "90", "--out", at("宽.xlsx"));
  expect([...(await textsOf("宽.xlsx")).keys()]).toContain("提醒函_旗林草局");
});

test("indicator sheets are inserted behind what the file has, a sheet for each plan", async () => {
  const made = await zlq("indicators", at("清单.xlsx"), "--plan", "soil,air", "--out", at("指标.xlsx"));
  expect(made).toMatchObject({ code: 0, out: at("指标.xlsx") });
  expect(made.err).toContain("已插入“大气指标表”：指标40项");
  const sheets = await textsOf("指标.xlsx");
  expect([...sheets.keys()]).toEqual(["清单", "大气指标表", "土壤指标表"]);
  expect(sheets.get("土壤指标表")).toContain("完成率");
  expect((await zlq("attain", at("指标.xlsx"))).code).toBe(0);
});

test.each([
  ["bulletin", [], "请写明要处理的文件"],
  ["bulletin", ["清单.xlsx"], "--out"],
  ["bulletin", ["清单.xlsx", "--as-of", "2020-02-30", "--out", "x.xlsx"], "2020-02-30"],
  ["bulletin", ["清单.xlsx", "--out", "清单.xlsx"], "不能是输入文件本身"],
  ["remind", ["清单.xlsx"], "--out"],
  ["remind", ["清单.xlsx", "--unit", "", "--out", "x.xlsx"], "--unit"],
  ["remind", ["清单.xlsx", "--reply-by", "下周", "--out", "x.xlsx"], "下周"],
  ["remind", ["清单.xlsx", "--plan", "air", "--out", "x.xlsx"], "--plan"],
  ["indicators", ["清单.xlsx", "--out", "x.xlsx"], "--plan"],
  ["indicators", ["清单.xlsx", "--plan", "fire", "--out", "x.xlsx"], "fire"],
  ["indicators", ["清单.xlsx", "--plan", "air", "--year", "20", "--out", "x.xlsx"], "四位年份"],
])(
  "wrong usage of %s %j gives 2 and its line of usage, and nothing is written",
  async (name, args, named) => {
    const before = readdirSync(folder);
    const call = args.map((word) => (word.endsWith(".xlsx") ? at(word) : word));
    const { code, out, err } = await zlq(name, ...call);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(named);
    expect(err).toContain(`${name} IN.xlsx`);
    expect(readdirSync(folder)).toEqual(before);
  },
);

test.each(["bulletin", "remind"])(
  "%s of a file without a list gives 1, names the file, and writes nothing",
  async (name) => {
    const book = bookWith([["年度预算", 1]]);
    writeFileSync(at("无清单.xlsx"), await writeXlsx(book));
    book.dispose();
    for (const [file, word] of [
      ["没有.xlsx", "没有.xlsx"],
      ["无清单.xlsx", "没有识别出任务清单"],
    ] as const) {
      const { code, out, err } = await zlq(name, at(file), "--out", at("y.xlsx"));
      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain(at(file));
      expect(err).toContain(word);
    }
    expect(existsSync(at("y.xlsx"))).toBe(false);
  },
);

test("a year without indicators, and an output that can't be written, give 1 and leave nothing half-written", async () => {
  const year = await zlq(
    "indicators",
    at("清单.xlsx"),
    "--plan",
    "air",
    "--year",
    "2021",
    "--out",
    at("y.xlsx"),
  );
  expect(year.code).toBe(1);
  expect(year.err).toContain("2021");
  const nowhere = await zlq("bulletin", at("清单.xlsx"), ...DAY, "--out", join(folder, "无此目录", "z.xlsx"));
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toContain("z.xlsx");
  expect(readdirSync(folder).filter((name) => name.startsWith(".") || name === "y.xlsx")).toEqual([]);
});
