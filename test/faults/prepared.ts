import { COMMANDS } from "../../src/commands";
import { readLists } from "../../src/commands/read-lists";
import { weighDoubts } from "../../src/core/tables/tasks/doubts/weigh-doubts";
import { serialOf } from "../../src/core/base/serial";
import { ok, type Result } from "../../src/core/base/problem";
import { headlessSession } from "../../workbench/session/session";
import { readXlsx, writeXlsx, type OpenedXlsx } from "../../workbench/xlsx";
import { plannedMerge } from "../commands/collect/planned-merge";
import { HEADER, ROWS } from "../commands/office-list";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";

export const asOf = serialOf(2020, 10, 8);
export const SHEET = "清单";
export const WIDTH = { firstColumn: 0, lastColumn: 5 };
export const soil = { plans: ["soil"], year: 2020 } as const;
export const TEMPLATE = "本局清单";
const RULES = [
  ["考核类别", "指标或任务", "分值", "评分标准", "计分方式"],
  ["任务", "煤场封闭", 5, "完成得分", "是否完成"],
  ["任务", "机制建设", 10, "酌情评分", "人工评分"],
];

type Step = () => Promise<Result<unknown>>;
type Prepared = {
  /** The rows of the bureau's list; two units with something to be reminded of, where fewer do. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Scoring rules on a sheet of their own. */
  readonly rules?: true;
  readonly steps: readonly Step[];
};

const all = (...steps: readonly Step[]): Prepared => ({ rows: ROWS, steps });
const few = (...steps: readonly Step[]): Prepared => ({
  rows: ROWS.filter((_, i) => i % 2 === 0).slice(0, 2),
  steps,
});

/** A day that a person typed for the text that tells none, and a word of theirs beside it. */
const typeDay: Step = async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("G6:H6").values = [["2020-12-25", "已请示"]];
    await context.sync();
  });
  return ok(undefined);
};

/** Answers of a unit, taken in. */
const mergeAnswers: Step = async () => {
  const base = await COMMANDS.readMergeBase.run({});
  if (!base.ok) return base;
  return COMMANDS.merge.run({ plan: plannedMerge(base.value.book), when: "2020-11-25 09:30" });
};

const settle: Step = () => COMMANDS.changeSettings.run({ asOf });
const ledger: Step = () => COMMANDS.insertLists.run({ ...soil, layout: "ledger" });
const schedule: Step = () => COMMANDS.makeDuties.run({ year: 2020 });

/** The workbooks: a bureau's list as it came, and what commands have made of it. */
const PREPARED = {
  list: all(),
  few: few(),
  settled: few(settle),
  ruled: { ...few(), rules: true },
  flagged: all(() => COMMANDS.flag.run({ asOf })),
  typed: all(() => COMMANDS.flag.run({ asOf }), typeDay),
  corrected: all(() =>
    COMMANDS.correctList.run({ sheet: SHEET, headerRow: 0, columns: { remark: 4 } }, WIDTH),
  ),
  checked: all(() => COMMANDS.checkDoubts.run({ sheet: SHEET, ids: [firstDoubt] })),
  summarised: few(() => COMMANDS.makeSummary.run({ asOf })),
  ledger: all(ledger),
  decided: all(
    () => COMMANDS.insertLists.run({ ...soil, layout: "official" }),
    settle,
    () => COMMANDS.flag.run(),
  ),
  scheduled: all(schedule),
  rescheduled: all(schedule, () => COMMANDS.changeSettings.run({ readings: "R1=报到年底" })),
  measured: all(() => COMMANDS.insertIndicators.run(soil)),
  templated: few(() => COMMANDS.saveTemplate.run({ sheet: SHEET, name: TEMPLATE })),
  "two templates": few(
    () => COMMANDS.saveTemplate.run({ sheet: SHEET, name: TEMPLATE }),
    () => COMMANDS.saveTemplate.run({ sheet: SHEET, name: `${TEMPLATE}二` }),
  ),
  merged: all(ledger, mergeAnswers),
} as const satisfies Readonly<Record<string, Prepared>>;

export type PreparedName = keyof typeof PREPARED;

/** The first doubt about the list that a person is asked to look at. */
export let firstDoubt = "";

async function findDoubt(): Promise<void> {
  const read = await readLists();
  if (!read.ok) throw new Error(read.problem.code);
  const asked = [...weighDoubts(read.value.snapshot, read.value.lists).values()].flat();
  firstDoubt = asked.find(({ as }) => as.class === "confirm")?.id ?? "";
}

/** A free cell is selected: what is filled in goes there. */
const selectFree = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.activate();
    sheet.getRange("N3").select();
    await context.sync();
  });

const files = new Map<PreparedName, OpenedXlsx>();

async function prepare(on: PreparedName): Promise<OpenedXlsx> {
  const { open, host } = await headlessSession();
  const { rows, steps, rules }: Prepared = PREPARED[on];
  const sheets = [
    { name: SHEET, rows: [HEADER, ...rows] },
    ...(rules ? [{ name: "考核评分规则", rows: RULES }] : []),
  ];
  const { data, extras } = await readXlsx(plainXlsx(sheets), `${on}.xlsx`);
  open(data, extras);
  await findDoubt();
  for (const step of steps) {
    const done = await step();
    if (!done.ok) throw new Error(`${on}: ${done.problem.code}`);
  }
  await selectFree();
  return readXlsx(await writeXlsx(host.book), `${on}.xlsx`);
}

/** Opens a workbook anew. */
export async function openPrepared(on: PreparedName): Promise<void> {
  const file = files.get(on) ?? (await prepare(on));
  files.set(on, file);
  const { data, extras } = structuredClone(file);
  (await headlessSession()).open(data, extras);
  await selectFree();
}
