import { insertLists, type InsertProgress } from "../../src/commands/insert-lists";
import { LAYOUTS } from "../../src/core/features/insert/layouts";
import { measuresOf } from "../../src/core/notice/measures-of";
import { officialLists } from "../../src/core/notice/official-lists";
import type { PlanId } from "../../src/core/notice/model/official-list";
import { problemText } from "../../src/strings/problem";
import type { Interceptor } from "../../workbench/host/host";
import type { BatchReply } from "../../workbench/wire/protocol";
import { host, openBook } from "../workbench/open-book";
import { contentsOf, sheetNames } from "./contents-of";
import { failing, syncsOf } from "./interceptors";

const ALL: readonly PlanId[] = ["air", "water", "soil"];
const official = { plans: ALL, year: 2020, layout: "official" } as const;
const ledger = { plans: ALL, year: 2020, layout: "ledger" } as const;

/** What a workbook that counts days from 1904 answers when it is asked for a day. */
const since1904: Interceptor = async (_request, proceed) =>
  JSON.parse(JSON.stringify(await proceed()).replaceAll(/\b36526\b/g, "35064")) as BatchReply;

test("in a workbook that counts days from 1904 a ledger is refused and nothing is written", async () => {
  await openBook();
  const before = await sheetNames();
  host.interceptor = since1904;
  const result = await insertLists(ledger);
  const printed = await insertLists({ ...official, plans: ["air"] });
  host.interceptor = undefined;
  expect(result).toEqual({ ok: false, problem: { code: "date-system-1904" } });
  expect(printed.ok).toBe(true);
  expect(await sheetNames()).toEqual([...before, "大气任务清单"]);
});

test("the three official lists stand on three sheets, 104 measures word for word", async () => {
  await openBook();
  const result = await insertLists(official);
  expect(result).toMatchObject({
    ok: true,
    value: {
      sheets: [
        { sheet: "大气任务清单", measures: 45 },
        { sheet: "水任务清单", measures: 35 },
        { sheet: "土壤任务清单", measures: 24 },
      ],
    },
  });
  const contents = await contentsOf();
  for (const list of officialLists) {
    const cells = contents.get(`${list.name}任务清单`) ?? [];
    const measures = cells.slice(3).flatMap((row) => (row[2] === "" ? [] : [row[2]]));
    expect(measures).toEqual(measuresOf(list).map(({ measure }) => measure.text));
    const deadlines = cells.slice(3).flatMap((row) => (row[3] === "" ? [] : [row[3]]));
    const written = list.sections.flatMap(({ tasks }) =>
      tasks.flatMap(({ measures: own }) =>
        own.flatMap(({ duty }) => (duty === "as-above" || duty.deadline === "" ? [] : [duty.deadline])),
      ),
    );
    expect(deadlines).toEqual(written);
  }
});

test("the ledger has a key, a real date and a calculated status in each of its 104 rows", async () => {
  await openBook();
  await insertLists(ledger);
  const contents = await contentsOf();
  const rows = ["大气", "水", "土壤"].flatMap((name) => (contents.get(`${name}任务台账`) ?? []).slice(1));
  expect(rows).toHaveLength(104);
  for (const row of rows) {
    expect(row[0]).toMatch(/^(大气|水|土壤)-\d+(-\d+)?$/);
    if (String(row[5]).endsWith("年底前")) expect(typeof row[6]).toBe("number");
    expect(["逾期", "临期", "推进中", "长期推进", "待确认"]).toContain(row[12]);
  }
});

test("the first list inserted is the sheet that is shown", async () => {
  const book = await openBook();
  await insertLists(official);
  expect(book.workbook.getActiveSheet().getSheetName()).toBe("大气任务清单");
});

test("a sheet name in use gets a number, and that sheet stays as it is", async () => {
  await openBook("大气任务清单", "预算");
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("大气任务清单");
    own.getRange("A1:B3").values = [
      ["自己的表", 1],
      ["二", "=B1*2"],
      ["2020年底前", ""],
    ];
    context.workbook.worksheets.getItem("预算").getRange("C4").values = [[3.5]];
    await context.sync();
  });
  const before = await contentsOf();
  const result = await insertLists(official);
  expect(result.ok && result.value.sheets.map(({ sheet }) => sheet)).toEqual([
    "大气任务清单 (2)",
    "水任务清单",
    "土壤任务清单",
  ]);
  const after = await contentsOf();
  for (const [sheet, cells] of before) expect(after.get(sheet)).toEqual(cells);
});

