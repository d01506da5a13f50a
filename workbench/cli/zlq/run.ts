import { fill } from "../../../src/strings/fill";
import { problemText } from "../../../src/strings/problem";
import { cliStrings } from "../strings";
import { CommandProblem, InputError, UsageError, type Streams } from "../command";
import { commands } from "../commands";
import { XlsxError } from "../../../src/xlsx";
import { fileProblem } from "../file-problem";

/** 0 done, 1 the input is wrong, 2 the call is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs one call of the command line. Never throws for what a user can get wrong. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help") {
    streams.out(help());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    streams.err(`${fill(cliStrings.cli.usage.unknownCommand, { name })}\n\n${help()}`);
    return 2;
  }
  try {
    await command.run(rest, streams);
    return 0;
  } catch (cause) {
    if (cause instanceof UsageError) {
      streams.err(`${cause.message}\n${fill(cliStrings.cli.usage.line, { usage: command.usage })}`);
      return 2;
    }
    if (cause instanceof InputError) {
      streams.err(cause.message);
      return 1;
    }
    if (cause instanceof CommandProblem) {
      streams.err(`${cause.file === undefined ? "" : `${cause.file}:`}${problemText(cause.problem)}`);
      return 1;
    }
    streams.err(unforeseen(rest, cause));
    return 1;
  }
}

/** The line for an error that nobody foresaw: the file, the place in it (if known), and the words of the error. */
export function unforeseen(args: readonly string[], cause: unknown): string {
  const file = args.find((word) => !word.startsWith("-")) ?? "";
  if (cause instanceof XlsxError) return fileProblem(file, cause).message;
  const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
  return fill(cliStrings.cli.unforeseen, { file, reason: reason.slice(0, 200) });
}

function help(): string {
  const lines = commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return [cliStrings.cli.help, ...lines].join("\n");
}
