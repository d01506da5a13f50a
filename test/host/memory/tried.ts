import { COMMANDS } from "../../../src/commands";
import { fail, type Result } from "../../../src/core/base/problem";
import { serialOf } from "../../../src/core/base/serial";
import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { setHost } from "../../../src/host/current";
import type { MemoryBook } from "../../../src/host/memory/book";
import { MemoryHost } from "../../../src/host/memory/memory-host";
import type { HostProblem } from "../../../src/host/port";
import { plannedMerge } from "../../commands/collect/planned-merge";
import { HEADER, ROWS } from "../../commands/office-list";
import { workbookOf } from "../../core/features/flag/snapshot";
import { sheetOf } from "../../core/tables/tasks/sheet";
import { stateOf } from "./state-of";

const SHEET = "清单";
const asOf = serialOf(2020, 10, 8);
const soil = { plans: ["soil"], year: 2020 } as const;
export const LOST: HostProblem = { code: "host-error" };

export type Run = () => Promise<Result<unknown>>;

export const list = (): MemoryBook =>
  new MemoryHost(workbookOf([sheetOf([HEADER, ...ROWS], { name: SHEET })])).book;

/** A host that holds a book, and with which commands work from now on. */
export function open(book: MemoryBook): MemoryHost {
  const host = new MemoryHost(workbookOf([]), { eachFinal: true });
  host.book = book;
  setHost(host);
  return host;
}

export async function after(book: MemoryBook, run: Run): Promise<MemoryBook> {
  const host = open(book);
  const result = await run();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return host.book;
}

/** A command with the workbook it is run in, and what is made of it when nothing cuts it off. */
export type Tried = {
  readonly book: MemoryBook;
  readonly done: string;
  readonly before: string;
  /** How many it makes. */
  readonly edits: number;
};

/** After the steps that come first, the command once without any cut. */
export async function prepared(run: Run, first: readonly Run[]): Promise<Tried> {
  let book = list();
  for (const step of first) book = await after(book, step);
  const host = open(book);
  let edits = 0;
  host.interrupt = (edit) => {
    if (edit !== undefined) edits += 1;
    return undefined;
  };
  const result = await run();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { book, before: stateOf(book), done: stateOf(host.book), edits };
}

const flag: Run = () => COMMANDS.flag.run({ asOf });
const insert: Run = () => COMMANDS.insertLists.run({ ...soil, layout: "ledger" });
const summary: Run = () => COMMANDS.makeSummary.run({ asOf });

const calendar: Run = () => COMMANDS.makeDuties.run({ year: 2020 });
/** Where the flags of the list did not follow, the command says so beside its answer. */
const rule: Run = async () => {
  const kept = await COMMANDS.keepRuling.run({ id: "A1", wording: "按措施", by: "张三" });
  if (!kept.ok || kept.value.notFlagged === undefined) return kept;
  return fail({ ...kept.value.notFlagged, outcome: "partly" });
};
const flaggedList: readonly Run[] = [
  () => COMMANDS.insertLists.run({ ...soil, layout: "official" }),
  () => COMMANDS.flag.run({ asOf }),
];

const merge: Run = async () => {
  const base = await COMMANDS.readMergeBase.run({});
  if (!base.ok) return base;
  return COMMANDS.merge.run({ plan: plannedMerge(base.value.book), when: "2020-11-25 09:30" });
};

/** Commands, and what had been done in the workbook before. */
export const TRIED: readonly (readonly [string, Run, readonly Run[]])[] = [
  ["insertLists", insert, []],
  ["flag", flag, []],
  ["flag, once more", () => COMMANDS.flag.run({ asOf: asOf + 40, warnDays: 5 }), [flag]],
  ["unflag", () => COMMANDS.unflag.run(), [flag]],
  ["makeSummary", summary, []],
  ["makeSummary, once more", () => COMMANDS.makeSummary.run({ asOf: asOf + 10 }), [summary]],
  ["changeSettings", () => COMMANDS.changeSettings.run({ asOf, warnDays: 9 }), []],
  ["changeSettings, once more", () => COMMANDS.changeSettings.run({ asOf: asOf + 1, warnDays: 9 }), [flag]],
  ["makeDuties", calendar, []],
  [
    "reportDuty",
    () => COMMANDS.reportDuty.run({ year: 2020, id: "R1", period: "202004", day: asOf, evidence: "1号" }),
    [calendar],
  ],
  ["keepRuling", rule, [insert]],
  ["keepRuling with flags", rule, flaggedList],
  ["saveTemplate", () => COMMANDS.saveTemplate.run({ sheet: SHEET, name: "本局清单" }), []],
  ["makeNextYear", () => COMMANDS.makeNextYear.run({ year: 2021, asDrafted: true }), [insert]],
  ["merge", merge, []],
  ["splitIntoSheets", () => COMMANDS.splitIntoSheets.run({ batch: "20201109-01", to: "lead" }), []],
];

/** Ends the requests before the edits of these numbers, counted from 0. */
export function cutting(...numbers: readonly number[]): MemoryHost["interrupt"] {
  let count = -1;
  return (edit: WorkbookEdit | undefined) => {
    if (edit === undefined) return undefined;
    count += 1;
    return numbers.includes(count) ? LOST : undefined;
  };
}
