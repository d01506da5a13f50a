import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { flag } from "../../src/commands/flag";
import { unflag } from "../../src/commands/unflag";
import { inspect } from "../../src/commands/inspect";
import { serialOf } from "../../src/core/base/serial";
import { columnNumber } from "../../src/core/base/address";
import { refused } from "../../workbench/host/host";
import { HostError } from "../../workbench/wire/host-error";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { LAYOUTS } from "../fixtures/lists/layouts";
import { host, openBook, openFileBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";
import { failing } from "./interceptors";

const asOf = serialOf(2020, 10, 8);
const folder = join(__dirname, "../fixtures/lists");

async function open(name: string): Promise<void> {
  const { data, extras } = await readXlsx(readFileSync(join(folder, name, "input.xlsx")), `${name}.xlsx`);
  await openFileBook(data, extras);
}

/** The parts of the open workbook as a file. */
async function parts(): Promise<Record<string, string>> {
  const bytes = await writeXlsx(host.book);
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("utf8")]),
  );
}

const colours = async (sheet: string): Promise<number> =>
  Excel.run(async (context) => {
    const count = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });

/** Sheets of all kinds that are no task lists. */
const WITHOUT_LISTS = ["no-list-at-all", "no-lists-elsewhere"];
/** Those with lists that have room at their right edge. */
const LISTS = LAYOUTS.map(({ name }) => name).filter(
  (name) => !WITHOUT_LISTS.includes(name) && name !== "merged-header-across-lists",
);

test.each(WITHOUT_LISTS)("%s: says that there is no task list, and nothing is written", async (name) => {
  await open(name);
  const before = await parts();
  expect(await flag({ asOf })).toMatchObject({ ok: false, problem: { code: "no-task-list" } });
  expect(await parts()).toEqual(before);
});

test.each(LISTS)("%s: the words that the cells calculate are those of the inspection", async (name) => {
  await open(name);
  const before = await inspect({ asOf });
  const flagged = await flag({ asOf });
  if (!before.ok || !flagged.ok) throw new Error(JSON.stringify([before, flagged]));
  expect(flagged.value.skipped).toEqual([]);
  await host.book.calculation.settle();
  const contents = await contentsOf();
  let next = 0;
  for (const { name: sheet, lists } of before.value.sheets)
    for (const { rows } of lists) {
      const { statusColumn } = flagged.value.lists[next] ?? { statusColumn: 0 };
      next += 1;
      for (const { row, status } of rows)
        expect(`${row} ${String(contents.get(sheet)?.[row - 1]?.[statusColumn])}`).toBe(`${row} ${status}`);
    }
  expect(next).toBe(flagged.value.lists.length);
});

test.each(LISTS)("%s: flagged and cleared, every part of the file is as before", async (name) => {
  await open(name);
  const before = await parts();
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  expect(await unflag()).toEqual({ ok: true, value: { cleared: true } });
  expect(await parts()).toEqual(before);
});

test("flagged three times, there are the same two columns and five colours", async () => {
  await open("header-on-row-4");
  await flag({ asOf });
  const once = await contentsOf();
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  expect(await flag({ asOf })).toMatchObject({ ok: true });
  expect(await contentsOf()).toEqual(once);
  expect(await colours("大气")).toBe(5);
});

test("statuses follow 统计截止日 in the settings, without the add-in", async () => {
  await open("header-on-row-4");
  await flag({ asOf });
  await Excel.run(async (context) => {
    context.workbook.names.getItem("统计截止日").getRange().values = [[serialOf(2020, 12, 1)]];
    await context.sync();
  });
  await host.book.calculation.settle();
  const column = columnNumber("J");
  expect(
    (await contentsOf())
      .get("大气")
      ?.slice(4)
      .map((row) => row[column]),
  ).toEqual(["已完成", "逾期", "长期推进"]);
});

test("where an earlier quarter said that a task was done, the status follows the latest as soon as it is filled in", async () => {
  await open("done-in-an-earlier-quarter");
  const flagged = await flag({ asOf });
  if (!flagged.ok) throw new Error(flagged.problem.code);
  const column = flagged.value.lists[0]?.statusColumn ?? 0;
  const statuses = async () =>
    (await contentsOf())
      .get("季报")
      ?.slice(2, 5)
      .map((row) => row[column]);
  await host.book.calculation.settle();
  expect(await statuses()).toEqual(["已完成", "已完成", "逾期"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("季报");
    sheet.getRange("G3:G5").values = [["未完成"], [""], ["已完成"]];
    sheet.getRange("F4").values = [["推进中"]];
    await context.sync();
  });
  await host.book.calculation.settle();
  expect(await statuses()).toEqual(["逾期", "逾期", "已完成"]);
});

