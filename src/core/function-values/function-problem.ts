import type { AttainmentProblem } from "../attainment/attainment";
import type { DeadlineNote } from "../language/deadline/deadline";

/** Why a function has no value to give. Each has its Chinese sentence in src/strings/ (`functions.problem`). */
export type FunctionProblem =
  // 看不懂的内容: the cell shows #N/A
  | { readonly code: "deadline-blank" }
  | {
      readonly code: "deadline-not-understood";
      readonly text: string;
      readonly notes: readonly DeadlineNote[];
    }
  | { readonly code: "no-target"; readonly text: string }
  | { readonly code: "no-rate"; readonly text: string }
  | { readonly code: "unknown-key"; readonly key: string }
  | { readonly code: "several-measures"; readonly key: string; readonly keys: string }
  | { readonly code: "unknown-number"; readonly no: string }
  | { readonly code: "number-without-sheet"; readonly no: string }
  | { readonly code: "workbook-unreadable"; readonly reason: string }
  // An argument of the wrong kind: the cell shows #VALUE!
  | { readonly code: "not-a-cell-value"; readonly argument: ArgumentName }
  | { readonly code: "not-a-date"; readonly argument: ArgumentName; readonly value: string }
  | { readonly code: "not-a-year"; readonly value: string }
  | { readonly code: "not-a-day-count"; readonly value: string }
  | { readonly code: "not-a-text"; readonly argument: ArgumentName; readonly value: string }
  | { readonly code: "missing"; readonly argument: ArgumentName }
  | { readonly code: "unknown-field"; readonly field: string }
  | { readonly code: "sizes-differ"; readonly first: number; readonly second: number }
  | { readonly code: "attainment"; readonly problem: AttainmentProblem };

/** The arguments that a message can name. */
export type ArgumentName =
  | "task"
  | "progress"
  | "asOf"
  | "year"
  | "warnDays"
  | "deadline"
  | "text"
  | "actual"
  | "target"
  | "baseline"
  | "unit"
  | "key"
  | "field";

export type FunctionValue<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FunctionProblem };

const NOT_AVAILABLE: ReadonlySet<FunctionProblem["code"]> = new Set([
  "deadline-blank",
  "deadline-not-understood",
  "no-target",
  "no-rate",
  "unknown-key",
  "several-measures",
  "unknown-number",
  "number-without-sheet",
  "workbook-unreadable",
]);

/** `#N/A` where there is nothing to say, `#VALUE!` where the argument itself is wrong. */
export function errorKind(problem: FunctionProblem): "notAvailable" | "invalidValue" {
  return NOT_AVAILABLE.has(problem.code) ? "notAvailable" : "invalidValue";
}

export const value = <T>(result: T): FunctionValue<T> => ({ ok: true, value: result });
export const problem = (
  found: FunctionProblem,
): { readonly ok: false; readonly problem: FunctionProblem } => ({ ok: false, problem: found });
