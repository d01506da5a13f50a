import { serialOf } from "../../../../src/core/base/serial";
import type { CellValue } from "../../../../src/core/base/snapshot";
import { planDuties, type Reported } from "../../../../src/core/features/duties/plan-duties";
import type { SheetBook } from "../../../support/sheet-book";
import { ledgers } from "./scripted-year";
import { mainText, summarise, tableOf } from "./summarise";

jest.setTimeout(240_000);

const YEAR_END = serialOf(2020, 12, 31);

async function reports(book: SheetBook, asOf = YEAR_END): Promise<Record<string, CellValue>[]> {
  return tableOf((await summarise(book, asOf)).after, "报送情况", ["报送事项", "应报次数"]);
}

const row = (rows: readonly Record<string, CellValue>[], what: string): Record<string, CellValue> =>
  rows.find((one) => String(one["报送事项"]).startsWith(what)) ?? {};

describe("报送情况 of the three official lists at the end of 2020", () => {
  let rows: Record<string, CellValue>[];
  let text: string;
  beforeAll(async () => {
    const made = await summarise(ledgers(), YEAR_END);
    rows = tableOf(made.after, "报送情况", ["报送事项", "应报次数"]);
    text = mainText(made.after);
  });

  test("counts what was owed since the notice was issued: 8 monthly reports, 3 of furnaces, 10 analyses, 4 publications", () => {
    const owed = (what: string): CellValue | undefined => row(rows, what)["应报次数"];
    expect(owed("“散乱污”工业企业综合整治进展情况")).toBe(8);
    expect(owed("工业炉窑综合治理工作情况")).toBe(3);
    expect(owed("水环境形势分析")).toBe(10);
    expect(owed("饮用水安全状况信息公开")).toBe(4);
    const all = rows.map((one) => one["应报次数"]);
    expect(all.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0)).toBe(48);
  });

  test("has also what the lists leave out and what has no day, which is never missed", () => {
    const verdict = (what: string): CellValue | undefined => row(rows, what)["结论"];
    expect(verdict("涉嫌危险废物环境违法犯罪问题移交")).toBe("按需");
    expect(verdict("重点监管单位用地调查报告送不动产登记机构")).toBe("按需");
    expect(verdict("水环境质量状况、“黄牌”“红牌”企业名单")).toBe("待确认");
    expect(verdict("45米以上高架源")).toBe("未登记");
    expect(verdict("重点尾矿库环境风险评估")).toBe("未登记");
  });

  test("names who owes the quarterly analysis: the leading group's office, as the plan's body says", () => {
    expect(row(rows, "领导小组办公室水环境形势分析")["责任单位"]).toBe("旗水污染防治工作领导小组办公室");
  });

  test("the sentence of the summary parts what has a day from what has none", () => {
    expect(text).toMatch(/需限期或定期报送的事项24项.*另有随事项发生或时间待确认的11项/);
  });
});

test("on 1 April 2020 five things had come due", async () => {
  const rows = await reports(ledgers(), serialOf(2020, 4, 1));
  const owed = rows.reduce((sum, one) => sum + (Number(one["应报次数"]) || 0), 0);
  expect(owed).toBe(5);
});

test("where the workbook has a 报送日历, what is registered there is what was reported", async () => {
  const book = ledgers();
  const reported: Reported[] = [
    { id: "R1", period: "202004", day: serialOf(2020, 3, 31) },
    { id: "R1", period: "202005", day: serialOf(2020, 5, 3) },
    ...["202004", "202007", "202010"].map((period) => ({ id: "R3", period, day: serialOf(2020, 10, 1) })),
  ];
  const plan = planDuties({ year: 2020, reported, day: YEAR_END }, await book.snapshot());
  if (!plan.ok) throw new Error(plan.problem.code);
  const rows = await reports(book.apply(plan.value.edits));
  expect(row(rows, "“散乱污”工业企业综合整治进展情况")).toMatchObject({
    应报次数: 8,
    已报次数: 2,
    欠报次数: 6,
    上次报送: serialOf(2020, 5, 3),
    结论: "欠报",
  });
  expect(row(rows, "工业炉窑综合治理工作情况")).toMatchObject({ 已报次数: 3, 欠报次数: 0, 结论: "已报" });
  // Nothing registered is not the same as nothing reported.
  expect(row(rows, "水环境形势分析")).toMatchObject({ 已报次数: "", 结论: "未登记" });
});
