import type { Clue } from "../clue";

/** 2020年,6月底前…;11月底前…: the year at the head only says which year the dates behind it lie in. */
export function yearHeads(text: string, clues: readonly Clue[]): readonly Clue[] {
  return clues.map((clue, i) => {
    const next = clues[i + 1];
    const heads =
      clue.kind === "date" &&
      clue.year !== undefined &&
      clue.span.grain === "year" &&
      clue.edge === "bare" &&
      clue.from === undefined &&
      !clue.span.ranged &&
      /[,、:;(]/.test(text.charAt(clue.end)) &&
      next?.kind === "date" &&
      next.accepted &&
      next.year === undefined;
    return heads ? { ...clue, head: true } : clue;
  });
}
