/** How an item is scored (forms of 考核自评表): the first four by a formula, the others by a person. */
export const RULE_KINDS = ["ratio", "gap", "count", "yesno", "steps", "manual"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Rows beside the classes: they are added to the total, taken from it, or settle the grade. */
export type SpecialKind = "extra" | "deducted" | "veto";

/** What is done with a part of a unit that is missing: counted in proportion, left out, or as a whole one. */
export type PartOfUnit = "share" | "none" | "whole";

/** A row of the rules, as its file has it. Nothing in it is worked out or supplied. */
export type ScoringRule = {
  /** 1-based row in its sheet. */
  readonly row: number;
  readonly klass: string;
  readonly item: string;
  /** `null` only where a person scores. */
  readonly points: number | null;
  readonly standard: string;
  readonly kind: RuleKind;
  readonly special?: SpecialKind;
  /** `gap`: for each of so many; `gap`, `count`: so many points. */
  readonly per: number;
  readonly deduct: number;
  readonly lowerIsBetter: boolean;
  readonly part: PartOfUnit;
  readonly target: string | number;
  readonly actual: string | number;
  /** The key of the measure whose state answers it. */
  readonly task: string;
  readonly evidence: string;
  readonly lead: string;
  readonly remark: string;
};

/** A grade and the total from which it is given; the lowest has none. */
export type Grade = { readonly name: string; readonly from: number | null };

export type ScoringRules = {
  readonly sheet: string;
  readonly rules: readonly ScoringRule[];
  /** From the highest down. */
  readonly grades: readonly Grade[];
  /** Sentences about what could not be taken as it stands. */
  readonly doubts: readonly string[];
};
