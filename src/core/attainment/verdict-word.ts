import { indicatorStrings } from "../../strings/indicator";
import type { Attainment, AttainmentProblem, Outcome } from "./attainment";

/** What 评价 shows for an outcome: the verdict, or in a few words what is wrong with the figures. */
export function verdictWord(outcome: Outcome<Attainment>): string {
  return outcome.ok ? outcome.value.verdict : faultWord(outcome.problem);
}

function faultWord(problem: AttainmentProblem): string {
  const { fault } = indicatorStrings;
  switch (problem.code) {
    case "not-a-number":
      return problem.of === "baseline" ? fault.baselineNoNumber : fault.noNumber;
    case "baseline-not-positive":
      return fault.baselineNotPositive;
    case "negative-share":
      return fault.negativeShare;
    case "share-over-100":
      return fault.shareOver100;
    case "unit-mismatch":
      return fault.unitMismatch;
    case "no-target":
    case "several-targets":
      return "需人工认定";
  }
}
