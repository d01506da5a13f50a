/** What can be wrong with what a command says of a fault, or with what it does when it is run once more. */
export const FINDINGS = [
  "said-done-is-not",
  "said-unchanged-is-not",
  "overcautious",
  "rerun-not-clean",
  "rerun-failed",
] as const;

export type Finding = (typeof FINDINGS)[number];
