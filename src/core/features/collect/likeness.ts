/** How alike two wordings are: the share of pairs of neighbouring characters that they have in common, 0 to 1. */

type Pairs = { readonly counts: ReadonlyMap<string, number>; readonly total: number };

/** Longer wordings are compared by their beginnings: a cell can hold 32,767 characters. */
const LONGEST = 2_000;

export function pairsOf(wording: string): Pairs {
  const counts = new Map<string, number>();
  const end = Math.min(wording.length, LONGEST) - 1;
  for (let i = 0; i < end; i += 1) {
    const pair = wording.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, end) };
}

/** @example likeness(pairsOf("清理河道垃圾"), pairsOf("清理河道全部垃圾")) //=> 0.6666666666666666 */
export function likeness(a: Pairs, b: Pairs): number {
  if (a.total + b.total === 0) return 0;
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [pair, count] of few.counts) common += Math.min(count, many.counts.get(pair) ?? 0);
  return (2 * common) / (a.total + b.total);
}
