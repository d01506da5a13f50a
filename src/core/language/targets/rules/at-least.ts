import { readSuffix } from "../compare-words";
import { nameAction } from "../name-action";
import type { Rule } from "../spot";
import { trimName } from "../trim-name";

const AT_LEAST = /(?:至少|最少|不少于|不得少于)(?<verb>[^,;。!?:、\d]{1,6})$/u;

/** 至少发布一次本行政区域土壤环境状况信息: the verb stands between the comparing word and the number. */
export const readAtLeast: Rule = (spot) => {
  const { source, anchor, values, valuesEnd } = spot;
  const first = values[0];
  const match = AT_LEAST.exec(source.folded.slice(Math.max(spot.from, anchor.start - 12), anchor.start));
  if (first === undefined || first.unit === null || values.length > 1 || match === null) return null;
  const name = trimName(source, spot.from, anchor.start - match[0].length, spot.afterValue);
  const end = valuesEnd + readSuffix(source.folded, valuesEnd).length;
  const action = nameAction(spot, name, match.groups?.["verb"] ?? "", end);
  if (action === null) return null;
  return { ...action, operator: ">=", values: [{ value: first.value, unit: first.unit }], notes: [] };
};
