import { afterPlace, isPlace } from "./places";

/**
 * The noun at the end of an indicator's name, with the activity or kind before it: 排放总量, 使用量, 利用率, 手续用时.
 * 化学需氧量 is a substance, not such a noun. Repetitions are bounded, so that a long text costs no more.
 */
const MEASURE =
  /(?<of>(?:排放|使用|施用|利用|处理|覆盖|回收|消费|消耗|用水|用电|发生|死亡|手续|办理|种植|播种|税收|可支配|[人户亩平]均|综合|安全|年|总){0,30})(?:数量|总量|用时|时长|时间|面积|浓度|强度|比例|占比|系数|次数|人数|水平|[产价]值|增加值|产量|收入|支出|标准|进度|能耗|(?<!需氧)量|[率数]|覆盖面)$/u;
/**
 * Substances. Of several the same is measured (化学需氧量、氨氮排放总量), and their names have no last character in
 * common that would tell where each name ends.
 */
const SUBSTANCE = /^(?:化学需氧量|氨氮|总[磷氮]|二氧化[硫碳]|氮氧化物|挥发性有机物|(?:细|可吸入)?颗粒物)/u;
/** Nouns of a procedure, of which two ways are named: 取水许可新办、延续手续. */
const PROCEDURE = /^(?:手续|办理|审批|登记)/u;
/** A verb behind 分别, which belongs to the name of each indicator. */
const SPREAD = /分别(?<done>新增|净增|完成|建成|新建|改造)$/u;

type SharedNames = {
  readonly names: readonly string[];
  /** Nothing but the shape of the names told where the common noun begins. */
  readonly guessed: boolean;
};

/**
 * The names of the indicators to which 分别 gives one value each, in order; `null` when there are not as many names as
 * values. A noun that stands only behind the last name is given to each (二氧化硫、氮氧化物排放量 → 二氧化硫排放量,
 * 氮氧化物排放量).
 *
 * @example shareNames("万元国内生产总值用水量、万元工业增加值用水量", 2)?.names //=> ["万元国内生产总值用水量", "万元工业增加值用水量"]
 * @example shareNames("小学、初中辍学率", 2) //=> { names: ["小学辍学率", "初中辍学率"], guessed: true }
 */
export function shareNames(name: string, count: number): SharedNames | null {
  const done = SPREAD.exec(name)?.groups?.["done"] ?? "";
  const whole = name.replace(SPREAD, "");
  const names = [/[、,]|以及|[和与及]/u, /[、,]/u]
    .map((mark) => whole.split(mark).filter((part) => part !== ""))
    .find((parts) => parts.length === count);
  const last = names?.[count - 1];
  if (names === undefined || last === undefined) return null;
  const first = names.find((part) => !MEASURE.test(part));
  const { noun, guessed, alike } = first === undefined ? NO_NOUN : commonNoun(first, last);
  // 取水许可新办、延续手续用时: the last name is only two characters (延续) and the noun, so it gets the beginning of
  // the first name (取水许可) as well.
  const variant = last.slice(0, last.length - noun.length);
  const varies = variant.length === 2 && (first?.length ?? 0) >= 4 && (alike || PROCEDURE.test(noun));
  const head = varies ? (first?.slice(0, -2) ?? "") : "";
  return {
    names: names.map(
      (part, i) =>
        (i === 0 || part.startsWith(head) ? "" : head) + part + (MEASURE.test(part) ? "" : noun) + done,
    ),
    guessed,
  };
}

/**
 * `noun`: the common noun, `guessed`: as in `SharedNames`, `alike`: the two names are of one kind (two places, two
 * grades).
 */
type Noun = { readonly noun: string; readonly guessed: boolean; readonly alike: boolean };
const NO_NOUN: Noun = { noun: "", guessed: false, alike: false };

/** The noun that the last name has and the first one lacks. */
function commonNoun(first: string, last: string): Noun {
  const measure = MEASURE.exec(last);
  if (measure === null || measure[0] === last) return NO_NOUN;
  const substance = SUBSTANCE.exec(last)?.[0];
  if (substance !== undefined) return { ...NO_NOUN, noun: last.slice(substance.length) };
  const { 0: word, groups } = measure;
  const alike = isPlace(first) ? afterPlace(last) : behindSameCharacter(first, last, word.length);
  if (alike !== undefined) return { noun: alike, guessed: true, alike: true };
  const parallel = last.slice(first.length);
  if (parallel === word && word.length > 1) return { ...NO_NOUN, noun: word };
  return { noun: groups?.["of"] === "" ? shortNoun(first, last, word) : word, guessed: true, alike: false };
}

/**
 * 小学、初中辍学率: either the names before the noun are of one length (小学, 初中), or the noun is a word that can
 * stand alone (检测率, but not 率 or 数).
 */
function shortNoun(first: string, last: string, word: string): string {
  const parallel = last.slice(first.length);
  if (first.length <= 4 && parallel.length > word.length) return parallel;
  return last.slice(-(word.length === 1 && last.length > 4 ? 3 : word.length));
}

/**
 * 一级、二级保护区标识设置率; 公办、民办幼儿园数量: the noun behind the character in which both names end (级, 办), as
 * names of one kind do.
 */
function behindSameCharacter(first: string, last: string, least: number): string | undefined {
  const at = last.indexOf(first.slice(-1));
  const noun = last.slice(at + 1);
  return at > 0 && at < first.length && at <= 4 && noun.length > least ? noun : undefined;
}

/** 饲料、兽药抽检合格率: a list of things that are tested, before a rate that is measured of each. */
const TOGETHER =
  /^[^、和及与的率比\d]{2,6}(?:、[^、和及与的率比\d]{2,6}){0,4}、[^、和及与的率比\d]{2,12}(?:合格|达标)率$/u;

/** 污水处理率和垃圾处理率: a list of indicators, each named in full. */
const EACH_NAMED = /^[^、和及与\d]{2,20}率(?:[、和及与][^、和及与\d]{2,20}率){1,5}$/u;

/**
 * How many indicators one value is set for: 饲料、兽药抽检合格率达到98% sets it for two.
 *
 * @example namesTogether("饲料、兽药抽检合格率") //=> 2
 */
export function namesTogether(name: string): number {
  if (EACH_NAMED.test(name)) return name.split(/[、和及与]/u).length;
  return TOGETHER.test(name) ? name.split("、").length : 1;
}
