import type { Clue } from "../clue";

// 完成每月调度平台建设, 建立每季度通报制度: the cycle belongs to the thing that is made; making the thing has a date.
const MAKES = /完成|建[立成设]|制定|出台|完善|形成|实行|落实/;

/** The clues without the cycles that belong to the thing that a dated task makes, in the same clause. */
export function withoutInnerCycles(text: string, clues: readonly Clue[]): readonly Clue[] {
  return clues.filter((clue, at) => {
    const before = clues[at - 1];
    if (clue.kind !== "cycle" || before?.kind !== "date" || !before.accepted) return true;
    const between = text.slice(before.end, clue.at);
    return (
      before.edge === "start" ||
      between.length > 40 ||
      /[,;。]/.test(between) ||
      !MAKES.test(between.slice(-2))
    );
  });
}