test("inserting the same lists twice gives each its own sheet and table", async () => {
  await openBook();
  await insertLists(ledger);
  const second = await insertLists(ledger);
  expect(second.ok && second.value.sheets.map(({ sheet }) => sheet)).toEqual([
    "大气任务台账 (2)",
    "水任务台账 (2)",
    "土壤任务台账 (2)",
  ]);
});

test.each(LAYOUTS)(
  "inserting %s lists takes one writing for each list, and one request each to read, to look and to end",
  async (layout) => {
    await openBook();
    expect(await syncsOf(() => insertLists({ plans: ["air"], year: 2020, layout }))).toBe(4);
    // A ledger brings 督办设置, whose 核对结论 the next insertion asks for.
    const asked = layout === "ledger" ? 1 : 0;
    expect(await syncsOf(() => insertLists({ plans: ALL, year: 2020, layout }))).toBe(6 + asked);
  },
);

test("a protected workbook stays as it is, and the message says what to do", async () => {
  const book = await openBook("甲");
  book.extras.structureProtected = true;
  const result = await insertLists(official);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(problemText(result.problem)).toContain("撤销“保护工作簿”");
  expect(await sheetNames()).toEqual(["甲"]);
});

test("while a cell is being edited the insertion says that it waits, and goes on when the edit ends", async () => {
  const book = await openBook();
  book.beginEdit();
  const told: string[] = [];
  const inserting = insertLists(official, {
    onWaiting: () => {
      told.push("waiting");
      book.endEdit();
    },
  });
  expect((await inserting).ok).toBe(true);
  expect(told).toEqual(["waiting"]);
});

describe.each(["official", "ledger"] as const)(
  "when something fails while %s lists are inserted",
  (layout) => {
    test.each([
      [1, "before"],
      [1, "after"],
      [2, "before"],
      [2, "after"],
      [3, "before"],
      [3, "after"],
      [4, "before"],
      [4, "after"],
    ] as const)("at sync %i, %s it is done, the workbook is as it was", async (n, when) => {
      await openBook("已有");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("已有").getRange("A1").values = [["原样"]];
        await context.sync();
      });
      const before = await contentsOf();
      host.interceptor = failing(n, when);
      const result = await insertLists({ plans: ALL, year: 2020, layout });
      host.interceptor = undefined;
      expect(result).toMatchObject({ ok: false, problem: { code: "host-error" } });
      expect(await contentsOf()).toEqual(before);
      expect((await insertLists({ plans: ALL, year: 2020, layout })).ok).toBe(true);
    });
  },
);

test("cancelling after the first list leaves no list behind", async () => {
  await openBook("已有");
  const stop = new AbortController();
  const told: InsertProgress[] = [];
  const result = await insertLists(official, {
    signal: stop.signal,
    onProgress: (progress) => {
      told.push(progress);
      stop.abort();
    },
  });
  expect(told).toEqual([{ done: 1, total: 3, plan: "air" }]);
  expect(result).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  expect(await sheetNames()).toEqual(["已有"]);
});

test("cancelling while the last list is written leaves no list behind either", async () => {
  await openBook("已有");
  const stop = new AbortController();
  const result = await insertLists(official, {
    signal: stop.signal,
    onProgress: ({ done, total }) => {
      if (done === total) stop.abort();
    },
  });
  expect(result).toMatchObject({ ok: false, problem: { code: "cancelled", outcome: "unchanged" } });
  expect(await sheetNames()).toEqual(["已有"]);
});

test("while Excel is only slow, nothing is said of a cell that is being edited", async () => {
  await openBook();
  const told: string[] = [];
  host.interceptor = async (_request, proceed) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    host.interceptor = undefined;
    return proceed();
  };
  const result = await insertLists(official, { onWaiting: () => told.push("waiting") });
  expect([result.ok, told]).toEqual([true, []]);
});

test("a year without lists and an empty choice are told, and nothing is written", async () => {
  await openBook("已有");
  expect(await insertLists({ ...official, year: 2021 })).toMatchObject({
    ok: false,
    problem: { code: "year-not-included" },
  });
  expect(await insertLists({ ...official, plans: [] })).toMatchObject({
    ok: false,
    problem: { code: "no-plan-chosen" },
  });
  expect(await sheetNames()).toEqual(["已有"]);
});
