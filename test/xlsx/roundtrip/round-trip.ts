import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { COMMANDS } from "../../../src/commands";
import { serialOf } from "../../../src/core/base/serial";
import { headlessSession } from "../../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../../workbench/xlsx";
import { excelRepairs } from "../../support/excel-repairs";
import { zlqAlone } from "../../support/zlq";
import { partsOf } from "../../workbench/xlsx/support";
import { strayChanges, type Allowed } from "./stray-changes";

export const STEPS = ["save", "insert", "flag", "unflag"] as const;
export type Step = (typeof STEPS)[number];

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
    faults.unflag = [...faults.unflag, ...(await otherOnceUnmarked(bytes))];
  return { faults, written };
}

/** Marked and unmarked without being saved in between, a workbook has every part of its file as it came. */
async function otherOnceUnmarked(bytes: Uint8Array): Promise<readonly string[]> {
  const { data, extras } = await readXlsx(bytes, "工作簿.xlsx");
  const book = (await headlessSession()).open(data, extras);
  const asOf = serialOf(2020, 11, 1);
  for (const run of [() => COMMANDS.flag.run({ asOf }), () => COMMANDS.unflag.run()]) {
    const done = await run();
    if (!done.ok) return [done.problem.code];
  }
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
