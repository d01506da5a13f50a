import { readComparison } from "../compare-words";
import { whatFollows, type Rule } from "../spot";
import { trimName } from "../trim-name";

const YARDSTICK = /现状|现有水平|(?:上年|去年|\d{4}年).*$|[^于过]{0,8}平均(?:水平|值)$/u;

/** 水质不低于现状: a yardstick that is no number; the value stays empty. */
export const readReference: Rule = (spot) => {
  const { source, anchor } = spot;
  if (anchor.kind !== "reference" || whatFollows(spot, anchor.end) !== "end") return null;
  const yardstick = YARDSTICK.exec(anchor.word)?.[0] ?? "";
  const front = readComparison(anchor.word, 0, anchor.word.length - yardstick.length);
  const name = trimName(source, spot.from, anchor.start, spot.afterValue);
  if (yardstick === "" || name.name === "") return null;
  // 不劣于 and 优于 compare quality: 优于 is read as more.
  return {
    name,
    operator: front.operator ?? ">=",
    values: [{ value: null, unit: null }],
    baseline: yardstick,
    notes: [],
    end: anchor.end,
  };
};
