import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run, type ExitCode } from "../../workbench/cli/zlq/run";
import { excelRepairs } from "./excel-repairs";

/** What a command of the command line answered: exit code, standard output, standard error. */
export type Answered = { readonly code: ExitCode; readonly out: string; readonly err: string };

/**
 * Runs a command as a user would type it: `zlq("summary", "清单.xlsx", "--out", "汇总.xlsx")`. A workbook that it writes
 * must have nothing that Excel would repair, beyond what the workbooks had that it was given.
 */
export async function zlq(...args: string[]): Promise<Answered> {
  const answer = await zlqAlone(...args);
  if (answer.code !== 1) expectSound(args);
  return answer;
}

/** The command and nothing else: for what measures it, or looks at the files itself. */
export async function zlqAlone(...args: string[]): Promise<Answered> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    input: () => Promise.resolve(""),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

function expectSound(args: readonly string[]): void {
  const after = (option: string): string =>
    args.includes(option) ? (args[args.indexOf(option) + 1] ?? "") : "";
  const folder = after("--out-dir");
  const inFolder =
    folder !== "" && existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const written = [after("--out"), ...inFolder].filter(isWorkbook);
  const given = args.filter((arg) => isWorkbook(arg) && !written.includes(arg));
  const known = new Set(written.length === 0 ? [] : given.flatMap((file) => [...repairs(file)]));
  const faults = written.flatMap((file) =>
    repairs(file)
      .filter((fault) => !known.has(fault))
      .map((fault) => `${file}: ${fault}`),
  );
  if (faults.length > 0) throw new Error(`Excel would repair: ${faults.join("; ")}`);
}

const isWorkbook = (file: string): boolean => /\.xls[xm]$/.test(file) && existsSync(file);
const repairs = (file: string): readonly string[] => excelRepairs(new Uint8Array(readFileSync(file)));
