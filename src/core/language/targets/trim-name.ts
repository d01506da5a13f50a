import type { SourceText } from "./source-text";

/*
 * What stands around the name of an indicator and is no part of it: dates, list numbers, modal and auxiliary verbs,
 * the year compared with. Each look takes a bounded piece of the text, so that trimming stays linear.
 */
const DATE =
  "(?:到|至|截至|截止到?|于|在|从|自)?" +
  "(?:\\d{4}(?:[-~至到—]\\d{2,4})?年度?|今年|本年度?|“?十[二三四五六]五”?|\\d{1,2}月|年(?=[底末内]))" +
  "(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:年?[底末初]|上半年|下半年|[一二三四]季度|期间|期末)?(?:之?以?前|起|期?内)?";
const LIST_NUMBER = "\\(?[\\d一二三四五六七八九十]{1,3}(?:\\)|[、.](?!\\d))|[①-⑳]";
const BASELINE =
  "(?:(?:[比较与以]|相[比较]于?|对比|在(?=[^,;。]{2,6}基础上))(?:(?<year>\\d{4})年度?[末底]?|(?<words>上一?年度?|去年|上季度|上月))" +
  "(?:同期|基数|实际|水平|的?基础上)?(?:为?基[数准年])?(?:相比)?|(?<ratio>同比|环比))";
const PER = "(?<per>每(?:年|月|季度)|年均)";

const LEAD = new RegExp(
  "^(?:" +
    [
      LIST_NUMBER,
      "[^\\p{L}\\p{N}《“‘(]",
      `${BASELINE}(?!的)`,
      DATE,
      "(?<soft>力争|争取(?!.{0,4}(?:资金|项目|补助|补贴|支持|贷款|债券))|原则上|基本(?=实现|完成|达到|消除|建成|形成|做到|控制|解决|稳定|保持|全))",
      "其中|确保|努力|实现|做到|继续|保持|推动|促进|促使|切实|进一步|逐步|使得?(?!用|馆)|将(?!军|来)|把|必须",
      "[要应须需](?=确保|实现|达到|做到|保持|力争|控制|完成)",
      `${PER}(?!度|龄)`,
    ].join("|") +
    ")",
  "u",
);
const TRAIL = new RegExp(
  "(?:" +
    [
      "[^\\p{L}\\p{N}》”’)]|[(“]",
      BASELINE,
      "(?<soft>力争|争取|原则上|基本)",
      "实现|确保|保证|努力|继续|必须|应当|分别|总体|累计|明显|大幅度?|稳步|显著|有效|进一步|再|全部|[须将]",
      "(?<![供反响效对适感])应|(?<![主摘])要|(?<![供刚])需|(?<![人平户年])均|(?<![首成上])都",
      `${PER}|平均每年`,
      "(?:到|至|于|在)?\\d{4}年(?:年?[底末])?(?:之?前)?",
    ].join("|") +
    ")$",
  "u",
);
const JOINER = /^[、,]?(?:以及|并且|同时|[和与及并且])/u;
/** 全用水总量: 旗 was lost after 全. Words that begin with 全 are left alone. 城建成区: 旗 was lost before 城. 全耗: 旗能 was lost. */
const DAMAGED =
  /^(?:全(?=.)(?![旗县区市盟镇乡省国域境线面部年民员体程科村校球新长资额]|社会|口径|行业|过程|产业|要素|天候|日制|方位|覆盖|自[治动])|城(?=建成区))/u;
const REACH = 24;
const LOOKS = 12;

export type Surroundings = {
  readonly soft: readonly string[];
  readonly per?: string;
  readonly baselineYear?: number;
  readonly baseline?: string;
};
export type TrimmedName = Surroundings & {
  readonly name: string;
  /** The soft words in front of the name: they hold for the other targets of the clause as well. */
  readonly leadSoft: readonly string[];
  readonly repaired: boolean;
};

/** Narrows `[from, to)` of the text to the name of an indicator, and collects what was said around it. */
export function trimName(source: SourceText, from: number, to: number, afterValue = false): TrimmedName {
  const { folded } = source;
  const soft: string[] = [];
  const found: { per?: string; baselineYear?: number; baseline?: string } = {};
  const keep = (groups: Readonly<Record<string, string | undefined>> = {}): void => {
    const { soft: softWord, per, year, words, ratio } = groups;
    if (softWord !== undefined) soft.push(softWord);
    if (per !== undefined) found.per ??= per.replace(/[每均]/gu, "");
    if (year !== undefined) found.baselineYear = Number(year);
    const baseline = words ?? ratio;
    if (baseline !== undefined) found.baseline = baseline;
  };

  let start = from;
  let end = to;
  const piece = (): string => folded.slice(start, Math.min(end, start + REACH));
  // 开展预案编制、做到…全覆盖: the words before the mark are another statement.
  start += /^.*、(?=做到|实现|确保|力争)/u.exec(folded.slice(start, end))?.[0].length ?? 0;
  if (afterValue) start += JOINER.exec(piece())?.[0].length ?? 0;
  for (let look = 0; look < LOOKS && start < end; look += 1) {
    const lead = LEAD.exec(piece());
    if (lead === null) break;
    keep(lead.groups);
    start += lead[0].length;
  }
  const leadSoft = [...soft];
  for (let look = 0; look < LOOKS && start < end; look += 1) {
    const trail = TRAIL.exec(folded.slice(Math.max(start, end - REACH), end));
    if (trail === null) break;
    keep(trail.groups);
    end -= trail[0].length;
  }
  const damaged = DAMAGED.exec(piece());
  start += damaged?.[0].length ?? 0;
  const name =
    (damaged === null || folded.charAt(start) !== "耗" ? "" : "能") + source.shown.slice(start, end);
  return { ...found, soft, leadSoft, name, repaired: damaged !== null };
}
