import type { Clause } from "./read-clause";
import type { Anchor } from "./scan-anchors";

/**
 * A clause, its anchors, and whether a new sentence begins with it: names and soft words do not reach from one sentence
 * into the next.
 */
type ReadyClause = Clause & { readonly anchors: readonly Anchor[]; readonly opensSentence: boolean };

/** Cuts a folded text at , ; 。 and the like, and at (其中, but not inside a number such as 1,200. */
export function splitClauses(folded: string, anchors: readonly Anchor[]): ReadyClause[] {
  const clauses: ReadyClause[] = [];
  let start = 0;
  let next = 0;
  let opensSentence = true;
  const close = (end: number, mark: string): void => {
    const first = next;
    while (next < anchors.length && (anchors[next]?.start ?? end) < end) next += 1;
    clauses.push({ start, end, anchors: anchors.slice(first, next), opensSentence });
    start = end + 1;
    opensSentence = /[;。!?]/u.test(mark);
  };
  let inside = 0;
  for (const mark of folded.matchAll(/[,;。!?:]|\((?=其中)/gu)) {
    while (inside < anchors.length && (anchors[inside]?.end ?? 0) <= mark.index) inside += 1;
    const anchor = anchors[inside];
    if (anchor === undefined || anchor.start > mark.index) close(mark.index, mark[0]);
  }
  close(folded.length, "");
  return clauses;
}
