import { goToTask } from "../../src/commands/go-to-task";
import { makeBulletin } from "../../src/commands/bulletin";
import { makeReminders } from "../../src/commands/reminder";
import { makeSummary } from "../../src/commands/summary";
import { serialOf } from "../../src/core/base/serial";
import { readXlsx } from "../../workbench/xlsx";
import type { LayoutSheet } from "../fixtures/lists/layouts";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { openFileBook } from "../workbench/open-book";

const asOf = serialOf(2020, 10, 8);
const HEADINGS = ["序号", "重点任务", "完成时限", "责任单位", "进展情况"];
const LIST: LayoutSheet = {
  name: "清单",
  rows: [
    HEADINGS,
    [1, "封闭镇区煤场两处", "2020年9月底前", "旗工信局", ""],
    [2, "清理河道垃圾十处", "2020年8月底前", "旗水利局", ""],
    [3, "清理河道", "2020年底前", "旗水利局", ""],
  ],
};
const NOTES: LayoutSheet = {
  name: "备忘",
  rows: [
    ["昨天会上说的", "请水利局把清理河道垃圾十处的进展报来"],
    ["电话", "0479-0000"],
  ],
};

async function open(...sheets: readonly LayoutSheet[]): Promise<void> {
  const { data, extras } = await readXlsx(plainXlsx(sheets), "in.xlsx");
  await openFileBook(data, extras);
}

/** The first cell of a sheet whose text holds these words is selected. */
async function select(sheet: string, words: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load({ values: true });
    await context.sync();
    const row = range.values.findIndex((cells) => cells.some((cell) => String(cell).includes(words)));
    if (row < 0) throw new Error(`${words} is not on ${sheet}`);
    range.getCell(row, 0).select();
    await context.sync();
  });
}

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load({ address: true });
    await context.sync();
    return range.address;
  });
}

test("from a row of its list it leads to the cell where the progress is filled in", async () => {
  await open(LIST);
  await select("清单", "封闭镇区煤场");
  expect(await goToTask()).toMatchObject({ ok: true, value: { sheet: "清单", row: 1 } });
  expect(await selected()).toBe("清单!E2");
});

test("from what was made of the list, and from a note that has its words, it leads to the task", async () => {
  await open(LIST, NOTES);
  const summary = await makeSummary({ asOf });
  const bulletin = await makeBulletin({ asOf });
  const letters = await makeReminders({ asOf });
  if (!summary.ok || !bulletin.ok || !letters.ok) throw new Error("not made");
  const sheets = [
    "备忘",
    summary.value.sheets.open,
    summary.value.sheets.detail,
    bulletin.value.annex,
    letters.value.letters.find(({ unit }) => unit === "旗水利局")?.sheet ?? "",
  ];
  for (const sheet of sheets) {
    await select(sheet, "清理河道垃圾十处");
    expect([sheet, (await goToTask()).ok, await selected()]).toEqual([sheet, true, "清单!E3"]);
  }
});

test("a row that names no task, or several, leads nowhere and says so", async () => {
  await open(LIST, NOTES, { name: "另一张", rows: LIST.rows });
  await select("备忘", "电话");
  expect(await goToTask()).toMatchObject({ ok: false, problem: { code: "no-task-here" } });
  await select("备忘", "清理河道垃圾十处");
  expect(await goToTask()).toMatchObject({
    ok: false,
    problem: { code: "several-tasks-here", detail: { places: "清单!A3、另一张!A3" } },
  });
});
