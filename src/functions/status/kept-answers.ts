import type { FunctionValue } from "../../core/function-values/function-problem";
import type { StatusWord } from "../../core/status/status";

/** So many different questions are kept, and only short ones. */
const MOST_KEPT = 10_000;
const LONGEST = 200;

/**
 * Answers that depend on nothing but what was asked. A column of five thousand cells asks few different questions: the
 * same words again and again, for one day.
 */
export class KeptAnswers {
  private readonly known = new Map<string, FunctionValue<StatusWord>>();

  get(question: string | undefined): FunctionValue<StatusWord> | undefined {
    return question === undefined ? undefined : this.known.get(question);
  }

  keep(question: string | undefined, answer: FunctionValue<StatusWord>): void {
    if (question === undefined || question.length > LONGEST) return;
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(question, answer);
  }
}

/** A question by its arguments; undefined where one of them is no value of a cell. */
export function questionText(args: readonly unknown[]): string | undefined {
  return args.every(isValue) ? JSON.stringify(args) : undefined;
}

const isValue = (argument: unknown): boolean =>
  typeof argument === "string" ||
  typeof argument === "boolean" ||
  argument === null ||
  argument === undefined ||
  (typeof argument === "number" && Number.isFinite(argument));
