import { whatFollows, type Rule } from "../spot";
import { trimName } from "../trim-name";

/** 零排放, 清零: equal to 0, without a unit. */
export const readZeroWord: Rule = (spot) => {
  const { source, anchor } = spot;
  if (anchor.kind !== "zero" || whatFollows(spot, anchor.end) !== "end") return null;
  const name = trimName(source, spot.from, anchor.start, spot.afterValue);
  const what = anchor.word.startsWith("零") ? anchor.word.slice(1) : "";
  if (name.name + what === "") return null;
  return {
    name: { ...name, name: name.name.replace(/[降减]$/u, "") + what },
    operator: "=",
    values: [{ value: 0, unit: null }],
    notes: [],
    end: anchor.end,
  };
};
