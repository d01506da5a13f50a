/** What a person has found of an indicator that only a person can judge. */
export type AttestedVerdict = "人工认定达标" | "人工认定未达标";

/** The verdict on an indicator (semantics §5). */
export type Verdict = "达标" | "未达标" | "未填" | "需人工认定" | AttestedVerdict;

export type AttainmentNote =
  | "read-as-fraction" // a bare 0.92 against a percent target was taken for 92 %; 1 is 100 %
  | "over-100"; // above 100 %, where the indicator's name does not tell whether that is possible

export type Attainment = {
  readonly verdict: Verdict;
  /** 完成率 (0.95 = 95 %), rounded to ten decimals as `ROUND(x,10)` does; `null` where there is nothing to divide. */
  readonly rate: number | null;
  /** The actual value in the target's unit (percent in points); for a change, its size. `null` when not filled in. */
  readonly actual: number | null;
  readonly notes: readonly AttainmentNote[];
};

/** Why there is no verdict. Every problem carries the values its sentence needs. */
export type AttainmentProblem =
  /** `of`: present where the baseline is no number, and not the actual value. */
  | { readonly code: "not-a-number"; readonly value: string; readonly unit: string; readonly of?: "baseline" }
  | { readonly code: "unit-mismatch"; readonly from: string; readonly to: string }
  | { readonly code: "negative-share"; readonly value: number }
  | { readonly code: "share-over-100"; readonly value: number; readonly indicator: string }
  | { readonly code: "baseline-not-positive"; readonly value: number }
  | { readonly code: "no-target"; readonly text: string }
  | { readonly code: "several-targets"; readonly text: string; readonly count: number };

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: AttainmentProblem };

/** What a cell holds. `null`, `""`, white space and dashes are blank; `0` is a value. */
export type Cell = number | string | null;
