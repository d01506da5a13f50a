import * as sheetjs from "@e965/xlsx";
import { readXlsx as readByHucre } from "hucre/xlsx";
import { merge, readMergeBase } from "../../src/commands/merge";
import { readReturnedBytes } from "../../src/commands/read-returned";
import { isRefused } from "../../src/core/features/collect/merge-model";
import { compareFile } from "../../src/core/features/collect/compare-file";
import { planMerge } from "../../src/core/features/collect/plan-merge";
import { openForCommand } from "../../workbench/cli/open-for-command";
import type { Session } from "../../workbench/session/session";
import { headlessSession } from "../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { mergeSet, UNITS, type MergeSet } from "./merge-set";
import { table } from "./table";

const ROUNDS = 7;

/**
 * CPU time of merging returned files into a large base, beyond what the base costs, beside merely reading them. All are
 * done in turn, so that what else the machine does slows none of them alone.
 */
export async function benchMerge(): Promise<string> {
  const set = mergeSet();
  const session = await headlessSession();
  const [one = 0, all = 0, byHucre = 0, bySheetJs = 0] = await best([
    () => mergeFiles(session, set, 1),
    () => mergeFiles(session, set, UNITS),
    async () => {
      for (const file of set.returned) await readByHucre(file);
    },
    () => {
      for (const file of set.returned) sheetjs.read(file, { type: "array", cellNF: true });
      return Promise.resolve();
    },
  ]);
  const merging = ((all - one) * UNITS) / (UNITS - 1);
  const fastest = Math.min(byHucre, bySheetJs);
  const line = (name: string, time: number) => [name, time.toFixed(0), (time / fastest).toFixed(2)];
  return table(
    ["work", "CPU ms", "times the fastest reader"],
    [
      ["merge, one file", one.toFixed(0), ""],
      [`merge, ${UNITS} files`, all.toFixed(0), ""],
      line(`merge, beyond the base`, merging),
      line("SheetJS (@e965/xlsx) reads them", bySheetJs),
      line("hucre reads them", byHucre),
    ],
  );
}

async function mergeFiles(session: Session, { base, returned }: MergeSet, count: number): Promise<void> {
  const { data, extras } = await readXlsx(base, "底稿.xlsx");
  openForCommand(session, data, extras);
  const read = await readMergeBase({ includeUnsure: true });
  if (!read.ok) throw new Error(read.problem.code);
  const { book, finder } = read.value;
  const compared = returned.slice(0, count).map((bytes, i) => {
    const file = readReturnedBytes(`${i}.xlsx`, bytes);
    const found = isRefused(file) ? file : compareFile(file, book, finder);
    if (isRefused(found)) throw new Error(found.code);
    return found;
  });
  const plan = planMerge(book, compared, []);
  const written = await merge({ plan, when: "2020-11-25 09:30" });
  if (!written.ok) throw new Error(written.problem.code);
  await writeXlsx(session.host.book);
}

/** CPU milliseconds of the best round of each. */
async function best(works: readonly (() => Promise<void>)[]): Promise<readonly number[]> {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, work] of works.entries()) {
      const begin = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(begin);
      least[i] = Math.min(least[i] ?? 0, (user + system) / 1000);
    }
  return least;
}
