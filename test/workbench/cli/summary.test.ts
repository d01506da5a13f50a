import type { ICellData } from "@univerjs/core";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "../../../workbench/xlsx";
import { bookWith } from "../../support/calculate";
import { plainXlsx } from "../../fixtures/lists/plain-xlsx";
import { sheetsOfFile } from "../../support/sheets-of-file";
import { bare, wordText } from "../../docx/word-text";
import { zlq } from "../../support/zlq";

jest.setTimeout(120_000);

let folder: string;
let list: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zlq-summary-"));
  list = at("清单.xlsx");
  const { code } = await zlq("new", "--plan", "soil", "--year", "2020", "--layout", "ledger", "--out", list);
  if (code !== 0) throw new Error("no list");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

const SUMMARY = ["年终汇总", "分单位汇总", "未完成任务", "报送情况", "汇总明细"];

async function sheetsOf(file: string): Promise<Map<string, string>> {
  const { data } = await readXlsx(new Uint8Array(readFileSync(file)), "x.xlsx");
  return new Map(
    data.sheetOrder.map((id) => {
      const { name = "", cellData = {} } = data.sheets[id] ?? {};
      const rows = Object.values(cellData as Record<number, Record<number, ICellData>>);
      return [name, rows.flatMap((row) => Object.values(row).map(({ v }) => v ?? "")).join("\n")];
    }),
  );
}

test("the summary of a file is written to another; the file's name comes on standard output, what was counted beside it", async () => {
  const before = readFileSync(list);
  const out = at("汇总.xlsx");
  const made = await zlq("summary", list, "--as-of", "2021-01-31", "--office", "旗攻坚办", "--out", out);
  expect(made).toMatchObject({ code: 0, out });
  expect(made.err).toMatch(/年终汇总.*24.*逾期/);
  expect(readFileSync(list).equals(before)).toBe(true);
  const sheets = await sheetsOf(out);
  expect([...sheets.keys()].slice(-5)).toEqual(SUMMARY);
  expect(sheets.get("年终汇总")).toContain("截至2021年1月31日");
  expect(sheets.get("年终汇总")).toContain("旗攻坚办");
});

test("a summary in the file is replaced, and said to be", async () => {
  const [first, second] = [at("一.xlsx"), at("二.xlsx")];
  await zlq("summary", list, "--as-of", "2020-12-01", "--warn", "40", "--out", first);
  expect((await sheetsOf(first)).get("汇总明细")).toContain("40");
  const again = await zlq("summary", first, "--as-of", "2020-12-31", "--out", second);
  expect(again.code).toBe(0);
  for (const sheet of SUMMARY) expect(again.err).toContain(sheet);
  const sheets = await sheetsOf(second);
  expect([...sheets.keys()].filter((name) => SUMMARY.includes(name))).toEqual(SUMMARY);
  expect(sheets.get("年终汇总")).toContain("截至2020年12月31日");
});

test("a bureau's own table of 考核指标, 目标值 and 实际完成值 is judged alike by the summary and by attain", async () => {
  const file = at("自有指标表.xlsx");
  const book = bookWith([
    ["2020年重点任务清单"],
    ["序号", "任务内容", "主责单位", "目标时限", "进展"],
    [1, "完成锅炉淘汰", "旗市场监督管理局", "10月底前", "正在推进"],
    [2, "完成裸地抑尘", "旗住建局", "12月20日前", ""],
    [],
    [],
    [],
    ["序号", "考核指标", "目标值", "实际完成值"],
    [1, "城镇污水处理率", "不低于85%", 0.86],
    [2, "公共供水管网漏损率", "≤10%", "12.5%"],
    [3, "绿地率", "力争达到33%", 35],
    [4, "黑臭水体", "清零", ""],
  ]);
  writeFileSync(file, await writeXlsx(book));
  book.dispose();
  const out = at("自有指标汇总.xlsx");
  expect((await zlq("summary", file, "--as-of", "2020-12-31", "--out", out)).code).toBe(0);
  const sheets = await sheetsOf(out);
  expect(sheets.get("年终汇总")).toContain("考核指标4项，达标1项，未达标1项，未填完成值1项，需人工认定1项");
  expect(sheets.get("年终汇总")).not.toContain("没有指标表");
  const judged = (name: string) =>
    new RegExp(`${name}\\n[^]*?\\n(达标|未达标|未填|需人工认定)(?:\\n|$)`, "u");
  const attained = (await zlq("attain", out)).out.split("\n");
  expect(attained.map((line) => line.split(" ").pop())).toEqual(["达标", "未达标", "需人工认定", "未填"]);
  for (const line of attained) {
    const [, name = "", , , , verdict] = line.split(" ");
    expect([name, judged(name).exec(sheets.get("指标汇总") ?? "")?.[1]]).toEqual([name, verdict]);
  }
});

