import { quickestCpuMs } from "../../../support/cpu-time";
import fc from "fast-check";
import { readTargets } from "../../../../src/core/language/targets/read-targets";
import examples from "../../../examples/targets.json";

const FULL_WIDTH = /[0-9%.]/gu;
const reading = (text: string): unknown =>
  readTargets(text).map(({ indicator, operator, value, unit, change, baselineYear, soft }) => ({
    indicator: indicator.normalize("NFKC"),
    operator,
    value,
    unit,
    change,
    baselineYear,
    soft,
  }));
const anExample = fc.constantFrom(...examples.map((example) => example.text));

describe("whatever the text", () => {
  it("never throws, and a target's value is a finite number or none", () => {
    const words = fc.constantFrom(
      ..."达到 不低于 控制在 比2015年 分别 下降 、 , 。 % 以上 以内 的 15 0.611 亿立方米 1,200 百分之 一 半 由 零增长 全覆盖 ( ) 左右 至 - 不 占 万 个".split(
        " ",
      ),
    );
    const salad = fc
      .array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 40 })
      .map((w) => w.join(""));
    fc.assert(
      fc.property(fc.oneof(salad, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        for (const target of readTargets(text))
          expect(target.value === null || Number.isFinite(target.value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("finds no number where the text has none", () => {
    const han = fc.array(
      fc.constantFrom(
        ...Array.from("旗水污染防治工作达到不低于控制在以上以内下降比较分别、,。的全面推进覆盖率"),
      ),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(han, (chars) => {
        const text = chars.join("");
        fc.pre(!/全覆盖|全面(?:完成|达标|建成)/u.test(text));
        expect(readTargets(text).filter((target) => target.value !== null)).toEqual([]);
      }),
    );
  });

  it("reads the same through white space and line breaks anywhere", () => {
    fc.assert(
      fc.property(
        anExample,
        fc.array(fc.nat(200), { maxLength: 6 }),
        fc.constantFrom(" ", "\n", "　"),
        (text, at, blank) => {
          const broken = at.reduce(
            (t, i) => t.slice(0, i % (t.length + 1)) + blank + t.slice(i % (t.length + 1)),
            text,
          );
          expect(reading(broken)).toEqual(reading(text));
        },
      ),
    );
  });

  it("reads the same in full-width digits, points and percent signs", () => {
    fc.assert(
      fc.property(anExample, (text) => {
        const wide = text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        expect(reading(wide)).toEqual(reading(text));
      }),
    );
  });

  it("reads a percentage the same in Chinese numerals", () => {
    const digit = "零一二三四五六七八九";
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom("达到", "不低于", "不超过", "下降"),
        (n, verb) => {
          const tens = Math.floor(n / 10);
          const written =
            (tens > 1 ? digit.charAt(tens) : "") +
            (tens > 0 ? "十" : "") +
            (n % 10 > 0 ? digit.charAt(n % 10) : "");
          expect(reading(`某指标${verb}百分之${written}`)).toEqual(reading(`某指标${verb}${String(n)}%`));
        },
      ),
    );
  });

  it("reads 1,200 as 1200", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), (n) => {
        expect(reading(`造林面积达到${n.toLocaleString("en")}亩`)).toEqual(
          reading(`造林面积达到${String(n)}亩`),
        );
      }),
    );
  });
});

describe("long texts", () => {
  const awkward = [
    "1",
    "1,",
    "1%",
    "1%、",
    "达到",
    "不低于1%",
    "控制在",
    "(",
    "(不含",
    "一",
    "一百",
    "百分之",
    "A1-",
    "a.",
    "由1%",
    "全部完成",
    "零排放",
    "比2015年",
    "1-",
    "12345.",
    "的",
    "实现",
    "、做到",
    "不低于现",
    "城",
    "1个",
  ];
  it.each(awkward)("takes no more than in proportion for 10 000 characters of “%s”", (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    readTargets(text.slice(0, 1000));
    const time = quickestCpuMs(() => {
      readTargets(text);
    }, 2);
    expect(time).toBeLessThan(500);
  });
});
