import { indicatorStrings } from "../../strings/indicator";
import { targetStrings } from "../../strings/target";
import { fill } from "../../strings/fill";
import type { AttainmentProblem } from "./attainment";

/**
 * The sentence for what is wrong with an indicator's figures.
 *
 * @example attainmentProblemText({ code: "unit-mismatch", from: "吨", to: "%" }) //=> "单位“吨”不能换算为“%”。"
 */
export function attainmentProblemText(problem: AttainmentProblem): string {
  const { baselineNoNumber, noTarget } = indicatorStrings.problem;
  const values: Readonly<Record<string, string | number>> = { ...problem };
  const template =
    problem.code === "not-a-number" && problem.of === "baseline"
      ? baselineNoNumber
      : problem.code === "no-target" && problem.text === ""
        ? noTarget
        : targetStrings.attainmentProblem[problem.code];
  return fill(template, values);
}
