/**
 * The levels of administration (semantics §6), a row each: the marks that stand before a name, what may not follow one
 * (市场, 乡村 and 区域 are words), and an example. A test reads every example.
 */
type Level = "state" | "province" | "city" | "county" | "town" | "village";

type LevelRow = {
  readonly level: Level;
  readonly marks: string;
  readonly example: string;
  /** Words that begin with a mark's character and have no mark. */
  readonly not: readonly string[];
};

export const LEVELS: readonly LevelRow[] = [
  { level: "state", marks: "国家|全国|中央", example: "国家税务总局", not: ["国资委"] },
  { level: "province", marks: "自治区|省(?!心|略|事)|兵团", example: "自治区水利厅", not: ["省心办"] },
  {
    level: "city",
    marks:
      "市(?!场|容|民(?![政族宗])|域|价|政(?![府协务法研数])|监(?![察委狱]))|盟|自治州|州|地区|第[一二三四五六七八九十]{1,3}师|师(?![范资生德])",
    example: "市市场监管局",
    not: ["市场监管局", "市政园林处", "市监局"],
  },
  {
    level: "county",
    marks: "自治县|自治旗|县(?!域)|旗(?![帜舰])|林区|特区|新区|开发区|管理区|区(?![域划块间])",
    example: "县自然资源和规划局",
    not: ["区域协作办", "县域经济办"],
  },
  {
    level: "town",
    marks: "苏木|镇|乡(?![村镇土])|街道(?!办)|团(?![委市县区旗州省盟结])|场(?![所馆地])",
    example: "镇党政综合办",
    not: ["乡村振兴局", "团委"],
  },
  {
    level: "village",
    marks: "嘎查|村(?!镇)|社区(?![办建])|分场",
    example: "社区居民委员会",
    not: ["村镇办"],
  },
];

const AT_START = LEVELS.map(({ level, marks }) => ({
  level,
  pattern: new RegExp(`^(?:${marks})(?=..)`, "u"),
}));
/** 团市委: the middle character says the level. */
const YOUTH_LEAGUE = /^团([省市州盟县区旗])委/u;

type LevelMark = { readonly level: Level; readonly mark: string };

/** The mark that a name begins with. @example levelOf("县水利局") //=> { level: "county", mark: "县" } */
export function levelOf(name: string): LevelMark | undefined {
  const league = YOUTH_LEAGUE.exec(name)?.[1];
  if (league !== undefined) return levelOf(`${league}某局`);
  for (const { level, pattern } of AT_START) {
    const mark = pattern.exec(name)?.[0];
    if (mark !== undefined) return { level, mark };
  }
  return undefined;
}

const PLACED =
  /^(?!正?蓝旗)(?<place>[\u4e00-\u9fff]{1,6}?)(?<mark>自治区|自治州|自治县|自治旗|[省市盟州县区旗])(?=[\u4e00-\u9fff]{2})/u;
/** 城市, 社区, 园区, 保护区: words, not places. */
const NO_PLACE = /(?:[城都超夜社小园景库灌矿林牧农校片辖地灾军我本全各护新]|开发|工业|行政|管理|旅游)$/u;

/** The place that a name begins with, with its mark. @example placeOf("云岭县发改局") //=> "云岭县" */
export function placeOf(name: string): string | undefined {
  const { place = "", mark = "" } = PLACED.exec(name)?.groups ?? {};
  return mark === "" || NO_PLACE.test(place) || levelOf(name) !== undefined ? undefined : place + mark;
}

/** The level of a name that begins with a place's name: 云岭县发改局. */
export function placedLevelOf(name: string): LevelMark | undefined {
  const { place = "", mark = "" } = PLACED.exec(name)?.groups ?? {};
  return mark === "" || NO_PLACE.test(place) ? undefined : levelOf(`${mark}某局`);
}
