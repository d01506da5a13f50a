import type { Clue } from "../clue";

/** 2023年、2025年底 and 6月、12月底前: the edge behind the last member of a list (底, 底前) holds for all members. */
export function shareEdge(text: string, clues: readonly Clue[]): readonly Clue[] {
  const refined = [...clues];
  for (let i = refined.length - 2; i >= 0; i -= 1) {
    const one = refined[i];
    const next = refined[i + 1];
    if (one?.kind !== "date" || next?.kind !== "date" || one.edge !== "bare" || next.at - one.end !== 1)
      continue;
    if (!/^[、和及与或]$/.test(text.slice(one.end, next.at))) continue;
    if (next.edge !== "start" && next.edge !== "late-start") {
      // 2月、5月10日前: the 前 belongs to the day alone.
      const edge = one.span.grain === next.span.grain ? next.edge : one.edge;
      refined[i] = { ...one, edge, accepted: next.accepted };
    }
  }
  return refined;
}
