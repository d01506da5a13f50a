import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainXlsx } from "../../fixtures/lists/plain-xlsx";
import { sheetsOfFile } from "../../support/sheets-of-file";
import { zlq } from "../../support/zlq";

jest.setTimeout(120_000);

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-assess-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sheetsOf = async (name: string) =>
  new Map(
    (await sheetsOfFile(new Uint8Array(readFileSync(at(name))))).map(({ name: sheet, values }) => [
      sheet,
      values,
    ]),
  );

test("assess scores a workbook by a file of rules: indicators by their name, measures by their 编号, the rest by what the rules say", async () => {
  const list = [
    ["编号", "序号", "重点任务", "完成时限", "责任单位", "进展情况"],
    ["大气-1", 1, "煤场封闭", "2020年9月底前", "旗工信局", "已完成"],
    ["大气-2", 2, "管网改造", "2020年9月底前", "旗住建局", "完成一半"],
  ];
  const indicators = [
    ["序号", "考核指标", "目标值", "实际完成值"],
    [1, "优良天数比例（%）", "≥90", 88],
  ];
  writeFileSync(
    at("清单.xlsx"),
    plainXlsx([
      { name: "清单", rows: list },
      { name: "指标", rows: indicators },
    ]),
  );
  const heads = [
    "考核类别",
    "指标或任务",
    "分值",
    "评分标准",
    "计分方式",
    "每差",
    "扣几分",
    "目标值",
    "对应编号",
  ];
  const rules = [
    heads,
    ["质量", "优良天数比例（%）", 20, "每差1个百分点扣2分", "按差额扣分", 1, 2, 90, ""],
    ["任务", "煤场封闭", 5, "完成得分", "是否完成", "", "", "", "大气-1"],
    ["任务", "管网改造", 5, "完成得分", "是否完成", "", "", "", "大气-2"],
    ["任务", "机制建设", 10, "酌情评分", "人工评分", "", "", "", ""],
  ];
  writeFileSync(at("规则.xlsx"), plainXlsx([{ name: "考核办法", rows: rules }]));
  const made = await zlq(
    ...[
      "assess",
      at("清单.xlsx"),
      "--rules",
      at("规则.xlsx"),
      "--as-of",
      "2020-12-31",
      "--out",
      at("自评.xlsx"),
    ],
  );
  expect(made).toMatchObject({ code: 0, out: at("自评.xlsx") });
  expect(made.err).toContain("已按“考核办法”生成“考核自评表”：4项，其中1项由人评分");
  expect(made.err).toContain("没有等级标准");
  const sheet = (await sheetsOf("自评.xlsx")).get("考核自评表") ?? [];
  const score = (item: string) => sheet.find((row) => row[2] === item)?.[8] ?? "";
  expect(["优良天数比例（%）", "煤场封闭", "管网改造", "机制建设", "总分"].map(score)).toEqual([
    16,
    5,
    0,
    "",
    21,
  ]);
  expect(sheet.flat().join("\n")).toContain("暂不评定（另有1项待人工评分）");
});

test("assess --template writes an empty file of rules, and a workbook without rules is refused with what is missing", async () => {
  const made = await zlq("assess", "--template", at("模板.xlsx"));
  expect(made).toMatchObject({ code: 0, out: at("模板.xlsx") });
  expect([...(await sheetsOf("模板.xlsx")).keys()]).toEqual(["考核评分规则", "考核等级标准"]);
  const refused = await zlq("assess", at("清单.xlsx"), "--rules", at("模板.xlsx"), "--out", at("无.xlsx"));
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("没有找到评分规则");
  expect((await zlq("assess", "--template", at("x.xlsx"), "--out", at("y.xlsx"))).code).toBe(2);
});
