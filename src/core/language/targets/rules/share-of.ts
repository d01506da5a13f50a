import { joinOperators, readSuffix } from "../compare-words";
import { whatFollows, type Rule } from "../spot";
import type { Operator } from "../target";
import { trimName } from "../trim-name";

const OF =
  /(?:(?<ge>不[得能]?(?:低于|少于)|达到?(?!标))|(?<le>不[得能]?(?:超过|高于))|(?<gt>超过)|占)(?<of>[^,;。!?:、\d]{2,15}?)的?$/u;
const OPERATORS = { ge: ">=", le: "<=", gt: ">" } as const;
/**
 * The end of a name that is itself a share (占食材支出比例75%): the indicator, not a whole of which a share is taken.
 */
const RATIO = /(?:率|比例|比重|占比|份额|比|系数|程度)$/u;

/** 监督抽测柴油车数量不低于柴油车保有量50%; 人工草场占可利用草原面积22%以上. */
export const readShareOf: Rule = (spot) => {
  const { source, anchor, values, valuesEnd } = spot;
  const first = values[0];
  if (first?.unit !== "%" || values.length > 1) return null;
  const match = OF.exec(source.folded.slice(Math.max(spot.from, anchor.start - 24), anchor.start));
  const of = match?.groups?.["of"] ?? "";
  if (match === null || of.includes("的") || RATIO.test(of)) return null;
  const name = trimName(source, spot.from, anchor.start - match[0].length, spot.afterValue);
  const suffix = readSuffix(source.folded, valuesEnd);
  const end = valuesEnd + suffix.length;
  if (name.name === "" || whatFollows(spot, end) !== "end") return null;
  const word = (["ge", "le", "gt"] as const).find((key) => match.groups?.[key] !== undefined);
  const front: Operator | null = word === undefined ? null : OPERATORS[word];
  return {
    name,
    of,
    operator: joinOperators(front, suffix.operator),
    values: [{ value: first.value, unit: "%" }],
    ...(suffix.operator === "~" ? { softWord: "左右" } : {}),
    notes: [],
    end,
  };
};
