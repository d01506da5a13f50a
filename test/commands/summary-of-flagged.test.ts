import { flag } from "../../src/commands/flag";
import { makeSummary } from "../../src/commands/summary";
import { unflag } from "../../src/commands/unflag";
import { serialOf } from "../../src/core/base/serial";
import { DETAIL_HEADERS, type DetailHeader } from "../../src/core/features/summary/detail/detail-place";
import { readXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { host, openFileBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";

const asOf = serialOf(2020, 10, 8);
const ROWS = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  [1, "河道清理", "2020年9月底前", "旗水利局", "正在推进"],
  [2, "煤场封闭", "2020年9月底前", "旗工信局", "已完成"],
  [3, "垃圾清运", "2020年12月底前", "旗住建局", ""],
] as const;
const PROGRESS = { first: "E2", second: "E3", third: "E4" } as const;

beforeEach(async () => {
  const { data, extras } = await readXlsx(plainXlsx([{ name: "清单", rows: ROWS }]), "清单.xlsx");
  await openFileBook(data, extras);
  for (const result of [await flag({ asOf }), await makeSummary({ asOf })])
    if (!result.ok) throw new Error(result.problem.code);
  await host.book.settle();
});

async function change(act: (list: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("清单"));
    await context.sync();
  });
  await host.book.settle();
}

const type = (cell: string, value: string): Promise<void> =>
  change((list) => {
    list.getRange(cell).values = [[value]];
  });

/** A column of 汇总明细, without its heading. */
async function detail(header: DetailHeader): Promise<unknown[]> {
  const rows = (await contentsOf()).get("汇总明细") ?? [];
  return rows.slice(3).map((row) => row[DETAIL_HEADERS.indexOf(header)]);
}

const summaryText = async (): Promise<string> =>
  ((await contentsOf()).get("年终汇总") ?? []).flat().join("\n");

test("the summary of a marked list takes 办结 from the list's own 督办状态 and follows it", async () => {
  await Excel.run(async (context) => {
    const done = context.workbook.worksheets.getItem("汇总明细").getRange("J4:J6").load("formulas");
    await context.sync();
    for (const [i, [formula]] of done.formulas.entries()) expect(formula).toContain(`清单!G${i + 2}`);
  });
  expect(await detail("督办状态")).toEqual(["逾期", "已完成", "推进中"]);
  await type(PROGRESS.first, "已完成");
  await type(PROGRESS.second, "正在推进第二期工程");
  expect(await detail("督办状态")).toEqual(["已完成", "逾期", "推进中"]);
  expect(await detail("核对")).toEqual(["", "", ""]);
});

test("a text that only a person can weigh is 核对 in the list and in the summary", async () => {
  await type(PROGRESS.third, "于十一月中旬全部完成");
  expect(await detail("办结")).toEqual([0, 1, 2]);
  expect((await detail("核对"))[2]).toBe("填报情况已改动，是否完成请核对；");
});

test("清除标记 after the summary leaves its statuses; what is filled in from then on has to be looked at", async () => {
  await unflag();
  await host.book.settle();
  expect(await detail("督办状态")).toEqual(["逾期", "已完成", "推进中"]);
  expect(await detail("核对")).toEqual(["", "", ""]);
  await type(PROGRESS.third, "已完成");
  expect((await detail("核对"))[2]).toBe("填报情况已改动，是否完成请核对；");
  expect(await summaryText()).toContain("请重新生成汇总");
});

test("deleting the two columns by hand leaves the summary's statuses and figures as they were", async () => {
  const before = await summaryText();
  await change((list) => {
    list.getRange("F:G").delete("Left");
  });
  expect(await detail("截止日期")).toEqual([
    serialOf(2020, 9, 30),
    serialOf(2020, 9, 30),
    serialOf(2020, 12, 31),
  ]);
  expect(await detail("督办状态")).toEqual(["逾期", "已完成", "推进中"]);
  expect(await summaryText()).toBe(before);
});
