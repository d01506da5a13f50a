import { fail, type ProblemCode, type Result } from "../core/base/problem";
import type { HostProblemCode } from "../host/port";
import type { ViewId } from "./pane-requests";

/** A command: what ribbon, pane and command line know of one thing that the user can have done. */
export type Command = {
  /** The view in which a user finds the command and sees its result. */
  readonly view: ViewId;
  /** Absent: the command only shows its view. */
  readonly run?: (...args: never[]) => Promise<Result<unknown>>;
  /** The problems that the command can answer with; whatever the workbook, it answers with no others. */
  readonly problems: readonly ProblemCode[];
  /** The FunctionName of the command's button in manifest.xml. */
  readonly ribbon?: string;
  /** The commands of the command line that run this one. */
  readonly cli?: readonly string[];
};

/** Problems of every command that asks the host anything. */
export const HOST_PROBLEMS = [
  "api-too-old",
  "cell-edit-mode",
  "host-busy",
  "too-large",
  "changed-meanwhile",
  "access-denied",
  "not-loaded",
  "host-error",
] as const satisfies readonly HostProblemCode[];

/** Problems of every command that writes: sheets may be locked. What an interrupted command left is said by `outcome`. */
export const WRITE_PROBLEMS = [
  ...HOST_PROBLEMS,
  "workbook-protected",
  "sheet-protected",
] as const satisfies readonly ProblemCode[];

/** Problems of a command that needs task lists. */
export const LIST_PROBLEMS = ["no-task-list", "only-unsure-lists"] as const satisfies readonly ProblemCode[];

/** Problems of a command that writes, for a day, what it worked out from the lists. */
export const LIST_WRITE_PROBLEMS = [
  ...WRITE_PROBLEMS,
  ...LIST_PROBLEMS,
  "several-days",
  "date-system-1904",
] as const satisfies readonly ProblemCode[];

/** Fetches a command's code when it is first run. */
export function whenRun<A extends readonly unknown[], T>(
  load: () => Promise<(...args: A) => Promise<Result<T>>>,
): (...args: A) => Promise<Result<T>> {
  return async (...args) => {
    const run = await load().catch(() => undefined);
    return run === undefined ? fail({ code: "not-loaded" }) : run(...args);
  };
}
