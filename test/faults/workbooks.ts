import { COMMANDS } from "../../src/commands";
import type { Result } from "../../src/core/base/problem";
import { serialOf } from "../../src/core/base/serial";
import { weighDoubts } from "../../src/core/tables/tasks/doubts/weigh-doubts";
import { readLists } from "../../src/commands/read-lists";
import { headlessSession } from "../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { HEADER, ROWS } from "../commands/office-list";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";

const asOf = serialOf(2020, 10, 8);
const SHEET = "清单";
const WIDTH = { firstColumn: 0, lastColumn: 5 };
const soil = { plans: ["soil"], year: 2020 } as const;

/** A command as a user has it done, and the workbook in which that is done. */
export type Tried = {
  readonly name: string;
  readonly on: keyof typeof PREPARED;
  /** What is done before, without a fault, and not kept in the file: the offer of 撤销 lives in the runtime. */
  readonly first?: () => Promise<Result<unknown>>;
  readonly run: () => Promise<Result<unknown>>;
};

/** The workbooks: a bureau's list as it came, and what commands have made of it. */
const PREPARED = {
  list: [],
  flagged: [() => COMMANDS.flag.run({ asOf })],
  corrected: [() => COMMANDS.correctList.run({ sheet: SHEET, headerRow: 0, columns: { remark: 4 } }, WIDTH)],
  checked: [() => checkFirst()],
  summarised: [() => COMMANDS.makeSummary.run({ asOf })],
} as const satisfies Readonly<Record<string, readonly (() => Promise<Result<unknown>>)[]>>;

/** 已核对 of the first doubt that is asked about, or, taken back, of one that was checked. */
async function checkFirst(undo?: true): Promise<Result<unknown>> {
  return COMMANDS.checkDoubts.run({ sheet: SHEET, ids: [doubt], ...(undo ? { undo } : {}) });
}
let doubt = "";

export const TRIED: readonly Tried[] = [
  { name: "insertFormula", on: "list", run: () => COMMANDS.insertFormula.run("=1+1") },
  {
    name: "correctList",
    on: "list",
    run: () => COMMANDS.correctList.run({ sheet: SHEET, headerRow: 0, columns: { remark: 4 } }, WIDTH),
  },
  {
    name: "correctList, once more",
    on: "corrected",
    run: () => COMMANDS.correctList.run({ sheet: SHEET, headerRow: 0, none: true }, WIDTH),
  },
  { name: "forgetCorrection", on: "corrected", run: () => COMMANDS.forgetCorrection.run(SHEET, 0) },
  { name: "checkDoubts", on: "list", run: () => checkFirst() },
  { name: "checkDoubts, taken back", on: "checked", run: () => checkFirst(true) },
  { name: "changeSettings", on: "list", run: () => COMMANDS.changeSettings.run({ asOf, warnDays: 9 }) },
  {
    name: "changeSettings, once more",
    on: "flagged",
    run: () => COMMANDS.changeSettings.run({ asOf: asOf + 1, warnDays: 9 }),
  },
  { name: "flag", on: "list", run: () => COMMANDS.flag.run({ asOf }) },
  { name: "flag, once more", on: "flagged", run: () => COMMANDS.flag.run({ asOf: asOf + 40, warnDays: 5 }) },
  { name: "unflag", on: "flagged", run: () => COMMANDS.unflag.run() },
  {
    name: "undo of flag",
    on: "list",
    first: () => COMMANDS.flag.run({ asOf }),
    run: () => COMMANDS.undo.run(),
  },
  {
    name: "undo of flag, once more",
    on: "flagged",
    first: () => COMMANDS.flag.run({ asOf: asOf + 40, warnDays: 5 }),
    run: () => COMMANDS.undo.run(),
  },
  { name: "makeBulletin", on: "list", run: () => COMMANDS.makeBulletin.run({ asOf }) },
  { name: "makeReminders", on: "list", run: () => COMMANDS.makeReminders.run({ asOf }) },
  { name: "insertLists", on: "list", run: () => COMMANDS.insertLists.run({ ...soil, layout: "ledger" }) },
  { name: "insertIndicators", on: "list", run: () => COMMANDS.insertIndicators.run(soil) },
  { name: "makeSummary", on: "list", run: () => COMMANDS.makeSummary.run({ asOf }) },
  {
    name: "makeSummary, once more",
    on: "summarised",
    run: () => COMMANDS.makeSummary.run({ asOf: asOf + 10 }),
  },
  { name: "freezeSummary", on: "summarised", run: () => COMMANDS.freezeSummary.run() },
];

const files = new Map<Tried["on"], Uint8Array>();

/** Opens the workbook for a command, anew. */
export async function openFor({ on, first }: Tried): Promise<void> {
  const session = await headlessSession();
  const open = async (bytes: Uint8Array): Promise<void> => {
    const { data, extras } = await readXlsx(bytes, `${on}.xlsx`);
    session.open(data, extras);
  };
  let file = files.get(on);
  if (file === undefined) {
    await open(plainXlsx([{ name: SHEET, rows: [HEADER, ...ROWS] }]));
    const read = await readLists();
    if (!read.ok) throw new Error(read.problem.code);
    const asked = [...weighDoubts(read.value.snapshot, read.value.lists).values()].flat();
    doubt = asked.find(({ as }) => as.class === "confirm")?.id ?? "";
    for (const step of PREPARED[on]) {
      const done = await step();
      if (!done.ok) throw new Error(`${on}: ${done.problem.code}`);
    }
    // A free cell is selected: what is filled in goes there.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).activate();
      context.workbook.worksheets.getItem(SHEET).getRange("N3").select();
      await context.sync();
    });
    file = await writeXlsx(session.host.book);
    files.set(on, file);
  }
  await open(file);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("N3").select();
    await context.sync();
  });
  const begun = await first?.();
  if (begun?.ok === false) throw new Error(`${on}: ${begun.problem.code}`);
}
