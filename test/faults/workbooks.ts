import { COMMANDS } from "../../src/commands";
import { serialOf } from "../../src/core/base/serial";
import { weighDoubts } from "../../src/core/tables/tasks/doubts/weigh-doubts";
import { readLists } from "../../src/commands/read-lists";
import { attainWorkbook } from "../../src/core/tables/indicators/attain-workbook";
import { isLeftToPerson, type AttestRequest } from "../../src/core/features/indicators/plan-attest";
import type { MergePlan } from "../../src/core/features/collect/plan-merge";
import { fail, ok, type Result } from "../../src/core/base/problem";
import { headlessSession } from "../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { plannedMerge } from "../commands/collect/planned-merge";
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
  ledger: [() => COMMANDS.insertLists.run({ ...soil, layout: "ledger" })],
  decided: [
    () => COMMANDS.insertLists.run({ ...soil, layout: "official" }),
    () => COMMANDS.changeSettings.run({ asOf }),
    () => COMMANDS.flag.run(),
  ],
  scheduled: [() => COMMANDS.makeDuties.run({ year: 2020 })],
  rescheduled: [
    () => COMMANDS.makeDuties.run({ year: 2020 }),
    () => COMMANDS.changeSettings.run({ readings: "R1=报到年底" }),
  ],
  measured: [() => COMMANDS.insertIndicators.run(soil)],
  templated: [() => COMMANDS.saveTemplate.run({ sheet: SHEET, name: "本局清单" })],
} as const satisfies Readonly<Record<string, readonly (() => Promise<Result<unknown>>)[]>>;

/** 已核对 of the first doubt that is asked about, or, taken back, of one that was checked. */
async function checkFirst(undo?: true): Promise<Result<unknown>> {
  return COMMANDS.checkDoubts.run({ sheet: SHEET, ids: [doubt], ...(undo ? { undo } : {}) });
}
let doubt = "";

/** What is shown before it is written: the answers of a unit, and the place of an indicator. */
async function previewMerge(): Promise<Result<unknown>> {
  const base = await COMMANDS.readMergeBase.run({});
  if (base.ok) answers = plannedMerge(base.value.book);
  return base;
}
let answers: MergePlan | undefined;

/** A ruling on a list that is flagged: two runs. Where the flags did not follow, the command says so beside its answer. */
async function ruleAndFlag(): Promise<Result<unknown>> {
  const kept = await COMMANDS.keepRuling.run({ id: "A1", wording: "按措施", by: "张三" });
  if (!kept.ok || kept.value.notFlagged === undefined) return kept;
  return fail({ ...kept.value.notFlagged, outcome: "partly" });
}

async function findIndicator(): Promise<Result<unknown>> {
  const read = await readLists();
  if (!read.ok) return read;
  for (const { sheet, rows } of attainWorkbook(read.value.snapshot))
    for (const row of rows)
      if (isLeftToPerson(row)) indicator = { sheet, row: row.row, indicator: row.indicator };
  return ok(indicator);
}
let indicator: AttestRequest = { sheet: "", row: 0, indicator: "" };

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
  { name: "insertRegisters", on: "list", run: () => COMMANDS.insertRegisters.run(["air-boilers"]) },
  {
    name: "merge",
    on: "ledger",
    first: previewMerge,
    run: () =>
      answers === undefined
        ? previewMerge()
        : COMMANDS.merge.run({ plan: answers, when: "2020-11-25 09:30" }),
  },
  { name: "makeDuties", on: "list", run: () => COMMANDS.makeDuties.run({ year: 2020 }) },
  {
    name: "makeDuties, once more",
    on: "rescheduled",
    run: () => COMMANDS.makeDuties.run({ year: 2020 }),
  },
  {
    name: "reportDuty",
    on: "scheduled",
    run: () =>
      COMMANDS.reportDuty.run({ year: 2020, id: "R1", period: "202004", day: asOf, evidence: "1号" }),
  },
  {
    name: "keepRuling",
    on: "ledger",
    run: () => COMMANDS.keepRuling.run({ id: "A1", wording: "按措施", by: "张三" }),
  },
  { name: "flags after keepRuling", on: "decided", run: () => ruleAndFlag() },
  {
    name: "undo of keepRuling with flags",
    on: "decided",
    first: () => ruleAndFlag(),
    run: () => COMMANDS.undo.run(),
  },
  {
    name: "attestIndicator",
    on: "measured",
    first: findIndicator,
    run: () => COMMANDS.attestIndicator.run({ ...indicator, result: "达标", by: "张三" }),
  },
  {
    name: "makeNextYear",
    on: "ledger",
    run: () => COMMANDS.makeNextYear.run({ year: 2021, asDrafted: true }),
  },
  {
    name: "saveTemplate",
    on: "list",
    run: () => COMMANDS.saveTemplate.run({ sheet: SHEET, name: "本局清单" }),
  },
  {
    name: "insertTemplate",
    on: "templated",
    run: () => COMMANDS.insertTemplate.run({ name: "本局清单" }),
  },
  {
    name: "splitIntoSheets",
    on: "list",
    run: () => COMMANDS.splitIntoSheets.run({ batch: "20201109-01", to: "lead" }),
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
