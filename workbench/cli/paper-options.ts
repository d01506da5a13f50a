import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands";
import type { Paper } from "../../src/core/papers/paper";
import { stepsOf } from "../../src/core/status/paper-settings";
import type { PaperPolicy } from "../../src/core/status/policy";
import { fill } from "../../src/strings/fill";
import { dayOption, LIST_OPTIONS, listRequest, type Parsed } from "./args";
import { CommandProblem, InputError, UsageError } from "./command";
import { checkOut, writeWhole } from "./files";
import { cliStrings } from "./strings";

const text = cliStrings.cli.papers;

/** The options that bulletins and letters have in common. */
export const PAPER_OPTIONS = {
  ...LIST_OPTIONS,
  office: { type: "string" },
  "reply-by": { type: "string" },
  step: { type: "string", multiple: true },
  docx: { type: "string" },
} as const;

export const PAPER_USAGE =
  "[--office 单位] [--reply-by 2021-01-07] [--step 大气-20-3=约谈 …] [--include-unsure]";

/** Their values as a command's request. */
export function paperRequest(parsed: Parsed) {
  const replyBy = dayOption(parsed, "reply-by");
  const office = parsed.option("office");
  return {
    ...listRequest(parsed),
    steps: stepsOption(parsed.all("step")),
    ...(replyBy === undefined ? {} : { replyBy }),
    ...(office === undefined ? {} : { office }),
  };
}

function stepsOption(values: readonly string[]): PaperPolicy["steps"] {
  return Object.assign(
    {},
    ...values.map((value) => {
      const steps = stepsOf(value);
      if (steps === undefined) throw new UsageError(fill(text.badStep, { value }));
      return steps;
    }),
  ) as PaperPolicy["steps"];
}

/** A path that an option names, before anything is read or written. */
export function pathOption(parsed: Parsed, name: "docx" | "replies"): string | undefined {
  const value = parsed.option(name);
  if (value === "") throw new UsageError(fill(cliStrings.cli.usage.optionMissing, { name: `--${name}` }));
  return value;
}

const isWordFile = (path: string): boolean => path.toLowerCase().endsWith(".docx");

/** Writes papers into one Word file, or a file each into a folder. Answers with the files. */
export async function writePapers(
  papers: readonly Paper[],
  path: string,
  inputs: readonly string[],
): Promise<readonly string[]> {
  const files: readonly (readonly [string, readonly Paper[]])[] = isWordFile(path)
    ? [[path, papers]]
    : papers.map((paper) => [join(path, `${fileName(paper.file)}.docx`), [paper]] as const);
  if (!isWordFile(path)) await makeFolder(path);
  for (const [file, own] of files) {
    await checkOut(file, inputs);
    const bytes = await COMMANDS.writeWord.run(own);
    if (!bytes.ok) throw new CommandProblem(bytes.problem, file);
    await writeWhole(file, bytes.value);
  }
  return files.map(([file]) => file);
}

const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_");

export async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw new InputError(fill(cliStrings.cli.file.cannotWrite, { file: path, code }));
  }
}
