import type { FunctionValue } from "../../core/function-values/function-problem";
import type { StatusWord } from "../../core/status/status";

type Answer = FunctionValue<StatusWord>;
type Branch = Map<unknown, Branch | Answer>;

/** So many different questions are kept, and only short ones. */
const MOST_KEPT = 10_000;
const LONGEST = 200;

/**
 * Answers that depend on nothing but what was asked. A column of five thousand cells asks few different questions: the
 * same words again and again, for one day.
 */
export class KeptAnswers {
  /** By one argument after the other: the values that cells hold are found without making a text of them. */
  private readonly known: Branch = new Map();
  private count = 0;

  get(question: readonly unknown[]): Answer | undefined {
    let at: Branch | Answer | undefined = this.known;
    for (const argument of question) at = at instanceof Map ? at.get(argument) : undefined;
    return at instanceof Map ? undefined : at;
  }

  /** @param question As many arguments each time. */
  keep(question: readonly unknown[], answer: Answer): void {
    if (!question.every(isShortValue)) return;
    if (this.count >= MOST_KEPT) {
      this.known.clear();
      this.count = 0;
    }
    let at = this.known;
    for (const argument of question.slice(0, -1)) {
      let next = at.get(argument);
      if (!(next instanceof Map)) at.set(argument, (next = new Map()));
      at = next;
    }
    at.set(question.at(-1), answer);
    this.count += 1;
  }
}

/** A value of a cell, or none. What is no value is never asked about again: each time it is another object. */
const isShortValue = (argument: unknown): boolean =>
  typeof argument === "string"
    ? argument.length <= LONGEST
    : typeof argument !== "object" || argument === null;