test.each([
  ["no file", [], "--out"],
  ["no --out", ["清单.xlsx"], "--out"],
  ["two files", ["清单.xlsx", "别的.xlsx", "--out", "x.xlsx"], "别的.xlsx"],
  ["a day that is none", ["清单.xlsx", "--as-of", "2020-02-30", "--out", "x.xlsx"], "2020-02-30"],
  ["warning days that are no number", ["清单.xlsx", "--warn", "半月", "--out", "x.xlsx"], "半月"],
  ["an option there is not", ["清单.xlsx", "--plan", "air", "--out", "x.xlsx"], "--plan"],
  ["the file itself as --out", ["清单.xlsx", "--out", "清单.xlsx"], "清单.xlsx"],
])("wrong usage (%s) gives 2, the message names it, and nothing is written", async (_what, args, named) => {
  const before = readdirSync(folder);
  const call = args.map((word) => (word.endsWith(".xlsx") ? at(word) : word));
  const { code, out, err } = await zlq("summary", ...call);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(named);
  expect(err).toContain("summary IN.xlsx");
  expect(readdirSync(folder)).toEqual(before);
});

test("a file that is missing, is no workbook, or holds no list gives 1 and a message that names the file", async () => {
  const nonsense = at("不是表格.xlsx");
  writeFileSync(nonsense, "text");
  const empty = at("无清单.xlsx");
  const book = bookWith([["年度预算", 1]]);
  writeFileSync(empty, await writeXlsx(book));
  book.dispose();
  for (const [file, word] of [
    [at("没有.xlsx"), "没有.xlsx"],
    [nonsense, "不是表格.xlsx"],
    [empty, "任务清单"],
  ] as const) {
    const { code, out, err } = await zlq("summary", file, "--out", at("y.xlsx"));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(file);
    expect(err).toContain(word);
  }
  expect(readdirSync(folder)).not.toContain("y.xlsx");
});

