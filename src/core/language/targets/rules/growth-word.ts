import { whatFollows, type Rule } from "../spot";
import { trimName } from "../trim-name";

const OPERATORS = { 零: "<=", 负: "<", 正: ">" } as const;

/** 零增长: the rise is at most 0 %; 负增长: below 0 %. 零增长行动 is the name of a campaign and no target. */
export const readGrowthWord: Rule = (spot) => {
  const { source, anchor } = spot;
  if (anchor.kind !== "growth" || whatFollows(spot, anchor.end) !== "end") return null;
  return {
    name: trimName(source, spot.from, anchor.start, spot.afterValue),
    operator: OPERATORS[anchor.word.charAt(0) as keyof typeof OPERATORS],
    values: [{ value: 0, unit: "%" }],
    change: "increase",
    notes: [],
    end: anchor.end,
  };
};
