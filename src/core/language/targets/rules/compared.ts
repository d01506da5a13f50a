import { joinOperators, readComparison, readSuffix } from "../compare-words";
import { nameAction, nameCounted } from "../name-action";
import { whatFollows, type Rule } from "../spot";
import { trimName } from "../trim-name";

const UNKNOWN_UNIT =
  /^(?![级类号强星型期版代届等成以之左上年月日])[\u4e00-\u9fff]{1,3}?(?=(?:以上|以下|以内|左右)?(?:[,;。、)]|$))/u;
/** The end of a name of an amount: text right behind its value, without a mark between, is the next statement. */
const AMOUNT = /[量率额值积比数]$/u;
const RATE_TO_RAISE =
  /(?:利用|处理|覆盖|达标|合格|普及|配套|完成|优良|回收|绿化|绿地|处置|入户)(?:率|比例)$/u;

/**
 * A number behind a word that compares or changes: 达到85%以上, 不低于90%, 控制在0.611亿立方米以内,
 * 较2015年下降13%, 提高到90%以上.
 */
export const readCompared: Rule = (spot) => {
  const { source, anchor, values, valuesEnd } = spot;
  const first = values[0];
  if (first === undefined) return null;
  const front = readComparison(source.folded, spot.from, anchor.start);
  const asked = front.operator !== null || front.change !== undefined || first.doubling === true;
  if (!asked && !front.broken) return null;

  const name = trimName(source, spot.from, spot.nameEnd ?? front.at, spot.afterValue);
  const share = first.unit === "%" || first.unit === "‰";
  const rest = source.folded.slice(valuesEnd, Math.min(spot.clauseEnd, valuesEnd + 8));
  const unknown = values.length === 1 && first.unit === null ? (UNKNOWN_UNIT.exec(rest)?.[0] ?? null) : null;
  const suffix = readSuffix(source.folded, valuesEnd + (unknown?.length ?? 0));
  const end = valuesEnd + (unknown?.length ?? 0) + suffix.length;
  const follows = whatFollows(spot, end);
  const finding = {
    name,
    operator: joinOperators(front.operator, suffix.operator),
    values: values.map(({ value, unit }) => ({ value, unit: unknown ?? unit })),
    ...(first.doubling === true ? { change: "increase" as const } : {}),
    ...(front.change === undefined ? {} : { change: front.change }),
    ...(suffix.operator === "~" || front.operator === "~"
      ? { softWord: suffix.operator === "~" ? "左右" : "约" }
      : {}),
    notes: [],
    end,
  };

  // 不90%: 低于 or 超过 is lost. Only for a rate that is meant to rise a single reading is sensible; it gets a note.
  if (front.broken) {
    return share && follows === "end" && RATE_TO_RAISE.test(name.name)
      ? { ...finding, operator: ">=", notes: ["lost-comparison"] }
      : null;
  }
  if (follows === "end") return finding;
  if (follows === "of" || name.name === "") return null;
  const compared = source.folded.slice(front.at, anchor.start);
  const action = nameAction(spot, name, "", end) ?? nameCounted(spot, name, compared, first.unit, end);
  if (action !== null) return { ...finding, ...action };
  const lostMark =
    share || (first.form === "digits" && AMOUNT.test(name.name) && first.unit?.startsWith("个") === false);
  return lostMark ? { ...finding, notes: ["lost-separator"] } : null;
};
