import { foldText } from "../../../../src/core/language/text/fold";
import { matchAt } from "../../../../src/core/language/text/match-at";
import { readNumeral, withFigures } from "../../../../src/core/language/text/numeral";
import { simplify } from "../../../../src/core/language/text/traditional";

describe("folding", () => {
  test.each([
    ["white space and line breaks", "2020年 11月\r\n\t底　前\u200b", "2020年11月底前"],
    ["full-width figures, letters and signs", "２０２０年Ｑ１，（ＶＯＣｓ）；％", "2020年Q1,(VOCs);%"],
    ["the several commas, dashes and brackets", "﹑､「」−–〜﹝﹞≧", "、、“”--~〔〕≥"],
    ["the radicals of a PDF", "6⽉30⽇", "6月30日"],
    ["nothing in a clean text", "2020年底前——", "2020年底前——"],
    ["nothing in an empty text", "", ""],
  ])("folds %s", (_title, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("folding twice changes nothing more", () => {
    const folded = foldText("２０２０年 ﹑「」⽉");
    expect(foldText(folded)).toBe(folded);
  });
});

describe("Chinese numbers", () => {
  test.each([
    ["一", 1],
    ["两", 2],
    ["十", 10],
    ["十一", 11],
    ["二十", 20],
    ["二十一", 21],
    ["廿五", 25],
    ["卅", 30],
    ["三十一", 31],
    ["二〇二〇", 2020],
    ["二零二一", 2021],
    ["二○二○", 2020],
    ["二O二五", 2025],
    ["二〇", 20],
  ])("%s is %d", (written, value) => {
    expect(readNumeral(written)).toBe(value);
  });

  test.each(["一二", "十十", "二十十", "〇一二", "O"])("%s is no number", (written) => {
    expect(readNumeral(written)).toBeUndefined();
  });

  test.each([
    ["二〇二〇年十二月三十一日", "2020年12月31日"],
    ["第三季度", "第3季度"],
    ["一至三季度", "1至3季度"],
    ["三、六、九月", "3、6、9月"],
    ["每两个月一次", "每2个月1次"],
    ["统一月底报送", "统一月底报送"],
    ["十四五期间", "十四五期间"],
    ["一二月", "一二月"],
    ["一岗双责", "一岗双责"],
  ])("%s becomes %s", (text, figures) => {
    expect(withFigures(text)).toBe(figures);
  });
});

test("traditional characters of our vocabulary become simplified", () => {
  expect(simplify("持續推進,長期實施,12月10號內辦結")).toBe("持续推进,长期实施,12月10号内办结");
});

test("a sticky pattern is tried at its place only", () => {
  expect(matchAt(/月/y, "6月", 0)).toBeNull();
  expect(matchAt(/月/y, "6月", 1)?.[0]).toBe("月");
});
