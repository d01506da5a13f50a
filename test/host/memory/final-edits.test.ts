import { COMMANDS } from "../../../src/commands";
import type { Result } from "../../../src/core/base/problem";
import { serialOf } from "../../../src/core/base/serial";
import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { setHost } from "../../../src/host/current";
import type { MemoryBook } from "../../../src/host/memory/book";
import { MemoryHost } from "../../../src/host/memory/memory-host";
import type { HostProblem } from "../../../src/host/port";
import { HEADER, ROWS } from "../../commands/office-list";
import { workbookOf } from "../../core/features/flag/snapshot";
import { sheetOf } from "../../core/tables/tasks/sheet";
import { stateOf } from "./state-of";

/**
 * A spreadsheet in which every edit is final by itself, as some are: no request is taken back as a whole. What a
 * command says must be what is, wherever it is cut off.
 */

const SHEET = "清单";
const asOf = serialOf(2020, 10, 8);
const soil = { plans: ["soil"], year: 2020 } as const;
const LOST: HostProblem = { code: "host-error" };

type Run = () => Promise<Result<unknown>>;

const list = (): MemoryBook => new MemoryHost(workbookOf([sheetOf([HEADER, ...ROWS], { name: SHEET })])).book;

/** A host that holds a book, and with which commands work from now on. */
function open(book: MemoryBook): MemoryHost {
  const host = new MemoryHost(workbookOf([]), { eachFinal: true });
  host.book = book;
  setHost(host);
  return host;
}

async function after(book: MemoryBook, run: Run): Promise<MemoryBook> {
  const host = open(book);
  const result = await run();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return host.book;
}

const flag: Run = () => COMMANDS.flag.run({ asOf });
const insert: Run = () => COMMANDS.insertLists.run({ ...soil, layout: "ledger" });
const summary: Run = () => COMMANDS.makeSummary.run({ asOf });

/** Commands, and what had been done in the workbook before. */
const TRIED: readonly (readonly [string, Run, readonly Run[]])[] = [
  ["insertLists", insert, []],
  ["flag", flag, []],
  ["flag, once more", () => COMMANDS.flag.run({ asOf: asOf + 40, warnDays: 5 }), [flag]],
  ["unflag", () => COMMANDS.unflag.run(), [flag]],
  ["makeSummary", summary, []],
  ["makeSummary, once more", () => COMMANDS.makeSummary.run({ asOf: asOf + 10 }), [summary]],
  ["changeSettings", () => COMMANDS.changeSettings.run({ asOf, warnDays: 9 }), []],
  ["changeSettings, once more", () => COMMANDS.changeSettings.run({ asOf: asOf + 1, warnDays: 9 }), [flag]],
];

/** Ends the requests before the edits of these numbers, counted from 0. */
function cutting(...numbers: readonly number[]): MemoryHost["interrupt"] {
  let count = -1;
  return (edit: WorkbookEdit | undefined) => {
    if (edit === undefined) return undefined;
    count += 1;
    return numbers.includes(count) ? LOST : undefined;
  };
}

type Tried = {
  readonly book: MemoryBook;
  readonly done: string;
  readonly before: string;
  readonly edits: number;
};

async function prepared(run: Run, first: readonly Run[]): Promise<Tried> {
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

/** Runs a command in a workbook that is cut off, and once more; what is not so as it was said. */
async function wrongOf(
  run: Run,
  { book, before, done }: Tried,
  cut: MemoryHost["interrupt"],
): Promise<string[]> {
  const host = open(book);
  host.interrupt = cut;
  const result = await run();
  host.interrupt = () => undefined;
  const now = stateOf(host.book);
  const said = result.ok ? "done" : (result.problem.outcome ?? "unchanged");
  const wrong: string[] = [];
  if (said === "done" && now !== done) wrong.push("said done, is not");
  if (said === "unchanged" && now !== before) wrong.push("said unchanged, is not");
  if (said !== "done" && now !== done) {
    const again = await run();
    if (!again.ok) wrong.push(`again: ${again.problem.code}`);
    else if (stateOf(host.book) !== done) wrong.push("again, it does not end as one clean run");
  }
  return wrong;
}

describe.each(TRIED)("%s, where every edit is final by itself,", (_name, run, first) => {
  let tried: Tried;
  beforeAll(async () => {
    tried = await prepared(run, first);
  });

  test("changes the workbook, and a workbook that is not cut off says so", async () => {
    expect(tried.done).not.toBe(tried.before);
    expect(await wrongOf(run, tried, cutting())).toEqual([]);
  });

  test("says what is, whatever edit it was cut off before, and done again ends as one clean run", async () => {
    const wrong: string[] = [];
    for (let at = 0; at < tried.edits; at += step(tried))
      for (const finding of await wrongOf(run, tried, cutting(at))) wrong.push(`${at}: ${finding}`);
    expect(wrong).toEqual([]);
  });

  test("says what is also where the taking back is cut off, once or twice", async () => {
    const wrong: string[] = [];
    for (let at = 1; at < tried.edits; at += 3 * step(tried))
      for (const more of [[1], [3], [1, 3]]) {
        const cuts = [at, ...more.map((each) => at + each)];
        for (const finding of await wrongOf(run, tried, cutting(...cuts)))
          wrong.push(`${cuts.join()}: ${finding}`);
      }
    expect(wrong).toEqual([]);
  });
});

/** Some commands make hundreds of edits, and take long: of those, fewer are tried. */
const step = ({ edits }: Tried): number => Math.max(1, Math.floor(edits / (edits > 100 ? 10 : 40)));
