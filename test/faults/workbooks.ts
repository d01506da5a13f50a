import { COMMANDS } from "../../src/commands";
import { readLists } from "../../src/commands/read-lists";
import { attainWorkbook } from "../../src/core/tables/indicators/attain-workbook";
import { isLeftToPerson } from "../../src/core/features/indicators/attested";
import type { AttestRequest } from "../../src/core/features/indicators/plan-attest";
import type { MergePlan } from "../../src/core/features/collect/plan-merge";
import { templateText } from "../../src/core/features/templates/template";
import { fail, ok, type Result } from "../../src/core/base/problem";
import { plannedMerge } from "../commands/collect/planned-merge";
import { asOf, firstDoubt, openPrepared, SHEET, soil, TEMPLATE, WIDTH, type PreparedName } from "./prepared";

/** A command as a user has it done, and the workbook in which that is done. */
export type Tried = {
  readonly name: string;
  readonly on: PreparedName;
  /** What is done before, without a fault, and not kept in the file: the offer of 撤销 lives in the runtime. */
  readonly first?: () => Promise<Result<unknown>>;
  readonly run: () => Promise<Result<unknown>>;
};

/** 已核对 of the first doubt that is asked about, or, taken back, of one that was checked. */
async function checkFirst(undo?: true): Promise<Result<unknown>> {
  return COMMANDS.checkDoubts.run({ sheet: SHEET, ids: [firstDoubt], ...(undo ? { undo } : {}) });
}

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

/** The text of a kept template, under another name. */
async function readTemplateText(): Promise<Result<unknown>> {
  const found = await COMMANDS.findTemplates.run();
  const [kept] = found.ok ? found.value.kept : [];
  if (kept !== undefined) otherTemplate = templateText({ ...kept, name: "外局清单" });
  return found;
}
let otherTemplate = "";

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
  {
    name: "flag, once more, with what was typed",
    on: "typed",
    run: () => COMMANDS.flag.run({ asOf: asOf + 40, warnDays: 5 }),
  },
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
  { name: "makeBulletin", on: "few", run: () => COMMANDS.makeBulletin.run({ asOf }) },
  { name: "makeReminders", on: "few", run: () => COMMANDS.makeReminders.run({ asOf }) },
  {
    name: "makeReminder",
    on: "few",
    run: () => COMMANDS.makeReminder.run({ asOf, unit: "旗工信局" }),
  },
  { name: "makeAssessment", on: "ruled", run: () => COMMANDS.makeAssessment.run({ asOf }) },
  { name: "insertRulesTemplate", on: "few", run: () => COMMANDS.insertRulesTemplate.run() },
  { name: "insertLists", on: "settled", run: () => COMMANDS.insertLists.run({ ...soil, layout: "ledger" }) },
  { name: "insertIndicators", on: "settled", run: () => COMMANDS.insertIndicators.run(soil) },
  { name: "makeSummary", on: "settled", run: () => COMMANDS.makeSummary.run({ asOf }) },
  {
    name: "makeSummary, once more",
    on: "summarised",
    run: () => COMMANDS.makeSummary.run({ asOf: asOf + 10 }),
  },
  { name: "insertRegisters", on: "few", run: () => COMMANDS.insertRegisters.run(["four-goals"]) },
  {
    name: "merge",
    on: "ledger",
    first: previewMerge,
    run: () =>
      answers === undefined
        ? previewMerge()
        : COMMANDS.merge.run({ plan: answers, when: "2020-11-25 09:30" }),
  },
  { name: "makeDuties", on: "settled", run: () => COMMANDS.makeDuties.run({ year: 2020 }) },
  {
    name: "merge, once more",
    on: "merged",
    first: previewMerge,
    run: () =>
      answers === undefined
        ? previewMerge()
        : COMMANDS.merge.run({ plan: answers, when: "2020-11-26 09:30" }),
  },
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
    on: "few",
    run: () => COMMANDS.saveTemplate.run({ sheet: SHEET, name: TEMPLATE }),
  },
  {
    name: "saveTemplate, once more",
    on: "templated",
    run: () => COMMANDS.saveTemplate.run({ sheet: SHEET, name: TEMPLATE }),
  },
  {
    name: "importTemplate",
    on: "templated",
    first: readTemplateText,
    run: () => COMMANDS.importTemplate.run({ text: otherTemplate }),
  },
  {
    name: "saveTemplate, beside another",
    on: "two templates",
    run: () => COMMANDS.saveTemplate.run({ sheet: SHEET, name: TEMPLATE }),
  },
  { name: "forgetTemplate", on: "templated", run: () => COMMANDS.forgetTemplate.run({ name: TEMPLATE }) },
  {
    name: "forgetTemplate, beside another",
    on: "two templates",
    run: () => COMMANDS.forgetTemplate.run({ name: TEMPLATE }),
  },
  {
    name: "insertTemplate",
    on: "templated",
    run: () => COMMANDS.insertTemplate.run({ name: TEMPLATE }),
  },
  {
    name: "splitIntoSheets",
    on: "few",
    run: () => COMMANDS.splitIntoSheets.run({ batch: "20201109-01", to: "lead" }),
  },
  { name: "freezeSummary", on: "summarised", run: () => COMMANDS.freezeSummary.run() },
];

/** Opens the workbook for a command, anew. */
export async function openFor({ name, on, first }: Tried): Promise<void> {
  await openPrepared(on);
  const begun = await first?.();
  if (begun?.ok === false) throw new Error(`${name}: ${begun.problem.code}`);
}
