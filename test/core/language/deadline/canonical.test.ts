import fc from "fast-check";
import { canonical } from "../../../../src/core/language/deadline/canonical";
import { fullWidth } from "./written-forms";

describe("one spelling for what is written in many", () => {
  test.each([
    ["二〇二〇年 十一月末之前", "2020年11月底前"],
    ["2020年度", "2020年"],
    ["12月份以前", "12月前"],
    ["每年的6月30号", "每年6月30日"],
    ["每週星期五", "每周周五"],
    ["3月以及9月", "3月及9月"],
    ["3月～5月", "3月-5月"],
    ["2019——2021年", "2019-2021年"],
    ["2020年底前", "2020年底前"],
    ["以水定城的要求", "以水定城的要求"],
    ["问题编号及文号", "问题编号及文号"],
    ["", ""],
  ])("%j is read as %j", (text, spelled) => {
    expect(canonical(text)).toBe(spelled);
  });

  test("white space, full-width forms and traditional characters between the others change nothing", () => {
    const alphabet = Array.from("年月日号度份季半底末之以前内后的星期周～—十一二〇廿0126,内续");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 }), (text) => {
        const other = Array.from(fullWidth(text).replace(/内/g, "內").replace(/续/g, "續")).join(" \n");
        expect(canonical(other)).toBe(canonical(text));
      }),
    );
  });
});
