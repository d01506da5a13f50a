import type { Problem } from "../../src/core/base/problem";

/** What a command has besides its arguments. Results go to `out`, progress and problems to `err`. */
export type Streams = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Standard input, read whole. */
  readonly input: () => Promise<string>;
};

/** One command of the command line: its name, a line of usage (Chinese), and what it does. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly run: (args: readonly string[], streams: Streams) => Promise<void>;
};

/** The call itself is wrong: exit code 2. The message is for the user. */
export class UsageError extends Error {}

/** What it was given is wrong: exit code 1. The message names file, sheet and cell; the code is for machines. */
export class InputError extends Error {
  constructor(
    message: string,
    readonly code = "input",
  ) {
    super(message);
  }
}

/** A problem of the add-in's, with the file it happened in. */
export class CommandProblem extends Error {
  constructor(
    readonly problem: Problem,
    readonly file?: string,
  ) {
    super(problem.code);
  }
}
