import { fill, strings } from "../../strings";
import type { AttainmentProblem } from "../attainment/attainment";

/**
 * The sentence for what is wrong with an indicator's figures.
 *
 * @example attainmentProblemText({ code: "unit-mismatch", from: "吨", to: "%" }) //=> "单位“吨”不能换算为“%”。"
 */
export function attainmentProblemText(problem: AttainmentProblem): string {
  const { baselineNoNumber, noTarget } = strings.indicator.problem;
  const values: Readonly<Record<string, string | number>> = { ...problem };
  const template =
    problem.code === "not-a-number" && problem.of === "baseline"
      ? baselineNoNumber
      : problem.code === "no-target" && problem.text === ""
        ? noTarget
        : strings.target.attainmentProblem[problem.code];
  return fill(template, values);
}
