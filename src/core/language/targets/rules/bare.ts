import { TIME_UNIT } from "../../quantity/unit-words";
import { joinOperators, readComparison, readSuffix } from "../compare-words";
import { whatFollows, type Rule } from "../spot";
import { trimName } from "../trim-name";

/** Words of an account of the present or of a place, which sets no target. */
export const DESCRIPTION = /现有|目前|截至|已|共有|原有|位于|相距|距离|总面积/u;

/** 稳定在90%: to be kept; whether as a floor or as a ceiling is not said. */
const STEADY = /(?:保持|稳定|维持)在?$/u;

/** 新建改建校舍2400平方米; 职业技能培训合格率92.5%左右; 有效灌溉面积稳定在24万公顷左右: no word compares. */
export const readBare: Rule = (spot) => {
  const { source, anchor, values, valuesEnd } = spot;
  const first = values[0];
  // 温度变化±2℃ tells a range about something that is not said.
  if (first === undefined || first.form === "words" || source.folded.charAt(anchor.start - 1) === "±")
    return null;
  const front = readComparison(source.folded, spot.from, anchor.start);
  const suffix = readSuffix(source.folded, valuesEnd);
  const end = valuesEnd + suffix.length;
  if (whatFollows(spot, end) !== "end") return null;
  const unit = values[values.length - 1]?.unit ?? null;
  const steady =
    suffix.length === 0 &&
    STEADY.test(source.folded.slice(Math.max(spot.from, anchor.start - 4), anchor.start));
  const held = front.keeps && suffix.length > 0;
  if (!held && (unit === null || (TIME_UNIT.test(unit) && suffix.length === 0))) return null;
  const name = trimName(source, spot.from, spot.nameEnd ?? front.at, spot.afterValue);
  // 90%以上 alone is a condition; 90 pieces of something unnamed are not.
  const alone = spot.from === 0 && end === source.folded.length;
  if (name.name.length < 2 && !(alone && name.name === "" && (unit === "%" || suffix.length > 0)))
    return null;
  if (DESCRIPTION.test(source.folded.slice(Math.max(spot.from, anchor.start - 40), anchor.start)))
    return null;
  return {
    name,
    operator: joinOperators(null, suffix.operator),
    values: values.map(({ value, unit: own }) => ({ value, unit: own })),
    ...(suffix.operator === "~" ? { softWord: "左右" } : {}),
    notes: steady ? ["steady"] : front.keeps || suffix.length > 0 ? [] : ["bare"],
    end,
  };
};
