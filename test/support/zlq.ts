import { run, type ExitCode } from "../../workbench/cli/zlq/run";

/** What a command of the command line answered: exit code, standard output, standard error. */
export type Answered = { readonly code: ExitCode; readonly out: string; readonly err: string };

/** Runs a command as a user would type it: `zlq("summary", "清单.xlsx", "--out", "汇总.xlsx")`. */
export async function zlq(...args: string[]): Promise<Answered> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    input: () => Promise.resolve(""),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
