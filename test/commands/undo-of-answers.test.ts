import { COMMANDS } from "../../src/commands";
import { undoOffer } from "../../src/commands/undo-offer";
import type { Result } from "../../src/core/base/problem";
import { stateOf as stateOfBook } from "../faults/state";
import { openFor, TRIED, type Tried } from "../faults/workbooks";
import { headlessSession } from "../../workbench/session/session";
import { contentsOf } from "./contents-of";

jest.setTimeout(240_000);

const stateOf = async (): Promise<string> => stateOfBook((await headlessSession()).host.book);

const TYPED = "经办人手写";
const LEDGER = "土壤任务台账";
const CALENDAR = "报送日历2020";

const tried = (name: string): Tried => {
  const found = TRIED.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

async function done(run: () => Promise<Result<unknown>>): Promise<void> {
  const result = await run();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
}

/** They delete or copy a sheet, from which there is no way back. */
const FINAL = ["makeDuties, once more", "makeSummary, once more", "freezeSummary", "unflag"];

/** On lists that are flagged, their flags follow: two runs of one command. */
const RULED: Tried = {
  name: "keepRuling on a flagged list",
  on: "decided",
  run: () => COMMANDS.keepRuling.run({ id: "A1", wording: "按措施", by: "张三" }),
};

/** The others are in `undo.test.ts`. */
const TAKEN_BACK: readonly Tried[] = [
  RULED,
  ...[
    ...["merge", "makeDuties", "reportDuty", "keepRuling", "attestIndicator", "makeNextYear"],
    ...["saveTemplate", "insertTemplate", "insertRegisters", "splitIntoSheets"],
    ...["checkDoubts", "checkDoubts, taken back", "correctList", "correctList, once more"],
  ].map(tried),
];

test.each(TAKEN_BACK.map((one) => [one.name, one] as const))(
  "%s: once taken back, the workbook is as before",
  async (_name, one) => {
    await openFor(one);
    const before = await stateOf();
    await done(one.run);
    expect(await stateOf()).not.toBe(before);
    const command = one.name.split(/[ ,]/)[0];
    expect(await COMMANDS.undo.run()).toEqual({ ok: true, value: { command } });
    expect(await stateOf()).toBe(before);
    expect(undoOffer.state).toBeUndefined();
  },
);

test.each(FINAL)("%s offers no 撤销, for a sheet is deleted or copied", async (name) => {
  await openFor(tried(name));
  await done(tried(name).run);
  expect(undoOffer.state).toBeUndefined();
});

/** Types something into a cell of a sheet, as a user of the same workbook. */
const type = (sheet: string, cell: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[TYPED]];
    await context.sync();
  });

const stands = async (sheet: string): Promise<boolean> =>
  ((await contentsOf()).get(sheet) ?? []).flat().includes(TYPED);

test.each([
  ["merge", LEDGER, "K40"],
  ["reportDuty", CALENDAR, "Z4"],
  ["attestIndicator", "清单", "F3"],
] as const)("what is typed elsewhere before %s is taken back stays", async (name, sheet, cell) => {
  await openFor(tried(name));
  await type(sheet, cell);
  const before = await stateOf();
  await openFor(tried(name));
  await done(tried(name).run);
  await type(sheet, cell);
  await done(() => COMMANDS.undo.run());
  expect(await stands(sheet)).toBe(true);
  expect(await stateOf()).toBe(before);
});

test("an answer that somebody has put right since is not taken back, and nothing else is", async () => {
  const merge = tried("merge");
  await openFor(merge);
  const before = await contentsOf();
  await done(merge.run);
  const rows = (await contentsOf()).get(LEDGER) ?? [];
  const was = before.get(LEDGER) ?? [];
  const row = rows.findIndex((cells, r) => cells.some((cell, c) => cell === 0.8 && was[r]?.[c] !== 0.8));
  const column = rows[row]?.indexOf(0.8) ?? -1;
  expect(column).toBeGreaterThan(0);
  await type(LEDGER, `${String.fromCharCode(65 + column)}${row + 1}`);
  const now = await stateOf();
  expect(await COMMANDS.undo.run()).toMatchObject({
    ok: false,
    problem: { code: "undo-overtaken", outcome: "unchanged" },
  });
  expect(await stateOf()).toBe(now);
});

test("where the flags of a ruling can be taken back and the ruling can't, that is said", async () => {
  await openFor(RULED);
  await done(RULED.run);
  const [ruling, flags] = undoOffer.state?.runs ?? [];
  expect(flags).toBeDefined();
  const place = ruling?.edits.find((edit) => edit.kind === "write");
  if (place?.kind !== "write") throw new Error("nothing was written");
  await Excel.run(async (context) => {
    const { row, column } = place.at;
    const cell = context.workbook.worksheets.getItem(place.sheet).getCell(row, column);
    cell.values = [[TYPED]];
    await context.sync();
  });
  expect(await COMMANDS.undo.run()).toMatchObject({ ok: false, problem: { outcome: "partly" } });
  expect(await stands(place.sheet)).toBe(true);
});

test("a command that wrote nothing is not offered for what the same command had written before it", async () => {
  const forget = tried("forgetCorrection");
  await openFor(forget);
  await done(forget.run);
  expect(undoOffer.ofLast).toBeDefined();
  await done(forget.run);
  expect(undoOffer.ofLast).toBeUndefined();
});
