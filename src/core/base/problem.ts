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
  | "changed-meanwhile"
  | "access-denied"
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
  | "no-such-change"
  | "choice-not-possible"
  | "choices-differ"
  | "choices-missing"
  | "same-year"
  | "year-out-of-range"
  | "not-an-earlier-year"
  | "no-list-last-year"
  | "no-scoring-rules"
  | "template-refused"
  | "no-table-for-template"
  | "no-such-template"
  | "no-such-ruling"
  | "no-such-indicator"
  | "attest-unsigned"
  | "attest-not-needed"
  | "no-room"
  | "ruling-unsigned"
  | "no-task-here"
  | "several-tasks-here"
  | "doubt-gone"
  | "not-kept"
  | "base-changed"
  | "nothing-to-undo"
  | "undo-overtaken"
  | "not-undone"
  | "not-loaded"
  | "typed-due-dates"
  | "host-error";

/**
 * What a command that could not be carried out has left behind, found by reading back and never told from an error's
 * code: nothing; a part (detail `sheets`, `left`); or it could not be found out, because the workbook no longer answers.
 */
type Outcome = "unchanged" | "partly" | "unknown";

export type Problem = {
  readonly code: ProblemCode;
  /** Absent where nothing was sent to be written. */
  readonly outcome?: Outcome;
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
