import { readSuffix } from "../compare-words";
import { nameAction } from "../name-action";
import type { Rule } from "../spot";
import { trimName } from "../trim-name";

const BOUND =
  /(?:(?<least>[至最]少|不得?少于)|(?<most>[至最]多|不得?多于|不得?超过))(?<verb>[^,;。!?:、\d]{1,6})$/u;

/** 至少发布一次本行政区域土壤环境状况信息, 至多保留2处堆场: the verb stands between the comparing word and the number. */
export const readBound: Rule = (spot) => {
  const { source, anchor, values, valuesEnd } = spot;
  const first = values[0];
  if (first?.unit == null || values.length > 1) return null;
  const match = BOUND.exec(source.folded.slice(Math.max(spot.from, anchor.start - 12), anchor.start));
  if (match === null) return null;
  const name = trimName(source, spot.from, anchor.start - match[0].length, spot.afterValue);
  const end = valuesEnd + readSuffix(source.folded, valuesEnd).length;
  const action = nameAction(spot, name, match.groups?.["verb"] ?? "", end);
  if (action === null) return null;
  return {
    ...action,
    operator: match.groups?.["least"] === undefined ? "<=" : ">=",
    values: [{ value: first.value, unit: first.unit }],
    notes: [],
  };
};
