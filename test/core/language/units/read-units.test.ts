import { quickestCpuMs } from "../../../support/cpu-time";
import fc from "fast-check";
import { BANNER_UNITS } from "../../../../src/core/language/units/banner-units";
import { canonicalUnit, isLead, readUnits } from "../../../../src/core/language/units/read-units";
import canonical from "../../../examples/units-canonical.json";
import examples from "../../../examples/units.json";

const roleOf = (column: string): "lead" | "cooperate" => (column === "责任单位" ? "lead" : "cooperate");
/** 旗水利局:lead, one a unit. */
const line = (text: string, role: "lead" | "cooperate" = "lead"): string =>
  readUnits(text, { role })
    .units.map((unit) => `${unit.name}:${unit.role}`)
    .join(" ");

describe("offices that are written in several ways", () => {
  it.each([
    ["市生态环境局正蓝旗分局", "旗生态环境局:lead"],
    ["旗生态环境分局", "旗生态环境局:lead"],
    ["旗政府办", "旗政府办公室:lead"],
    ["旗人民政府办公室", "旗政府办公室:lead"],
    ["旗政府", "旗人民政府:lead"],
  ])("%s is read as %s", (text, units) => {
    expect(line(text)).toBe(units);
  });
});

describe("cells that bureaus write in their own way", () => {
  it.each([
    ["旗住建局（牵头）旗财政局（配合）", "旗住建局:lead 旗财政局:cooperate"],
    ["旗住建局（牵头）上都镇政府（配合）", "旗住建局:lead 上都镇政府:cooperate"],
    ["旗住建局（牵头）旗财政局、旗水利局", "旗住建局:lead 旗财政局:cooperate 旗水利局:cooperate"],
    ["1.旗住建局 2.旗水利局", "旗住建局:joint-lead 旗水利局:joint-lead"],
    ["①旗住建局②旗水利局", "旗住建局:joint-lead 旗水利局:joint-lead"],
    ["（1）旗住建局（2）旗水利局", "旗住建局:joint-lead 旗水利局:joint-lead"],
    ["旗住建局负责，各苏木镇配合", "旗住建局:lead 各苏木镇场:cooperate"],
  ])("%s is read as %s", (text, units) => {
    expect(line(text)).toBe(units);
  });
});

describe("the cells of the notice", () => {
  it.each(examples.map((example) => [example.id, example.text, example] as const))(
    "%s: %s",
    (_, text, example) => {
      const expected = (example.expect as { unit: string; role: string; scope?: string }[]).map(
        ({ unit, role, scope }) => ({ name: unit, role, scope }),
      );
      const { units } = readUnits(text, { role: roleOf(example.column) });
      expect(units.map(({ name, role, scope }) => ({ name, role, scope }))).toEqual(expected);
      expect(units.every((unit) => unit.known)).toBe(true);
    },
  );
  it.each(Object.entries(canonical).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)))(
    "%s is %s",
    (form, name) => {
      expect(canonicalUnit(form)).toBe(name);
    },
  );
  it.each([
    ["lost-separator", "lost-separator"],
    ["joint-implicit", "joint-implicit"],
    ["open-ended", "open-ended"],
    ["damaged-char", "damaged-name"],
    ["group", "group"],
    ["scope-list", "duties"],
    ["stale-name", "perhaps-renamed"],
  ] as const)("notes what the annotator flagged %s, and nothing else", (flag, note) => {
    const flagged = (id: string): boolean =>
      examples.some((each) => each.id === id && "flags" in each && each.flags.includes(flag));
    for (const example of examples)
      expect([
        example.id,
        readUnits(example.text, { role: roleOf(example.column) }).notes.includes(note),
      ]).toEqual([example.id, flagged(example.id)]);
  });
});

