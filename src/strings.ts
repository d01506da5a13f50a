/**
 * Every sentence the user sees, in one place. Sections are named for where they appear. Domain words that are
 * data (status words, unit names, the official wording) stand with their rules in `src/core`.
 */
import type { Problem } from "./core/problem/problem";

export const strings = {
  app: { name: "攻坚任务", fullName: "ZLQ 攻坚任务" },
} as const;

/** The sentence for a problem: what happened, where, and what to do. */
export function problemText(problem: Problem): string {
  return problem.code;
}
