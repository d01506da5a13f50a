import type { FunctionProblem } from "../../core/function-values/function-problem";
import { deadlineStrings } from "../../strings/deadline";
import { functionsStrings } from "../../strings/functions";
import { targetStrings } from "../../strings/target";
import { fill } from "../../strings/fill";

/**
 * What the user reads beside the error value: what was wrong and what is accepted.
 *
 * @example functionMessage({ code: "missing", argument: "unit" }) //=> "缺少“单位”。"
 */
export function functionMessage(problem: FunctionProblem): string {
  if (problem.code === "attainment") {
    const { code, ...values } = problem.problem;
    return filled(targetStrings.attainmentProblem[code], values);
  }
  const { code, ...values } = problem;
  return filled(functionsStrings.problem[code], { ...values, ...wordsOf(problem) });
}

/** Values that are shown by their Chinese word. */
function wordsOf(problem: FunctionProblem): Readonly<Record<string, string>> {
  if (problem.code === "deadline-not-understood")
    return { notes: problem.notes.map((note) => deadlineStrings.note[note]).join("") };
  return "argument" in problem ? { argument: functionsStrings.argument[problem.argument] } : {};
}

/** A long cell is quoted by its beginning. */
const LONGEST_QUOTE = 200;

function filled(
  sentence: string,
  values: Readonly<Record<string, string | number | readonly string[]>>,
): string {
  const shown = Object.entries(values).map(([name, value]) => [name, quoted(String(value))] as const);
  return fill(sentence, Object.fromEntries(shown));
}

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