describe("roles", () => {
  it.each([
    ["自然资源局发改委按各自职责牵头负责", "旗自然资源局:joint-lead 旗发改委:joint-lead"],
    [
      "牵头单位:旗生态环境局;配合单位:旗水利局、住建局",
      "旗生态环境局:lead 旗水利局:cooperate 旗住建局:cooperate",
    ],
    ["旗生态环境局牵头,住建局、水利局配合", "旗生态环境局:lead 旗住建局:cooperate 旗水利局:cooperate"],
    ["旗发改委牵头,工信局、住建局按职责分工负责", "旗发改委:lead 旗工信局:cooperate 旗住建局:cooperate"],
    ["旗生态环境局会同住建局", "旗生态环境局:lead 旗住建局:cooperate"],
    ["生态环境局(牵头)、水利局(配合)", "旗生态环境局:lead 旗水利局:cooperate"],
    ["旗水利局按各自职责牵头负责", "旗水利局:lead"],
  ])("reads %s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
  it("tells who leads, alone or jointly", () => {
    expect(isLead("自然资源局发改委按各自职责牵头负责", "旗发改委")).toBe(true);
    expect(isLead("旗发改委牵头,工信局配合", "工信")).toBe(false);
    expect(isLead("旗水利局", "住建局")).toBe(false);
    expect(isLead("市场监管", "旗市场监督管理局")).toBe(true);
    expect(isLead("-", "旗水利局")).toBe(false);
  });
});

describe("units outside the banner keep their own names", () => {
  it.each([
    "盟生态环境局",
    "锡林郭勒盟生态环境局",
    "太仆寺旗水利局",
    "多伦县水利局",
    "自治区生态环境厅",
    "上都镇人民政府",
    "国网正蓝旗供电公司",
    "水利枢纽管理站",
    "生态环境局大气科",
  ])("%s", (name) => {
    expect(readUnits(name)).toMatchObject({ units: [{ name, known: false }], notes: ["unknown-unit"] });
  });
  it("but 正蓝旗水利局 and 我旗水利局 are ours", () => {
    expect([canonicalUnit("正蓝旗水利局"), canonicalUnit("我旗水利局")]).toEqual(["旗水利局", "旗水利局"]);
  });
});

describe("separators and damage", () => {
  it.each([
    ["旗林草、水利局", "旗林草局:cooperate 旗水利局:cooperate"],
    ["农科局\n住建局", "旗农科局:cooperate 旗住建局:cooperate"],
    ["生态环\n境局、市场监督\n管理局", "旗生态环境局:cooperate 旗市场监督管理局:cooperate"],
    ["工信局 住建局", "旗工信局:cooperate 旗住建局:cooperate"],
    ["文化和旅游局和水利局", "旗文旅局:cooperate 旗水利局:cooperate"],
    ["然资源局工信局", "旗自然资源局:cooperate 旗工信局:cooperate"],
    ["生态境局", "旗生态环境局:cooperate"],
    ["旗教科、体育局", "旗教科局:cooperate 旗体育局:cooperate"],
    ["水利局、旗水利局、水利", "旗水利局:cooperate"],
    ["甲公司、乙公司", "甲公司:cooperate 乙公司:cooperate"],
    ["发展改革、财政、住房和城乡建设等部门", "旗发改委:cooperate 旗财政局:cooperate 旗住建局:cooperate"],
  ])("%s", (text, expected) => {
    expect(line(text, "cooperate")).toBe(expected);
  });
  it("marks what it repaired", () => {
    expect(readUnits("然资源局、水利局").units.map((unit) => unit.repaired ?? false)).toEqual([true, false]);
    expect(readUnits("自然资源局发改委").units.map((unit) => unit.repaired ?? false)).toEqual([true, true]);
  });
  it.each(["", " ", "-", "——", "—", "－", "/", "无", "\n"])("takes “%s” for none", (text) => {
    expect(readUnits(text)).toEqual({ text, units: [], notes: [] });
  });
});

describe("the user's own units", () => {
  const dictionary = [
    { name: "乌兰牧骑" },
    { name: "旗农科局", aliases: ["农牧业局", "农牧业"] },
    { name: "旗水务局", aliases: ["水利局"] },
  ];
  it("are found in a text without separators, and go before the banner's", () => {
    expect(readUnits("乌兰牧骑水利局、农牧业", { dictionary }).units.map((unit) => unit.name)).toEqual([
      "乌兰牧骑",
      "旗水务局",
      "旗农科局",
    ]);
  });
  it("serve isLead and canonicalUnit as well", () => {
    expect(canonicalUnit("农牧业", dictionary)).toBe("旗农科局");
    expect(isLead("农牧业局", "农科局", { dictionary })).toBe(true);
  });
});

describe("whatever the cell", () => {
  const words = fc.constantFrom(
    ..."生态环境局 旗 水利 局 、 , 和 等部门 ( ) 按各自职责牵头负责 配合 牵头单位: 然资源局 某 公司 盟 \n - 教育".split(
      " ",
    ),
  );
  it("never throws, and names no unit that is empty or twice", () => {
    const salad = fc
      .array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 30 })
      .map((w) => w.join(""));
    fc.assert(
      fc.property(fc.oneof(salad, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const names = readUnits(text).units.map((unit) => unit.name);
        expect(names).not.toContain("");
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 500 },
    );
  });
  it("reads any list of the banner's units, whichever the separators, and none", () => {
    const names = BANNER_UNITS.filter((entry) => entry.group !== true).map((entry) => entry.name);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }),
        fc.constantFrom("、", "，", ",", "和", "\n", " ", ""),
        (list, separator) => {
          expect(readUnits(list.join(separator)).units.map((unit) => unit.name)).toEqual(list);
        },
      ),
    );
  });
  it("reads the notice's cells the same through line breaks anywhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(60), ({ text }, at) => {
        const i = at % (text.length + 1);
        const names = (cell: string): string[] => readUnits(cell).units.map((unit) => unit.name);
        expect(names(`${text.slice(0, i)}\n${text.slice(i)}`)).toEqual(names(text));
      }),
      { numRuns: 1000 },
    );
  });
  it.each(["局", "(", "生态环境", "生态环境局", "和", "旗", "按各自职责", "甲\n", "然资源局", "等", "局 "])(
    "takes no more than in proportion for 10 000 characters of “%s”",
    (piece) => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
      readUnits(text.slice(0, 1000));
      const time = quickestCpuMs(() => {
        readUnits(text);
      }, 2);
      expect(time).toBeLessThan(500);
    },
  );
});
