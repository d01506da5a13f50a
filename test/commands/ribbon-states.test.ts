import { buttonStates } from "../../src/commands/button-states";
import { flag } from "../../src/commands/flag";
import { readLists } from "../../src/commands/read-lists";
import { unflag } from "../../src/commands/unflag";
import { serialOf } from "../../src/core/base/serial";
import { host } from "../../src/host/current";
import { RIBBON_ACTIONS } from "../../src/commands/ribbon";
import { BUTTON_IDS } from "../../src/host/excel/ribbon";
import { provideRibbon } from "../../workbench/host/ribbon-service";
import { readXlsx } from "../../workbench/xlsx";
import type { LayoutSheet } from "../fixtures/lists/layouts";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { host as workbench, openFileBook } from "../workbench/open-book";

const asOf = serialOf(2020, 10, 8);
const LIST: LayoutSheet = {
  name: "清单",
  rows: [
    ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
    [1, "封闭煤场", "2020年9月底前", "旗工信局", ""],
    [2, "清理河道", "2020年底前", "旗水利局", ""],
  ],
};

async function open(...sheets: readonly LayoutSheet[]): Promise<void> {
  const { data, extras } = await readXlsx(plainXlsx(sheets), "in.xlsx");
  await openFileBook(data, extras);
}

async function states(): Promise<Readonly<Record<string, boolean>>> {
  const read = await readLists({ asOf });
  if (!read.ok) throw new Error(read.problem.code);
  return buttonStates({ snapshot: read.value.snapshot, lists: read.value });
}

test("in a workbook without a list there is nothing to mark, to clear, to sum up or to send out", async () => {
  await open({ name: "备忘", rows: [["电话", "姓名"]] });
  expect(Object.values(await states())).toEqual([false, false, false, false]);
});

test("a list can be marked, summed up and sent out; marks can be cleared once there are some", async () => {
  await open(LIST);
  const unmarked = { flagOverdue: true, clearFlags: false, openSummary: true, openCollect: true };
  expect(await states()).toEqual(unmarked);
  expect((await flag({ asOf })).ok).toBe(true);
  expect(await states()).toEqual({ ...unmarked, clearFlags: true });
  expect((await unflag()).ok).toBe(true);
  expect(await states()).toEqual(unmarked);
});

test("Excel's ribbon is told by the ids of the manifest, and each of the buttons is one of ours", async () => {
  await open(LIST);
  const told: [string, boolean][] = [];
  provideRibbon(workbench, (id, enabled) => told.push([id, enabled]));
  expect(host().can("button-states")).toBe(true);
  expect(await host().enableButtons({ flagOverdue: true, clearFlags: false })).toBe(true);
  expect(told).toEqual([
    ["Zlq.Flag.Button", true],
    ["Zlq.Clear.Button", false],
  ]);
  for (const name of Object.keys(await states())) {
    expect(Object.keys(RIBBON_ACTIONS)).toContain(name);
    expect(Object.keys(BUTTON_IDS)).toContain(name);
  }
});
