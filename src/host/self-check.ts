import type { selfCheckStrings } from "../strings/self-check";

/** What each assumption is called; its sentences stand in `src/strings/self-check.ts`. */
export type AssumptionId = keyof typeof selfCheckStrings.assumptions;

/** One thing that was not as we rest on it. */
type Difference = { readonly label: string; readonly expected: string; readonly seen: string };

export type Untried = keyof typeof selfCheckStrings.untried;

/** What trying an assumption has shown. */
export type Finding =
  | { readonly kind: "agrees" }
  | { readonly kind: "differs"; readonly differences: readonly Difference[] }
  | { readonly kind: "untried"; readonly why: Untried; readonly detail: string };

export type CheckedAssumption = { readonly id: AssumptionId; readonly finding: Finding };

/** Which spreadsheet was tried; what it does not tell is absent. */
export type HostVersion = {
  readonly version?: string;
  readonly platform?: string;
  readonly language?: string;
  /** The newest ExcelApi that it has. */
  readonly api?: string;
};

export type SelfCheckReport = {
  readonly excel: HostVersion;
  readonly lines: readonly CheckedAssumption[];
};

export type SelfCheckProgress = {
  readonly lines: readonly CheckedAssumption[];
  readonly total: number;
};

export type SelfCheckOptions = {
  /** Called once when there was no answer for a while. */
  readonly onWaiting?: () => void;
  /** Called after each assumption with what there is by then, and the number of all. */
  readonly onProgress?: (progress: SelfCheckProgress) => void;
  readonly signal?: AbortSignal;
};
