import { quickestCpuMs } from "../../../support/cpu-time";
import fc from "fast-check";
import { BANNER_UNITS } from "../../../../src/core/language/units/banner-units";
import {
  ENDS_AS_UNIT,
  KIND_EXAMPLES,
  NAMES_WITH_ROLE_WORDS,
} from "../../../../src/core/language/units/kinds";
import { LEVELS, levelOf } from "../../../../src/core/language/units/levels";
import { placeOfNames } from "../../../../src/core/language/units/place";
import { readUnits } from "../../../../src/core/language/units/read-units";
import { ROLE_WORDS } from "../../../../src/core/language/units/roles";
import { foldText } from "../../../../src/core/language/text/fold";

const ROLE = { lead: "牵头", "joint-lead": "共同牵头", cooperate: "配合" } as const;
const line = (text: string): string =>
  readUnits(text)
    .units.map(({ name, role }) => `${name}:${ROLE[role]}`)
    .join(" ");

describe("the tables", () => {
  test.each(LEVELS.map(({ level, example, not }) => [example, level, not] as const))(
    "%s is of the %s level",
    (example, level, not) => {
      expect(levelOf(example)?.level).toBe(level);
      expect(not.map(levelOf)).toEqual(not.map(() => undefined));
    },
  );
  test.each(KIND_EXAMPLES)("%s ends as the name of a unit does", (example) => {
    expect(ENDS_AS_UNIT.test(example)).toBe(true);
  });
  test.each(NAMES_WITH_ROLE_WORDS.map(({ example }) => example))(
    "%s is one name and gives no role",
    (example) => {
      expect(readUnits(example).units).toMatchObject([{ name: example, role: "lead" }]);
    },
  );
  test.each(ROLE_WORDS.map(({ example }) => example))(
    "the role word in %s is no part of a name",
    (example) => {
      const names = readUnits(example).units.map(({ name }) => name);
      expect(names.every((name) => name.endsWith("局"))).toBe(true);
    },
  );
});

describe("names of other places stand as they are written", () => {
  test.each([
    "省生态环境厅",
    "自治区农牧厅",
    "市市场监管局",
    "县自然资源和规划局",
    "区交通运输和口岸局",
    "州行政审批服务局",
    "市城市管理和综合执法局",
    "云河县发改局",
    "国家税务总局云河县税务局",
    "团县委",
    "县总工会",
    "安全环保部",
    "县教育局(体育局)",
    "各县(市、区)人民政府",
  ])("%s", (name) => {
    expect(readUnits(name)).toMatchObject({ units: [{ name, role: "lead" }], notes: ["unknown-unit"] });
  });
  test("旗交通运输和口岸局 is one name, with a note, for the dictionary has a part of it", () => {
    expect(readUnits("旗交通运输和口岸局")).toMatchObject({
      units: [{ name: "旗交通运输和口岸局" }],
      notes: ["unknown-unit", "and-in-name"],
    });
  });
  test("one foreign mark makes the cell another place's, and nothing is mapped", () => {
    expect(line("县住建局、发展改革委")).toBe("县住建局:共同牵头 县发展改革委:共同牵头");
    expect(readUnits("县住建局、发展改革委").notes).toContain("level-spread");
    expect(readUnits("交通局", { place: "other" })).toMatchObject({
      units: [{ name: "交通局", known: false }],
    });
  });
  test("a bare name alone is taken for the banner's, with a note", () => {
    expect(readUnits("交通局")).toMatchObject({ units: [{ name: "旗交通运输局" }], notes: ["assumed-own"] });
    expect(readUnits("数据管理局")).toMatchObject({
      units: [{ name: "旗数据管理局" }],
      notes: ["added-own"],
    });
    expect(readUnits("交通局", { place: "ours" }).notes).toEqual([]);
  });
});

describe("what neighbours lend a name", () => {
  test.each([
    ["市发展改革委、财政局", "市发展改革委:共同牵头 市财政局:共同牵头", "level-spread"],
    ["区委组织部、统战部", "区委组织部:共同牵头 区委统战部:共同牵头", "level-spread"],
    ["县水利、农业农村局", "县水利局:共同牵头 县农业农村局:共同牵头", "kind-spread"],
    ["市、县水利局", "市水利局:共同牵头 县水利局:共同牵头", "kind-spread"],
  ])("%s", (text, units, note) => {
    expect(line(text)).toBe(units);
    expect(readUnits(text).notes).toContain(note);
  });
});

