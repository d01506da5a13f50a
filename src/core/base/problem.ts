/** What went wrong, as data: shown to the user by `src/strings/`, asserted on by tests, printed as JSON by the CLI. */
export type ProblemCode =
  | "workbook-protected"
  | "sheet-protected"
  | "sheet-filtered"
  | "cell-edit-mode"
  | "api-too-old"
  | "cancelled"
  | "host-busy"
  | "too-large"
  | "half-written"
  | "half-replaced"
  | "half-flagged"
  | "several-days"
  | "sheet-missing"
  | "date-system-1904"
  | "year-not-included"
  | "no-plan-chosen"
  | "cell-occupied"
  | "no-task-list"
  | "only-unsure-lists"
  | "no-summary"
  | "nothing-to-remind"
  | "no-such-occurrence"
  | "no-such-register"
  | "doubt-gone"
  | "not-kept"
  | "not-loaded"
  | "host-error";

export type Problem = {
  readonly code: ProblemCode;
  readonly sheet?: string;
  readonly cell?: string;
  /** Values for the sentence's blanks, and the host's own error code where there is one. */
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
