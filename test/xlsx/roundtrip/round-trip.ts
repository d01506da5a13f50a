import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { COMMANDS } from "../../../src/commands";
import { readLists } from "../../../src/commands/read-lists";
import { serialOf } from "../../../src/core/base/serial";
import type { Book } from "../../../workbench/book/book";
import type { StatusWord } from "../../../src/core/status/looks";
import { headlessSession } from "../../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../../workbench/xlsx";
import { excelRepairs } from "../../support/excel-repairs";
import { zlqAlone } from "../../support/zlq";
import { partsOf } from "../../workbench/xlsx/support";
import { strayChanges, type Allowed } from "./stray-changes";

export const STEPS = ["save", "insert", "flag", "unflag"] as const;
export type Step = (typeof STEPS)[number];

const UNCLEAR: StatusWord = "待确认";

/** What became of a workbook: the faults of each step, the files that were written. */
export type Trip = {
  readonly faults: Readonly<Partial<Record<Step, readonly string[]>>>;
  readonly written: Readonly<Partial<Record<Step, string>>>;
};

/**
 * Opens a workbook and saves it, has lists inserted, its own lists marked and the marks taken off again, each through
 * the command line. A step whose command has nothing to do (there is no list) is left out. A workbook that is `ours` is
 * brought up to date when it is marked: there it is only asked whether Excel would repair it.
 */
export async function roundTrip(input: string, folder: string, ours = false): Promise<Trip> {
  const bytes = new Uint8Array(readFileSync(input));
  const known = new Set(excelRepairs(bytes));
  const faults: Partial<Record<Step, readonly string[]>> = {
    save: (await isSavedSame(bytes)) ? [] : ["the saved file differs"],
  };
  const written: Partial<Record<Step, string>> = {};
  const step = async (name: Step, allowed: Allowed, from: string, args: readonly string[]) => {
    const out = join(folder, `${name}${extname(input)}`);
    const { code, err } = await zlqAlone(name, from, ...args, "--out", out);
    if (code === 1 && name !== "insert") return undefined;
    if (code !== 0) {
      faults[name] = [`exit code ${code}: ${err.split("\n")[0] ?? ""}`];
      return undefined;
    }
    const after = new Uint8Array(readFileSync(out));
    faults[name] = [
      ...(ours && allowed !== "add" ? [] : strayChanges(bytes, after, allowed)),
      ...excelRepairs(after).filter((problem) => !known.has(problem)),
    ];
    written[name] = out;
    return out;
  };
  await step("insert", "add", input, ["--plan", "soil", "--year", "2020"]);
  const marked = await step("flag", "mark", input, ["--as-of", "2020-11-01"]);
  if (marked !== undefined) await step("unflag", "nothing", marked, []);
  if (faults.unflag !== undefined && !ours)
    faults.unflag = [...faults.unflag, ...(await otherOnceUnmarked(bytes)), ...(await otherOnceTyped(bytes))];
  return { faults, written };
}

/** Marked and unmarked without being saved in between, a workbook has every part of its file as it came. */
async function otherOnceUnmarked(bytes: Uint8Array): Promise<readonly string[]> {
  const book = await openMarked(bytes);
  const done = await COMMANDS.unflag.run();
  return done.ok ? otherParts(bytes, book) : [done.problem.code];
}

/**
 * Where a deadline tells no day, somebody types one into 截止日期: 清除标记 asks, and leaves all as it is until told to
 * throw it away; then, too, every part of the file is as it came.
 */
async function otherOnceTyped(bytes: Uint8Array): Promise<readonly string[]> {
  const book = await openMarked(bytes);
  if (!(await typeDay())) return [];
  const before = await writeXlsx(book);
  const asked = await COMMANDS.unflag.run();
  if (asked.ok || asked.problem.code !== "typed-due-dates") return ["a typed day is not asked about"];
  if (Buffer.compare(before, await writeXlsx(book)) !== 0) return ["it has changed before it was asked"];
  const done = await COMMANDS.unflag.run({ discardTyped: true });
  return done.ok ? otherParts(bytes, book) : [done.problem.code];
}

async function openMarked(bytes: Uint8Array): Promise<Book> {
  const { data, extras } = await readXlsx(bytes, "工作簿.xlsx");
  const book = (await headlessSession()).open(data, extras);
  const done = await COMMANDS.flag.run({ asOf: serialOf(2020, 11, 1) });
  if (!done.ok) throw new Error(done.problem.code);
  return book;
}

/** Types a day into the first empty cell of 截止日期 beside 待确认. Whether there is one. */
async function typeDay(): Promise<boolean> {
  const read = await readLists();
  if (!read.ok) throw new Error(read.problem.code);
  for (const { name, values, used } of read.value.snapshot.sheets)
    for (const [row, cells] of values.entries())
      for (const [column, cell] of cells.entries())
        if (cell === UNCLEAR && cells[column - 1] === "" && used !== null)
          return Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem(name);
            sheet.getCell(used.row + row, used.column + column - 1).values = [["2020-12-25"]];
            await context.sync();
            return true;
          });
  return false;
}

async function otherParts(bytes: Uint8Array, book: Book): Promise<readonly string[]> {
  const [was, is] = [partsOf(bytes), partsOf(await writeXlsx(book))];
  const paths = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...paths].filter((path) => was[path] !== is[path]).map((path) => `${path} is not as it came`);
}

async function isSavedSame(bytes: Uint8Array): Promise<boolean> {
  const { data, extras } = await readXlsx(bytes, "工作簿.xlsx");
  const book = (await headlessSession()).open(data, extras);
  return Buffer.compare(await writeXlsx(book), bytes) === 0;
}

/** Writes a made workbook beside the others. */
export function putFile(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