describe("roles", () => {
  test.each([
    ["旗水利局、旗财政局共同牵头，旗审计局配合", "旗水利局:共同牵头 旗财政局:共同牵头 旗审计局:配合"],
    ["县水利局、县财政局（共同牵头），县审计局（配合）", "县水利局:共同牵头 县财政局:共同牵头 县审计局:配合"],
    ["旗政协办、旗财政局", "旗政协办:共同牵头 旗财政局:共同牵头"],
    ["安全部（配合：生产部）", "安全部:牵头 生产部:配合"],
    ["区文旅局【牵头】 区体育局【配合】", "区文旅局:牵头 区体育局:配合"],
    ["由县水利局牵头，县财政局配合", "县水利局:牵头 县财政局:配合"],
    ["牵头单位：旗水利局 责任单位：旗财政局、各苏木镇", "旗水利局:牵头 旗财政局:配合 各苏木镇场:配合"],
    ["责任单位：县水利局 参与单位：县财政局", "县水利局:牵头 县财政局:配合"],
    ["县教育局会同县财政局、县人社局负责", "县教育局:牵头 县财政局:配合 县人社局:配合"],
    ["县水利局*、县财政局", "县水利局:牵头 县财政局:配合"],
    ["责任单位：县水利局牵头，县财政局配合", "县水利局:牵头 县财政局:配合"],
  ])("%s", (text, units) => {
    expect(line(text)).toBe(units);
  });
});

describe("what is left out is said", () => {
  test.each([
    ["县民政局 张某某", "县民政局:牵头"],
    ["县民政局（联系人：李四）", "县民政局:牵头"],
    ["县民政局 13800000000", "县民政局:牵头"],
  ])("%s", (text, units) => {
    expect(line(text)).toBe(units);
    expect(readUnits(text).notes).toContain("bracket-dropped");
  });
});

test.each([
  [["旗水利局", "财政局"], "ours"],
  [["盟水利局", "旗财政局"], "ours"],
  [["县水利局", "财政局"], "other"],
  [["云河县水利局"], "other"],
  [["旗水利局", "县水利局"], "other"],
  [["市场监管局", "乡村振兴局", "城市管理局"], "unknown"],
] as const)("a column with %j is %s", (names, place) => {
  expect(placeOfNames(names)).toBe(place);
});

describe("whatever the cell", () => {
  const words = fc.constantFrom(
    ..."旗 县 市 省 自治区 盟 区 委 水利 水利局 生态环境局 财政 局 厅 、 , 和 ␣ ( ) （ ） 【牵头】 共同牵头 配合 配合: 牵头单位: 责任单位: 会同 由 政协办 镇 各 街道 公司 组织部 宣传部 张三 1 * 园区管委会 交通运输 口岸局 然资源局 1. 一、 （一） ① ; : ： — - & ★ 以 为主 责任人: 第一责任单位 督导 落实 云河县 正蓝旗 第三师 市委 团 总工会 党委 办公室 分局 大队 等部门 按职责分工负责 排名第一的为牵头单位 【 】 〔 〕"
      .split(" ")
      .map((word) => (word === "␣" ? " " : word)),
  );
  const cell = fc.array(fc.oneof({ weight: 8, arbitrary: words }, fc.string({ maxLength: 2 })), {
    maxLength: 14,
  });
  const names = new Set(BANNER_UNITS.map(({ name }) => name));
  const ADDED = ["added-own", "level-spread", "kind-spread"] as const;
  /** What is left of a name without what may have been added before it (旗, 旗委, 自治区党委). */
  const ends = (name: string): readonly string[] =>
    Array.from({ length: Math.min(7, name.length) }, (_, i) => name.slice(i));

  test("a name is the dictionary's, or stands in the cell, or a note says what was added", () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(undefined, "ours", "other", "unknown"), (parts, place) => {
        const text = parts.join("");
        const { units, notes } = readUnits(text, place === undefined ? {} : { place });
        const added = ADDED.some((note) => notes.includes(note));
        const odd = units.filter(
          ({ name }) => !(names.has(name) && place !== "other") && !foldText(text).includes(name),
        );
        expect([text, added ? [] : odd]).toEqual([text, []]);
        // What was added stands before the name, or is what its neighbour behind ends with.
        const kept = (name: string): boolean =>
          ends(name).some((end) => end !== "" && foldText(text).includes(end)) ||
          notes.includes("kind-spread");
        expect(odd.filter(({ name }) => !kept(name))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test("in another place's list nothing is mapped", () => {
    fc.assert(
      fc.property(cell, (parts) => {
        expect(readUnits(parts.join(""), { place: "other" }).units.every(({ known }) => !known)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "县水利局、",
    "县",
    "（配合：",
    "(配合:甲)",
    "市、",
    "水利、",
    "由",
    "会同",
    "【",
    "牵头",
    "张三 ",
    "* ",
  ])("takes no more than in proportion for 10 000 characters of “%s”", (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    readUnits(text.slice(0, 1000));
    const time = quickestCpuMs(() => {
      readUnits(text);
    }, 2);
    expect(time).toBeLessThan(500);
  });
});
