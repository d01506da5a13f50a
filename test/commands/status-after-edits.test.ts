import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { serialOf } from "../../src/core/base/serial";
import { readXlsx } from "../../workbench/xlsx";
import type { Written } from "../core/tables/tasks/sheet";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { host, openFileBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";

const asOf = serialOf(2020, 10, 8);
const HEADER = ["序号", "重点任务", "完成时限", "责任单位", "是否完成", "完成日期", "延期至"];

async function open(rows: readonly (readonly Written[])[]): Promise<void> {
  const { data, extras } = await readXlsx(plainXlsx([{ name: "清单", rows }]), "清单.xlsx");
  await openFileBook(data, extras);
}

/** The view's status of the first row, and what its cell shows, after a cell was typed into. */
async function after(cell: string, value: string | number | boolean): Promise<[view: string, cell: unknown]> {
  const flagged = await flag({ asOf });
  if (!flagged.ok) throw new Error(flagged.problem.code);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").getRange(cell).values = [[value]];
    await context.sync();
  });
  await host.book.calculation.settle();
  const inspected = await inspect();
  if (!inspected.ok) throw new Error(inspected.problem.code);
  const view = inspected.value.sheets[0]?.lists[0]?.rows[0]?.status ?? "";
  return [view, (await contentsOf()).get("清单")?.[1]?.[flagged.value.lists[0]?.statusColumn ?? 0]];
}

test("a day of completion that stands as a text means done, whatever 是否完成 says later", async () => {
  await open([HEADER, [1, "河道清理", "2020年9月底前", "旗水利局", "整改中", "2020-10-03", ""]]);
  expect(await after("E2", false)).toEqual(["逾期完成", "逾期完成"]);
});

test("an extension whose text changes is 核对, not an error", async () => {
  await open([HEADER, [1, "河道清理", "2020年9月底前", "旗水利局", "", "", "2020.12.3"]]);
  expect((await after("G2", "不详"))[1]).toBe("核对");
});

test("a number that is no day does not complete a task", async () => {
  await open([HEADER, [1, "河道清理", "2020年9月底前", "旗水利局", "", "", ""]]);
  expect(await after("F2", 5)).toEqual(["逾期", "逾期"]);
});

test("flags beside a list leave its columns what they were: 完成期限 over days stays the deadline", async () => {
  const day = { day: serialOf(2020, 9, 30) };
  await open([
    ["序号", "重点任务", "完成日期", "责任单位", "进展情况"],
    [1, "河道清理", "2020年9月底", "旗水利局", "未完成"],
    [2, "煤场封闭", day, "旗工信局", "未完成"],
  ]);
  const before = await inspect({ asOf });
  await flag({ asOf });
  const flagged = await inspect();
  if (!before.ok || !flagged.ok) throw new Error("not read");
  const statuses = ({ value }: typeof before) =>
    value.sheets[0]?.lists.flatMap(({ rows }) => rows.map(({ status }) => status));
  expect(statuses(before)).toEqual(["逾期", "逾期"]);
  expect(statuses(flagged)).toEqual(["逾期", "逾期"]);
});

test("once 完成时限 has another text, 截止日期 shows nothing and 督办状态 is 核对, until the list is marked again", async () => {
  await open([HEADER, [1, "河道清理", "2020年9月底前", "旗水利局", "", "", ""]]);
  const [view, status] = await after("C2", "2020年12月底前");
  expect([view, status]).toEqual(["推进中", "核对"]);
  expect((await contentsOf()).get("清单")?.[1]?.slice(7)).toEqual(["", "核对"]);
  await flag({ asOf });
  await host.book.settle();
  expect((await contentsOf()).get("清单")?.[1]?.slice(7)).toEqual([serialOf(2020, 12, 31), "推进中"]);
});