test("without a day, a list of a past year is judged as of that year's last day, and the settings keep it", async () => {
  await open("header-on-row-4");
  await flag();
  const formula = await Excel.run(async (context) => {
    const range = context.workbook.names.getItem("统计截止日").getRange();
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(formula).toEqual([[serialOf(2020, 12, 31)]]);
});

describe("when a request to Excel fails", () => {
  test.each([1, 2, 3, 4, 5])("at number %i, nothing half-written remains", async (number) => {
    await open("two-row-header");
    const before = await parts();
    host.interceptor = failing(number, "after");
    const result = await flag({ asOf });
    host.interceptor = undefined;
    expect(result.ok).toBe(false);
    expect(await parts()).toEqual(before);
  });
});

/** Four requests read, one looks whether all is as it was read. */
const WRITING = 6;

describe("when flagging once more fails", () => {
  test.each(
    [1, 2, 3, 4, 5, 6].flatMap((number) =>
      (["before", "after"] as const).map((when) => [number, when] as const),
    ),
  )(
    "at number %i, %s the workbook hears of it, the earlier flags stand as they stood",
    async (number, when) => {
      await open("two-lists-below");
      await flag({ asOf, warnDays: 20 });
      const before = await parts();
      let count = 0;
      host.interceptor = async (_request, proceed) => {
        count += 1;
        if (count !== number) return proceed();
        if (when === "after") await proceed();
        return refused(new HostError("GeneralException", "the connection was lost"));
      };
      const result = await flag({ asOf: asOf + 60, warnDays: 5 });
      host.interceptor = undefined;
      // Where only the answer to the writing was lost, it is done, and said to be.
      const isDone = count < number || (number === WRITING && when === "after");
      expect(result.ok).toBe(isDone);
      if (!isDone) expect(await parts()).toEqual(before);
    },
  );

  test.each([0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.85, 0.88, 0.9, 0.92, 0.95])(
    "stopped after %d of the edits, the earlier flags stand as they stood",
    async (share) => {
      await open("two-lists-below");
      await flag({ asOf, warnDays: 20 });
      const before = await parts();
      let stopped = false;
      host.interceptor = async (request, proceed) => {
        const { Actions } = request.body;
        const writes = Actions.some(({ Name }) => Name === "SuspendScreenUpdatingUntilNextSync");
        if (stopped || !writes) return proceed();
        stopped = true;
        const some = Actions.slice(0, Math.floor(share * Actions.length));
        Object.assign(request, { body: { ...request.body, Actions: some } });
        await proceed();
        return refused(new HostError("GeneralException", "stopped in the middle"));
      };
      const result = await flag({ asOf: asOf + 60, warnDays: 5 });
      host.interceptor = undefined;
      expect([stopped, result.ok]).toEqual([true, false]);
      expect(await parts()).toEqual(before);
    },
  );
});

test("a list with something at its right edge is left alone and named, the one beside it is flagged", async () => {
  await open("merged-header-across-lists");
  expect(await flag({ asOf })).toMatchObject({
    ok: true,
    value: {
      lists: [{ sheet: "分工", headerRow: 1, statusColumn: columnNumber("M") }],
      skipped: [{ sheet: "分工", headerRow: 1, reason: "no-room" }],
    },
  });
});

test("a protected sheet is named and left alone", async () => {
  await open("two-row-header");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").protection.protect();
    await context.sync();
  });
  const before = await parts();
  expect(await flag({ asOf })).toMatchObject({
    ok: false,
    problem: { code: "sheet-protected", sheet: "台账" },
  });
  expect(await parts()).toEqual(before);
});

test("10,000 rows are flagged with eight requests to Excel", async () => {
  await openBook("大清单");
  const rows = 10_000;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("大清单");
    sheet.getRange(`A1:F${rows + 1}`).values = [
      ["序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况"],
      ...Array.from({ length: rows }, (_, i) => [
        i + 1,
        `任务${i + 1}`,
        `推进清洁取暖、扬尘治理等措施${i + 1}`,
        `2020年${(i % 12) + 1}月底前`,
        "旗住建局、旗发改委",
        i % 3 === 0 ? "已完成" : "正在推进",
      ]),
    ];
    await context.sync();
  });
  let count = 0;
  host.interceptor = (_request, proceed) => {
    count += 1;
    return proceed();
  };
  const result = await flag({ asOf });
  host.interceptor = undefined;
  expect(result).toMatchObject({ ok: true, value: { lists: [{ rows }] } });
  expect(count).toBeLessThanOrEqual(8);
}, 120_000);
