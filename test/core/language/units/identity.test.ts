import fc from "fast-check";
import { oneNameEach, SHORT_FORMS } from "../../../../src/core/language/units/identity";

const OTHER = { ours: false, titles: ["云河县2022年重点任务清单"] };
const foreign = (...names: string[]) => names.map((name) => ({ name, known: false }));
/** How many units the names are. */
const units = (names: readonly string[], own = OTHER): number =>
  new Set(oneNameEach(foreign(...names), own).values()).size;

describe("one unit in several spellings", () => {
  test.each(SHORT_FORMS.map(({ example }) => example))("%s and %s are one unit", (long, short) => {
    expect(units([long, short])).toBe(1);
  });
  test.each([
    ["with the place, the mark or neither", ["云河县发改局", "县发改局", "发改局"]],
    ["in other brackets", ["县教育局(体育局)", "县教育局（体育局）", "县教育局〔体育局〕"]],
    ["in full width and with white space", ["县安委办1组", "县安委办１组", "县安委办 1组"]],
    ["written out and short", ["云河县市场监督管理局", "县市场监管局", "市监局"]],
  ])("%s: counted once", (_title, names) => {
    expect(units(names)).toBe(1);
  });
  test.each([
    ["委 and 局 of one kind", ["县发改委", "县发改局"]],
    ["an old and a new name", ["县环保局", "县生态环境局"]],
    ["a neighbour's", ["县水利局", "青山县水利局"]],
    ["two levels", ["市水利局", "县水利局"]],
    ["a bureau and its branch", ["县生态环境局", "县生态环境分局"]],
  ])("%s are never merged", (_title, names) => {
    expect(units(names)).toBe(2);
  });
  test("of several marks none is known to be the list's own, where its title does not say", () => {
    expect(units(["市水利局", "县水利局", "水利局"], { ours: false, titles: ["任务清单"] })).toBe(3);
  });
  test("shown is the fullest form that occurs", () => {
    const names = oneNameEach(foreign("发改局", "云河县发改局", "县发改局"), OTHER);
    expect([...new Set(names.values())]).toEqual(["云河县发改局"]);
  });
  test("in the banner's lists it is the dictionary's name", () => {
    const names = [
      { name: "旗大数据局", known: false },
      { name: "正蓝旗大数据局", known: false },
    ];
    expect(new Set(oneNameEach(names, { ours: true, titles: [] }).values())).toEqual(
      new Set(["正蓝旗大数据局"]),
    );
    const known = [
      { name: "正蓝旗应急局", known: false },
      { name: "旗应急管理局", known: true },
    ];
    expect(oneNameEach(known, { ours: true, titles: [] }).get("正蓝旗应急局")).toBe("旗应急管理局");
  });

  const word = fc.constantFrom(
    ..."云河县 青山县 县 市 旗 正蓝旗 盟 发改 发展和改革 水利 卫生健康 局 委 委员会 ( ) （ ） 〔 教育 办公室".split(
      " ",
    ),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
  test("shown is a name that occurs, and the shown name is shown for itself", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.boolean(), (names, ours) => {
        const shown = oneNameEach(foreign(...names), { ours, titles: OTHER.titles });
        for (const each of shown.values()) {
          expect(names).toContain(each);
          expect(shown.get(each)).toBe(each);
        }
      }),
    );
  });
  test("the order of the names does not change which are one unit", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 10 }), (names) => {
        expect(units([...names].reverse())).toBe(units(names));
      }),
    );
  });
});
