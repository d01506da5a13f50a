import { makeAssessment, insertRulesTemplate } from "../../../../src/commands/assess";
import { attestIndicator } from "../../../../src/commands/attest";
import { makeBulletin } from "../../../../src/commands/bulletin";
import { checkDoubts } from "../../../../src/commands/check-doubts";
import { correctList, forgetCorrection } from "../../../../src/commands/correct-list";
import { makeDuties, reportDuty } from "../../../../src/commands/duties";
import { flag } from "../../../../src/commands/flag";
import { freezeSummary } from "../../../../src/commands/freeze-summary";
import { insertFormula } from "../../../../src/commands/insert-formula";
import { insertIndicators } from "../../../../src/commands/insert-indicators";
import { insertLists } from "../../../../src/commands/insert-lists";
import { merge, readMergeBase } from "../../../../src/commands/merge";
import { makeNextYear } from "../../../../src/commands/next-year";
import { readLists } from "../../../../src/commands/read-lists";
import { insertRegisters } from "../../../../src/commands/registers";
import { makeReminder, makeReminders } from "../../../../src/commands/reminder";
import { keepRuling } from "../../../../src/commands/rulings";
import { changeSettings } from "../../../../src/commands/settings";
import { splitIntoSheets } from "../../../../src/commands/split-into-sheets";
import { makeSummary } from "../../../../src/commands/summary";
import {
  findTemplates,
  forgetTemplate,
  importTemplate,
  insertTemplate,
  saveTemplate,
} from "../../../../src/commands/templates";
import { unflag } from "../../../../src/commands/unflag";
import { serialOf } from "../../../../src/core/base/serial";
import { isLeftToPerson } from "../../../../src/core/features/indicators/attested";
import type { AttestRequest } from "../../../../src/core/features/indicators/plan-attest";
import type { MergePlan } from "../../../../src/core/features/collect/plan-merge";
import { templateText } from "../../../../src/core/features/templates/template";
import { attainWorkbook } from "../../../../src/core/tables/indicators/attain-workbook";
import { weighDoubts } from "../../../../src/core/tables/tasks/doubts/weigh-doubts";
import type { MemoryBook } from "../../../../src/host/memory/book";
import { MemoryHost } from "../../../../src/host/memory/memory-host";
import type { WritingCommand } from "../../../../src/strings/queue";
import { plannedMerge } from "../../../commands/collect/planned-merge";
import { HEADER, ROWS } from "../../../commands/office-list";
import { workbookOf } from "../../../core/features/flag/snapshot";
import { sheetOf } from "../../../core/tables/tasks/sheet";
import { after, open, type Run } from "../tried";

const asOf = serialOf(2020, 10, 8);
const SHEET = "清单";
const WIDTH = { firstColumn: 0, lastColumn: 5 };
const TEMPLATE = "本局清单";
const soil = { plans: ["soil"], year: 2020 } as const;

const RULES = [
  ["考核类别", "指标或任务", "分值", "评分标准", "计分方式"],
  ["任务", "煤场封闭", 5, "完成得分", "是否完成"],
];

/** What a person has looked at before pressing a button. */
type Seen = {
  readonly doubt: string;
  readonly indicator: AttestRequest;
  readonly answers: MergePlan;
  readonly template: string;
};

/** A workbook in which every command finds what it works on. */
export async function everything(): Promise<{ readonly book: MemoryBook; readonly seen: Seen }> {
  const steps: readonly Run[] = [
    () => insertLists({ ...soil, layout: "ledger" }),
    () => changeSettings({ asOf }),
    () => insertIndicators(soil),
    () => makeDuties({ year: 2020 }),
    () => saveTemplate({ sheet: SHEET, name: TEMPLATE }),
    () => correctList({ sheet: SHEET, headerRow: 0, columns: { remark: 4 } }, WIDTH),
    () => makeSummary({ asOf }),
    () => flag({ asOf }),
  ];
  const rules = sheetOf(RULES, { name: "考核评分规则" });
  let book = new MemoryHost(workbookOf([sheetOf([HEADER, ...ROWS], { name: SHEET }), rules])).book;
  for (const step of steps) book = await after(book, step);
  open(book);
  return { book, seen: await seenIn() };
}

async function seenIn(): Promise<Seen> {
  const read = await readLists();
  const base = await readMergeBase({});
  const found = await findTemplates();
  if (!read.ok || !base.ok || !found.ok) throw new Error("not read");
  const { snapshot, lists } = read.value;
  const doubts = [...weighDoubts(snapshot, lists).values()].flat();
  const indicators = attainWorkbook(snapshot).flatMap(({ sheet, rows }) =>
    rows.filter(isLeftToPerson).map(({ row, indicator }) => ({ sheet, row, indicator })),
  );
  const [indicator] = indicators;
  const [template] = found.value.kept;
  if (indicator === undefined || template === undefined) throw new Error("nothing to work on");
  return {
    doubt: doubts.find(({ sheet, as }) => sheet === SHEET && as.class === "confirm")?.id ?? "",
    indicator,
    answers: plannedMerge(base.value.book),
    template: templateText({ ...template, name: "外局清单" }),
  };
}

export type Paired = Exclude<WritingCommand, "undo" | "selfCheck">;

/** Every command that writes, as another runtime runs it: without the one queue. */
export const commandsOn = ({ doubt, indicator, answers, template }: Seen): Readonly<Record<Paired, Run>> => ({
  insertLists: () => insertLists({ ...soil, layout: "official" }),
  insertIndicators: () => insertIndicators({ plans: ["water"], year: 2020 }),
  insertFormula: () => insertFormula("=1+1"),
  flag: () => flag({ asOf: asOf + 40 }),
  unflag: () => unflag(),
  correctList: () => correctList({ sheet: SHEET, headerRow: 0, columns: { remark: 5 } }, WIDTH),
  forgetCorrection: () => forgetCorrection(SHEET, 0),
  checkDoubts: () => checkDoubts({ sheet: SHEET, ids: [doubt] }),
  keepRuling: () => keepRuling({ id: "A1", wording: "按措施", by: "张三" }),
  changeSettings: () => changeSettings({ asOf: asOf + 1, warnDays: 9 }),
  makeNextYear: () => makeNextYear({ year: 2021, asDrafted: true }),
  saveTemplate: () => saveTemplate({ sheet: SHEET, name: TEMPLATE }),
  importTemplate: () => importTemplate({ text: template }),
  insertTemplate: () => insertTemplate({ name: TEMPLATE }),
  forgetTemplate: () => forgetTemplate({ name: TEMPLATE }),
  attestIndicator: () => attestIndicator({ ...indicator, result: "达标", by: "张三" }),
  makeDuties: () => makeDuties({ year: 2020 }),
  reportDuty: () => reportDuty({ year: 2020, id: "R1", period: "202004", day: asOf, evidence: "1号" }),
  makeSummary: () => makeSummary({ asOf }),
  freezeSummary: () => freezeSummary(),
  makeBulletin: () => makeBulletin({ asOf }),
  makeAssessment: () => makeAssessment({ asOf }),
  insertRulesTemplate: () => insertRulesTemplate(),
  makeReminder: () => makeReminder({ asOf, unit: "旗工信局" }),
  makeReminders: () => makeReminders({ asOf }),
  insertRegisters: () => insertRegisters(["four-goals"]),
  splitIntoSheets: () => splitIntoSheets({ batch: "20201109-01", to: "lead" }),
  merge: () => merge({ plan: answers, when: "2020-11-25 09:30" }),
});
