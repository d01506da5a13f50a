import type { ProblemCode, Result } from "../core/base/problem";
import type { ViewId } from "./pane-requests";

/** One thing that a user can have done: what ribbon, pane and command line know of it. */
export type Command = {
  /** The view in which a user finds it and sees what came of it. */
  readonly view: ViewId;
  /** Absent: it does nothing but show its view. */
  readonly run?: (...args: never[]) => Promise<Result<unknown>>;
  /** What can go wrong, as data. Nothing else comes back, whatever the workbook. */
  readonly problems: readonly ProblemCode[];
  /** The FunctionName of its button in manifest.xml. */
  readonly ribbon?: string;
  /** The commands of the command line that run it. */
  readonly cli?: readonly string[];
};

/** Whatever is asked of Excel. */
export const HOST_PROBLEMS = [
  "api-too-old",
  "cell-edit-mode",
  "host-busy",
  "too-large",
  "changed-meanwhile",
  "access-denied",
  "host-error",
] as const satisfies readonly ProblemCode[];

/** Whatever is written; sheets may be locked. What was left of an interrupted one is said by `outcome`. */
export const WRITE_PROBLEMS = [
  ...HOST_PROBLEMS,
  "workbook-protected",
  "sheet-protected",
] as const satisfies readonly ProblemCode[];

/** What a command may answer that needs task lists. */
export const LIST_PROBLEMS = ["no-task-list", "only-unsure-lists"] as const satisfies readonly ProblemCode[];

/** What a command may answer that writes what it found in the lists, for a day. */
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
  return async (...args) => (await load())(...args);
}