test("where the output cannot be written, the exit code is 1 and nothing is left half-written", async () => {
  const { code, err } = await zlq("summary", list, "--out", join(folder, "无此目录", "z.xlsx"));
  expect(code).toBe(1);
  expect(err).toContain("z.xlsx");
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("--docx writes 年终总结 in words besides, on a sheet and as a Word file that say the same", async () => {
  const [list, out, docx] = [at("总结底稿.xlsx"), at("总结.xlsx"), at("总结.docx")];
  writeFileSync(
    list,
    plainXlsx([
      {
        name: "清单",
        rows: [
          ["序号", "重点任务", "完成时限", "责任单位", "进展情况", "佐证材料"],
          [1, "煤场封闭", "2020年9月底前", "旗工信局", "已完成", "验收单"],
          [2, "管网改造", "2020年9月底前", "旗住建局", "完成一半", ""],
        ],
      },
      {
        name: "指标",
        rows: [
          ["序号", "考核指标", "目标值", "实际完成值"],
          [1, "优良天数比例（%）", "≥90", 95],
          [2, "PM2.5平均浓度（微克/立方米）", "≤20", 25],
        ],
      },
    ]),
  );
  const made = await zlq("summary", list, "--as-of", "2020-12-31", "--docx", docx, "--out", out);
  expect(made.code).toBe(0);
  expect(made.out.split("\n")).toEqual([out, docx]);
  expect(made.err).toContain("年终总结");
  const sheets = await sheetsOfFile(new Uint8Array(readFileSync(out)));
  const onSheet = bare(
    sheets
      .filter(({ name }) => name === "年终总结" || name === "佐证材料目录")
      .flatMap(({ values }) => values.flat())
      .join("\n"),
  );
  const word = wordText(new Uint8Array(readFileSync(docx)));
  for (const paragraph of word.paragraphs.filter(
    (text) => !/^附件\d$|指标完成情况表|未完成及逾期/.test(text),
  ))
    expect(onSheet).toContain(paragraph);
  expect(onSheet).toContain("考核指标2项，达标1项，未达标1项");
  expect(onSheet).toContain("验收单");
  expect(word.tables.map((table) => table.length - 1)).toEqual([2, 2, 1, 2]);
});

/** A year's workbook: so many of its four measures are done, and two indicators with their values. */
function yearBook(year: number, done: number, values: readonly [number, number]): Uint8Array {
  return plainXlsx([
    {
      name: "清单",
      rows: [
        ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
        ...["煤场封闭", "管网改造", "散煤治理", "尾矿治理"].map((task, i) => [
          i + 1,
          task,
          `${year}年9月底前`,
          "旗住建局",
          i < done ? `${year}年9月1日已完成` : "完成一半",
        ]),
      ],
    },
    {
      name: "指标",
      rows: [
        ["序号", "考核指标", "目标值", "实际完成值"],
        [1, "优良天数比例（%）", "≥90", values[0]],
        [2, year === 2020 ? "散煤替代户数" : "燃煤锅炉淘汰数", "≥20", values[1]],
      ],
    },
  ]);
}

describe("年终总结 beside last year's workbook", () => {
  const [now, before, out, docx] = ["今年.xlsx", "上年.xlsx", "比较.xlsx", "比较.docx"];
  beforeAll(() => {
    writeFileSync(at(now), yearBook(2020, 3, [95, 25]));
    writeFileSync(at(before), yearBook(2019, 1, [91.5, 30]));
  });
  const make = (last: string) =>
    zlq(
      "summary",
      at(now),
      "--as-of",
      "2020-12-31",
      "--last-year",
      last,
      "--docx",
      at(docx),
      "--out",
      at(out),
    );

  test("each number of both years and what lies between is that of a recount, on the sheet and in Word", async () => {
    expect((await make(at(before))).err).toContain("年终总结");
    const sheets = await sheetsOfFile(new Uint8Array(readFileSync(at(out))));
    const table = sheets.find(({ name }) => name === "与上年比较")?.values ?? [];
    expect(table.slice(2, 11).map((row) => row.slice(1, 6))).toEqual([
      ["项目", "单位", "2019年", "本年", "增减"],
      ["工作措施", "项", 4, 4, 0],
      ["应办结数", "项", 4, 4, 0],
      ["已完成", "项", 1, 3, 2],
      ["逾期完成", "项", 0, 0, 0],
      ["逾期未完成", "项", 3, 1, -2],
      ["办结率", "百分点", 0.25, 0.75, 50],
      ["按期办结率", "百分点", 0.25, 0.75, 50],
      ["优良天数比例（%）", null, 91.5, 95, 3.5],
    ]);
    expect(table.flat().join("\n")).toContain("另有1项指标在2019年的指标表中没有同名的完成值");
    const said =
      "2019年工作措施4项，办结率25.0%，按期办结率25.0%；本年分别为4项、75.0%、75.0%，比较情况见附件4。";
    const onSheet =
      sheets
        .find(({ name }) => name === "年终总结")
        ?.values.flat()
        .join("\n") ?? "";
    const word = wordText(new Uint8Array(readFileSync(at(docx))));
    for (const text of [bare(onSheet), word.paragraphs.join("\n")]) expect(text).toContain(said);
    expect(word.tables[3]?.map((row) => row.slice(3)).slice(1, 9)).toEqual([
      ["4", "4", "0"],
      ["4", "4", "0"],
      ["1", "3", "+2"],
      ["0", "0", "0"],
      ["3", "1", "-2"],
      ["25.0%", "75.0%", "+50"],
      ["25.0%", "75.0%", "+50"],
      ["91.5", "95", "+3.5"],
    ]);
  });

  test("a workbook that is not of an earlier year, or has no list, is refused with its name, and nothing is written", async () => {
    rmSync(at(out), { force: true });
    const same = await make(at(now));
    expect(same.code).toBe(1);
    expect(same.err).toMatch(/今年.*是2020年的.*不早于/);
    writeFileSync(at("空.xlsx"), plainXlsx([{ name: "说明", rows: [["没有清单"]] }]));
    const empty = await make(at("空.xlsx"));
    expect(empty.code).toBe(1);
    expect(empty.err).toMatch(/空.*没有识别出任务清单/);
    expect(readdirSync(folder)).not.toContain(out);
  });
});
