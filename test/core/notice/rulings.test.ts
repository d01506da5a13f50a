import fc from "fast-check";
import { fingerprint } from "../../support/fingerprint";
import { serialOf } from "../../../src/core/base/serial";
import { readDeadline } from "../../../src/core/language/deadline/read-deadline";
import { findDuty } from "../../../src/core/notice/duties";
import { findMeasure } from "../../../src/core/notice/measures-of";
import { readingNames } from "../../../src/core/notice/occurrences";
import { matters, ruledDeadline, unknownRulings, wordingOf } from "../../../src/core/notice/rulings";
import { notApplied } from "../../../src/core/features/rulings/shown-matters";
import {
  nameForRuling,
  readingsByRulings,
  rulingsOf,
  rulingsText,
  type Ruling,
} from "../../../src/core/notice/ruling-text";

const DAY = serialOf(2020, 12, 31);
const ruling = (id: string, wording: string): Ruling => ({ id, wording, by: "张三", on: DAY });

test("every contradiction and damaged place has a number of its own, and two wordings or more to choose from", () => {
  expect(new Set(matters.map(({ id }) => id)).size).toBe(matters.length);
  for (const { wordings } of matters) {
    expect(wordings.length).toBeGreaterThanOrEqual(2);
    expect(new Set(wordings.map(({ name }) => name)).size).toBe(wordings.length);
    // The list's own holds without a ruling.
    expect(wordings[0]?.deadline).toBeUndefined();
  }
});

test("the wordings of the contradictions are those that were compared with the notice, sign for sign", () => {
  const texts = matters
    .filter(({ id }) => /^A\d/.test(id))
    .flatMap(({ wordings }) => wordings.map(({ text }) => text));
  expect(texts).toHaveLength(47);
  expect(fingerprint(texts)).toBe("c33899e8d027e40d5531dd72ba31e3b1d02c4729c4fd3b9d75fe5d815b567dcd");
});

test("all rows that matters name are rows of the lists, and each wording's deadline can be read without a doubt", () => {
  for (const { note, wordings } of matters) {
    expect(note.keys.filter((key) => findMeasure(key) === undefined)).toEqual([]);
    for (const { deadline } of wordings) {
      if (deadline === undefined) continue;
      const read = readDeadline(deadline, { year: 2020 });
      expect([deadline, read.kind]).not.toEqual([deadline, "unparsed"]);
      expect(read.notes.filter((code) => code !== "several-dates")).toEqual([]);
    }
  }
});

test.each([
  ["土壤-22", "A1", "按措施", "2020年底前"],
  ["土壤-22", "A1", "按时限栏", undefined],
  ["大气-15", "A9", "按措施", "2020年底前"],
  ["大气-30", "A20", "都按2020年底前", "2020年底前"],
  // It says so already.
  ["水-31", "A20", "都按2020年底前", undefined],
  ["土壤-21", "A20", "都按长期实施", "长期实施"],
  ["土壤-17", "A3", "按正文", undefined],
  ["大气-2", "A9", "按措施", undefined],
])("the deadline of %s by %s=%s is %s", (key, id, wording, text) => {
  expect(ruledDeadline(key, [ruling(id, wording)])).toEqual(
    text === undefined ? undefined : { differ: false, text },
  );
});

test("two rulings that give a row two deadlines are not weighed against each other", () => {
  const both = [ruling("A20", "都按2020年底前"), ruling("A21", "都按长期实施")];
  expect(ruledDeadline("水-31", both)).toEqual({ differ: true });
  expect(ruledDeadline("水-25", both)).toEqual(undefined);
});

test.each([
  "A1=按措施",
  "A1=按措施（张三）",
  "A1=按措施（，2020-12-31）",
  "A1=按措施（张三，去年）",
  "A1=按措施（张三，2020-02-30）",
  "=按措施（张三，2020-12-31）",
  "随便写的",
])("“%s” is no ruling: it does not say who decided, or when, or what; the others hold", (text) => {
  const read = rulingsOf(`${text}；A5=按措施（李四，2020-12-31）`);
  expect(read).toEqual({ rulings: [{ ...ruling("A5", "按措施"), by: "李四" }], unread: [text] });
});

test("a ruling as people write it, with other brackets and signs, is the same", () => {
  expect(rulingsOf("A1＝按措施(张三,2020-12-31)\nA5 = 按措施（ 李四 ， 2020-12-31 ）").rulings).toEqual([
    ruling("A1", "按措施"),
    { ...ruling("A5", "按措施"), by: "李四" },
  ]);
});

test("a ruling on what the notice does not have is known for that, and changes nothing", () => {
  const strange = [ruling("A99", "按措施"), ruling("A1", "按第三种")];
  expect(unknownRulings([...strange, ruling("A1", "按措施")])).toEqual(strange);
  expect(ruledDeadline("土壤-22", strange)).toBeUndefined();
});

test("the readings of report duties that follow from rulings are readings that these duties have", () => {
  for (const { id, wordings } of matters)
    for (const { name } of wordings)
      for (const [duty, reading] of Object.entries(readingsByRulings([ruling(id, name)])))
        expect(readingNames(findDuty(duty) ?? never())).toContain(reading);
  expect(readingsByRulings([ruling("A1", "按时限栏"), ruling("A2", "按正文")])).toEqual({
    D9: "按时限栏",
    A2: "按正文",
  });
});

function never(): never {
  throw new Error("no such duty");
}

test("whoever decides, and whatever is typed as a name, what is written is what is read", () => {
  const choices = matters.flatMap(({ id, wordings }) => wordings.map(({ name }) => [id, name] as const));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...choices), { selector: ([id]) => id, maxLength: 30 }),
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: serialOf(2020, 1, 1), max: serialOf(2030, 1, 1) }),
      (chosen, typed, on) => {
        const by = nameForRuling(`某${typed}`);
        const rulings = chosen.map(([id, wording]) => ({ id, wording, by, on }));
        expect(rulingsOf(rulingsText(rulings))).toEqual({ rulings, unread: [] });
        expect(rulings.every((one) => wordingOf(one) !== undefined)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test("结论 on a matter that the notice does not have is told, not passed over", () => {
  const policy = { rulings: [ruling("A99", "按正文"), ruling("A1", "按措施")], unreadRulings: ["随手写的"] };
  expect(notApplied(policy)).toEqual(["随手写的", rulingsText([ruling("A99", "按正文")])]);
});
