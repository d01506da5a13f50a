import { checkDoubts } from "../../src/commands/check-doubts";
import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { readLists } from "../../src/commands/read-lists";
import type { Result } from "../../src/core/base/problem";
import { sortDoubts } from "../../src/core/tables/tasks/doubts/doubt-groups";
import { weighDoubts } from "../../src/core/tables/tasks/doubts/weigh-doubts";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { recalculated } from "../support/libreoffice";
import { host, openFileBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";
import { failing, syncsOf } from "./interceptors";

const ROWS = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  [1, "煤场封闭", "2020年9月底前", "旗工信局", "正在推进"],
  [2, "方案修编", "春节前", "旗林草局", "正在推进"],
  [3, "管网改造", "2020年11月前", "旗住建局", "正在推进"],
  [4, "河道清理", "", "旗水利局", "正在推进"],
];

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

async function openBytes(bytes: Uint8Array): Promise<void> {
  const { data, extras } = await readXlsx(bytes, "清单.xlsx");
  await openFileBook(data, extras);
}

/** The texts that are asked about, and those that were checked. */
async function state() {
  const { snapshot, lists } = value(await readLists());
  const { open, checked } = sortDoubts([...weighDoubts(snapshot, lists).values()].flat());
  return { open, texts: open.map(({ text }) => text), checked: checked.map(({ text }) => text) };
}

async function check(text: string, undo?: true): Promise<Result<number>> {
  const { snapshot, lists } = value(await readLists());
  const doubts = [...weighDoubts(snapshot, lists).values()].flat();
  const ids = doubts.filter((doubt) => doubt.text === text).map(({ id }) => id);
  return checkDoubts({ sheet: "清单", ids, ...(undo === undefined ? {} : { undo }) });
}

function write(address: string, values: readonly (readonly unknown[])[]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
}

const namesOnSheet = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("清单");
    names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name);
  });

beforeEach(() => openBytes(plainXlsx([{ name: "清单", rows: ROWS }])));

test("what a person has checked is asked no more, and no cell of the workbook is touched", async () => {
  expect((await state()).texts).toEqual(["春节前", "2020年11月前", ""]);
  const before = await contentsOf();
  expect(value(await check("春节前"))).toBe(1);
  expect(value(await check(""))).toBe(1);
  expect(await state()).toMatchObject({ texts: ["2020年11月前"], checked: ["春节前", ""] });
  expect(await contentsOf()).toEqual(before);
});

test("inspect says of every doubt whether a person is asked or told, and whether it was checked", async () => {
  await write("D2", [["旗工信局、旗住建局"]]);
  await check("春节前");
  const [list] = value(await inspect()).sheets[0]?.lists ?? [];
  expect(list?.doubts.map(({ cell, class: of, checked }) => [cell, of, checked])).toEqual([
    ["D2", "note", false],
    ["C3", "confirm", true],
    ["C4", "confirm", false],
    ["C5", "confirm", false],
  ]);
});

test("taken back, it is asked again, and the last one leaves no name behind", async () => {
  await check("春节前");
  expect(await namesOnSheet()).toEqual(["已核对_1"]);
  expect(value(await check("春节前", true))).toBe(1);
  expect((await state()).texts).toEqual(["春节前", "2020年11月前", ""]);
  expect(await namesOnSheet()).toEqual([]);
});

test("it goes with its row when rows are sorted or put in above, and does not lapse when 标记逾期 adds columns", async () => {
  await check("春节前");
  await write("A2:E5", [...ROWS.slice(1)].reverse());
  expect(await state()).toMatchObject({ texts: ["", "2020年11月前"], checked: ["春节前"] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").getRange("1:2").insert("Down");
    await context.sync();
  });
  expect((await state()).checked).toEqual(["春节前"]);
  value(await flag());
  expect((await state()).checked).toEqual(["春节前"]);
});

test("it lapses when the text changes, and what has lapsed goes with the next one that is checked", async () => {
  await check("春节前");
  await write("C3", [["节后"]]);
  expect(await state()).toMatchObject({ texts: ["节后", "2020年11月前", ""], checked: [] });
  await check("2020年11月前");
  await write("C3", [["春节前"]]);
  expect(await state()).toMatchObject({ texts: ["春节前", ""], checked: ["2020年11月前"] });
});

test("what has changed since it was shown is not taken for checked", async () => {
  const { open } = await state();
  await write("C3", [["五一前"]]);
  const ids = open.filter(({ text }) => text === "春节前").map(({ id }) => id);
  expect(await checkDoubts({ sheet: "清单", ids })).toEqual({ ok: false, problem: { code: "doubt-gone" } });
  expect(await namesOnSheet()).toEqual([]);
});

test("saved and opened again, or copied with its sheet, it is still checked", async () => {
  await check("春节前");
  await openBytes(await writeXlsx(host.book));
  expect((await state()).checked).toEqual(["春节前"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("清单").copy("End").name = "清单二";
    await context.sync();
  });
  expect((await state()).checked).toEqual(["春节前", "春节前"]);
});

test("it is still checked when LibreOffice has opened and saved the workbook", async () => {
  await check("春节前");
  await openBytes(recalculated(await writeXlsx(host.book)));
  expect(await state()).toMatchObject({ texts: ["2020年11月前", ""], checked: ["春节前"] });
}, 120_000);

test("it takes nine sync, and where only the answer to the writing was lost it says that it is done", async () => {
  const { open } = await state();
  const [first, second] = open.map(({ id }) => id);
  const one = { sheet: "清单", ids: [first ?? ""] };
  expect(await syncsOf(() => checkDoubts(one))).toBe(9);
  host.interceptor = failing(5, "after");
  expect(await checkDoubts({ sheet: "清单", ids: [second ?? ""] })).toEqual({ ok: true, value: 1 });
  host.interceptor = failing(5, "before");
  expect(await checkDoubts({ ...one, undo: true })).toMatchObject({ ok: false });
  host.interceptor = undefined;
  expect((await state()).checked).toEqual(["春节前", "2020年11月前"]);
});
