import { COMMANDS } from "../../src/commands";
import { undoOffer } from "../../src/commands/undo-offer";
import type { Result } from "../../src/core/base/problem";
import { serialOf } from "../../src/core/base/serial";
import { problemText } from "../../src/strings/problem";
import { officialLists } from "../../src/core/notice/official-lists";
import { readXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { stateOf as stateOfBook } from "../faults/state";
import { host, openFileBook } from "../workbench/open-book";
import { HEADER, ROWS } from "./office-list";

jest.setTimeout(120_000);

const stateOf = (): Promise<string> => stateOfBook(host.book);

const asOf = serialOf(2020, 10, 8);
const SHEET = "清单";
const WIDTH = { firstColumn: 0, lastColumn: 5 };
const TYPED = "经办人手写";
const YEAR = officialLists[0]?.year ?? 0;

beforeEach(async () => {
  const bytes = plainXlsx([{ name: SHEET, rows: [HEADER, ...ROWS] }]);
  const { data, extras } = await readXlsx(bytes, "清单.xlsx");
  await openFileBook(data, extras);
  await inList((list) => {
    list.getRange("N3").select();
  });
});

const inList = (act: (list: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });

type Run = () => Promise<Result<unknown>>;
const flag: Run = () => COMMANDS.flag.run({ asOf });

async function done(run: Run): Promise<void> {
  const result = await run();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
}

/** Every kind of thing that commands write, each on what the ones before it have made. */
const WRITES: Readonly<Record<string, readonly [...Run[], Run]>> = {
  "lists that were inserted": [
    () => COMMANDS.insertLists.run({ plans: ["soil"], year: YEAR, layout: "ledger" }),
  ],
  "tables of indicators": [() => COMMANDS.insertIndicators.run({ plans: ["soil"], year: YEAR })],
  registers: [() => COMMANDS.insertRegisters.run(["air-boilers"])],
  flags: [flag],
  "flags made anew for another day": [flag, () => COMMANDS.flag.run({ asOf: asOf + 40, warnDays: 5 })],
  "settings, the first time": [() => COMMANDS.changeSettings.run({ asOf, warnDays: 9 })],
  "settings changed under flags": [flag, () => COMMANDS.changeSettings.run({ asOf: asOf + 30, warnDays: 9 })],
  "what was said of a list": [
    () => COMMANDS.correctList.run({ sheet: SHEET, headerRow: 0, columns: { remark: 4 } }, WIDTH),
  ],
  "the forgetting of it": [
    () => COMMANDS.correctList.run({ sheet: SHEET, headerRow: 0, columns: { remark: 4 } }, WIDTH),
    () => COMMANDS.forgetCorrection.run(SHEET, 0),
  ],
  "a bulletin": [() => COMMANDS.makeBulletin.run({ asOf })],
  letters: [() => COMMANDS.makeReminders.run({ asOf })],
  "a summary, the first one": [() => COMMANDS.makeSummary.run({ asOf })],
  "a formula in a cell": [() => COMMANDS.insertFormula.run("=1+1")],
};

test.each(Object.entries(WRITES))("%s: once taken back, the workbook is as before", async (_what, runs) => {
  for (const run of runs.slice(0, -1)) await done(run);
  const before = await stateOf();
  for (const run of runs.slice(-1)) await done(run);
  expect(await stateOf()).not.toBe(before);
  expect(await COMMANDS.undo.run()).toEqual({ ok: true, value: { command: expect.any(String) as string } });
  expect(await stateOf()).toBe(before);
  expect(await COMMANDS.undo.run()).toMatchObject({ ok: false, problem: { code: "nothing-to-undo" } });
});

describe("what cannot be taken back offers no 撤销:", () => {
  test.each<[string, readonly Run[]]>([
    ["清除标记", [flag, () => COMMANDS.unflag.run()]],
    [
      "a summary made again",
      [() => COMMANDS.makeSummary.run({ asOf }), () => COMMANDS.makeSummary.run({ asOf })],
    ],
    ["转为数值", [() => COMMANDS.makeSummary.run({ asOf }), () => COMMANDS.freezeSummary.run()]],
  ])("%s", async (_what, runs) => {
    for (const run of runs) await done(run);
    expect(undoOffer.state).toBeUndefined();
  });
});

/** What somebody does between a command and 撤销, that would be lost by it. */
const ACTS: Readonly<Record<string, (list: Excel.Worksheet, context: Excel.RequestContext) => void>> = {
  "types over a 截止日期": (list) => {
    list.getRange("G3").values = [[TYPED]];
  },
  "puts a row into the list": (list) => {
    list.getRange("3:3").insert("Down");
  },
  "puts a column in left of the list": (list) => {
    list.getRange("A:A").insert("Right");
  },
  "changes 督办设置": (_, { workbook }) => {
    workbook.worksheets.getItem("督办设置").getRange("B4").values = [[99]];
  },
  "writes below 督办设置": (_, { workbook }) => {
    workbook.worksheets.getItem("督办设置").getRange("A40").values = [[TYPED]];
  },
  "refers to a setting": (list) => {
    list.getRange("M2").formulas = [["=统计截止日+1"]];
  },
  "renames 督办设置": (_, { workbook }) => {
    workbook.worksheets.getItem("督办设置").name = "督办口径";
  },
  "renames the list": (list) => {
    list.name = "改了名";
  },
};

describe("flags are not taken back, and nothing is written, where somebody meanwhile", () => {
  test.each(Object.entries(ACTS))("%s", async (_what, act) => {
    await done(flag);
    await inList(act);
    const now = await stateOf();
    const result = await COMMANDS.undo.run();
    expect(result).toMatchObject({ ok: false, problem: { code: "undo-overtaken", outcome: "unchanged" } });
    if (!result.ok) expect(problemText(result.problem)).not.toMatch(/\{|undefined/);
    expect(await stateOf()).toBe(now);
  });

  test("protects the list", async () => {
    await done(flag);
    await inList((list) => {
      list.protection.protect();
    });
    const now = await stateOf();
    expect(await COMMANDS.undo.run()).toMatchObject({ ok: false, problem: { code: "sheet-protected" } });
    expect(await stateOf()).toBe(now);
  });
});

test("what was typed into the list itself meanwhile stays, and the flags go", async () => {
  await done(flag);
  await inList((list) => {
    list.getRange("F4").values = [[TYPED]];
    // Cleared by hand, a cell is as it was before.
    list.getRange("H4").clear();
  });
  expect(await COMMANDS.undo.run()).toMatchObject({ ok: true, value: { command: "flag" } });
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getUsedRange(true).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(cells.map((row) => row.length)).toEqual(Array(6).fill(6));
  expect(cells[3]?.[5]).toBe(TYPED);
});

test("a cell that is typed into while 撤销 writes keeps what was typed", async () => {
  await done(flag);
  const handle = host.handle.bind(host);
  let acted = false;
  host.handle = async (request) => {
    if (!acted && request.body.Actions.some(({ Name }) => Name === "Clear")) {
      acted = true;
      await inList((list) => {
        list.getRange("G3").values = [[TYPED]];
      });
    }
    return handle(request);
  };
  const result = await COMMANDS.undo.run();
  host.handle = handle;
  const cell = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange("G3").load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
  expect([result.ok, acted, cell]).toEqual([true, true, TYPED]);
});

test("whatever writes next ends the offer; what only reads does not", async () => {
  await done(flag);
  await done(() => COMMANDS.inspect.run({ asOf }));
  expect(undoOffer.state?.command).toBe("flag");
  await done(() => COMMANDS.insertFormula.run("=1+1"));
  expect(undoOffer.state?.command).toBe("insertFormula");
});
