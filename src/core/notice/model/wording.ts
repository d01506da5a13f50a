import type { Indicator } from "./indicator";

/** What a wording makes of an indicator; what it does not name stays. */
export type RuledIndicator = Partial<Pick<Indicator, "operator" | "value" | "deadline">> & {
  /** What a person should know: where nothing can be worked out by this wording, that and why. */
  readonly says?: string;
  /** The indicator that it is one and the same with: their figures must agree. */
  readonly sameAs?: string;
};

/** One of the wordings between which a person can decide, where the notice contradicts itself. */
export type Wording = {
  /** How a ruling names it: no brackets, no `=`. No two of a matter are alike. */
  readonly name: string;
  /** Where it stands; lines are those of the published notice. */
  readonly place: string;
  /** Verbatim; empty where there is nothing at that place. */
  readonly text: string;
  /** What the row's deadline is by this wording. Absent: what its own 完成时限 says. */
  readonly deadline?: string;
  /** What it makes of indicators, by their numbers. */
  readonly indicators?: Readonly<Record<string, RuledIndicator>>;
};
