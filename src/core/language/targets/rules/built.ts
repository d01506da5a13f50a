import type { Rule } from "../spot";
import { trimName } from "../trim-name";

const BUILT =
  /^(?:新建|改建|扩建|建设|建成|改造|新增|培育|引进|打造|创建|整治|修复|拆除|治理|新改扩建|完成)$/u;
/** What things are counted or measured in; 蒸吨 and 千瓦 say which things are meant. */
const EXTENT = /^(?:[万千百亿]?(?:平方米|平方公里|公里|千米|米|亩|公顷)|[个户家处座所栋幢条眼口套])$/u;
/**
 * The thing that is built, to the end of the clause: without a further description, which could make the number a
 * condition.
 */
const THING = /^[^的及以之等、(\d]{2,16}$/u;

/** 建成4.2万平方米标准化厂房: the verb, the extent, and the thing, with nothing else in the clause. */
export const readBuilt: Rule = (spot) => {
  const { source, anchor, values, valuesEnd } = spot;
  const first = values[0];
  if (first === undefined || values.length > 1 || !EXTENT.test(first.unit ?? "")) return null;
  const front = trimName(source, spot.from, anchor.start, spot.afterValue);
  const thing = source.shown.slice(valuesEnd, spot.clauseEnd);
  if (!BUILT.test(front.name) || !THING.test(thing)) return null;
  return {
    name: { ...front, name: front.name + thing },
    operator: ">=",
    values: [{ value: first.value, unit: first.unit }],
    notes: ["bare"],
    end: spot.clauseEnd,
  };
};
