import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../../workbench/xlsx";
import { bookWith } from "../../support/calculate";
import { zlq } from "../../support/zlq";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-attain-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function fileOf(name: string, rows: Parameters<typeof bookWith>[0]): Promise<string> {
  const book = bookWith(rows);
  const file = join(folder, name);
  writeFileSync(file, await writeXlsx(book));
  book.dispose();
  return file;
}

const TABLE = [
  ["序号", "指标名称", "目标值", "基期值", "完成值"],
  [1, "城镇污水处理率", "不低于85%", "", 0.86],
  [2, "万元国内生产总值用水量", "比2015年下降15%", 100, 86],
  [3, "用水总量", "控制在0.611亿立方米以内", "", "三万吨"],
  [4, "绿地率", "力争达到33%", "", ""],
];

test("the indicators of a file come as JSON, as they are and as they are judged", async () => {
  const { code, out, err } = await zlq("attain", await fileOf("指标.xlsx", TABLE), "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual([
    {
      sheet: "Sheet1",
      row: 2,
      indicator: "城镇污水处理率",
      operator: ">=",
      target: 85,
      unit: "%",
      baseline: null,
      actual: 0.86,
      rate: 1.0117647059,
      verdict: "达标",
    },
    {
      sheet: "Sheet1",
      row: 3,
      indicator: "万元国内生产总值用水量",
      operator: ">=",
      target: 15,
      unit: "%",
      change: "decrease",
      baseline: 100,
      actual: 86,
      rate: 0.9333333333,
      verdict: "未达标",
    },
    expect.objectContaining({ row: 4, actual: "三万吨", rate: null, verdict: null }),
    expect.objectContaining({ row: 5, actual: null, rate: null, verdict: "未填" }),
  ]);
  expect(err).toContain("Sheet1!E4");
});

test("without --json each indicator is a line that a person can read", async () => {
  const { out } = await zlq("attain", await fileOf("行.xlsx", TABLE));
  expect(out.split("\n")[0]).toBe("Sheet1!A2 城镇污水处理率 ≥85% 完成值0.86 完成率101.2% 达标");
});

test("a file without an indicator table gives an empty list and says so", async () => {
  const { code, out, err } = await zlq("attain", await fileOf("空.xlsx", [["姓名", "电话"]]), "--json");
  expect([code, out]).toEqual([0, "[]"]);
  expect(err).toContain("没有找到指标表");
});
