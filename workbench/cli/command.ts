import type { Problem } from "../../src/core/base/problem";

/** The streams of a command. Results go to `out`, progress and problems to `err`. */
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

/** The input of the call is wrong: exit code 1. The message names file, sheet and cell; the code is for machines. */
export class InputError extends Error {
  constructor(
    message: string,
    readonly code = "input",
  ) {
    super(message);
  }
}

/** A problem that a command of the add-in answered with, and the file in which it happened. */
export class CommandProblem extends Error {
  constructor(
    readonly problem: Problem,
    readonly file?: string,
  ) {
    super(problem.code);
  }
}
