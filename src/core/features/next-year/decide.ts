import { fail, ok, type Result } from "../../base/problem";
import { groupBy } from "../../base/group-by";
import type { Change, Choices, RollField, Span } from "./change";

/** What is done with a change. */
export type Decision = {
  readonly how: "move" | "keep" | "delete" | "rewrite";
  /** What its cell gets. */
  readonly text?: string;
  /** A person has to say, and nobody has: what is proposed is done for now. */
  readonly pending: boolean;
};

export type Decided = {
  readonly of: (change: Change) => Decision;
  /** Changes that still need a choice. */
  readonly pending: readonly Change[];
};

/** What can be taken out of a list; the other fields can only be moved or left. */
const ROWS: readonly RollField[] = ["deadline", "measure", "indicator-deadline", "baseline"];

/**
 * What becomes of every change. A row of which one place is to be deleted goes as a whole; so all that was chosen for it
 * must say so.
 *
 * Problems: `no-such-change` (detail `change`); `choice-not-possible` (`change`, `choice`); `choices-differ` (`key`).
 */
export function decide(changes: readonly Change[], choices: Choices): Result<Decided> {
  const ids = new Set(changes.map(({ id }) => id));
  const unknown = Object.keys(choices).filter((id) => !ids.has(id));
  if (unknown.length > 0)
    return fail({ code: "no-such-change", detail: { change: unknown.slice(0, 5).join("、") } });
  const chosen = (change: Change): string | undefined =>
    Object.hasOwn(choices, change.id) ? choices[change.id] : undefined;
  for (const change of changes) {
    const choice = chosen(change);
    if (choice !== undefined && !isPossible(change, choice))
      return fail({ code: "choice-not-possible", detail: { change: change.id, choice } });
  }
  for (const [key, group] of groupBy(changes, ({ list, key: of }) => `${list}\n${of}`))
    if (differ(group, chosen))
      return fail({ code: "choices-differ", detail: { key: key.split("\n")[1] ?? "" } });
  const decisions = new Map(changes.map((change) => [change.id, decisionOf(change, chosen(change))]));
  return ok({
    of: ({ id }) => decisions.get(id) ?? { how: "keep", pending: false },
    pending: changes.filter(({ id }) => decisions.get(id)?.pending === true),
  });
}

function isPossible({ field }: Change, choice: string): boolean {
  if (choice === "move" || choice === "keep") return true;
  if (choice.trim() === "") return false;
  return choice === "delete" ? ROWS.includes(field) : field !== "duties";
}

/** Choices of one row that contradict each other: deleted and not; one cell with two texts. */
function differ(group: readonly Change[], chosen: (change: Change) => string | undefined): boolean {
  const of = (changes: readonly Change[]): string[] => changes.flatMap((change) => chosen(change) ?? []);
  const all = of(group);
  if (all.includes("delete") && all.some((choice) => choice !== "delete")) return true;
  const words = of(group.filter(({ field }) => field === "measure"));
  const texts = words.filter((choice) => choice !== "move" && choice !== "keep" && choice !== "delete");
  return texts.length > 0 && new Set(words).size > 1;
}

function decisionOf({ action, proposal }: Change, choice: string | undefined): Decision {
  if (choice === "move" || choice === "keep" || choice === "delete") return { how: choice, pending: false };
  if (choice !== undefined) return { how: "rewrite", text: choice, pending: false };
  // Nothing is deleted without a word from somebody.
  return { how: proposal === "delete" ? "keep" : proposal, pending: action === "ask" };
}

/** What is replaced in a cell. */
export function spansFor(text: string, changes: readonly Change[], decided: Decided): readonly Span[] {
  const rewritten = changes.map(decided.of).find(({ how }) => how === "rewrite");
  if (rewritten !== undefined) return [{ start: 0, from: text, to: rewritten.text ?? text }];
  return changes.flatMap((change) => (decided.of(change).how === "move" ? change.spans : []));
}
