import { serialOf } from "../../../src/core/base/serial";
import { readDeadline } from "../../../src/core/language/deadline/read-deadline";
import { deadlineTextOf, indicators } from "../../../src/core/notice/indicators";
import type { Indicator } from "../../../src/core/notice/model/indicator";
import {
  mattersOfIndicator,
  officialIndicator,
  underRulings,
} from "../../../src/core/notice/ruled-indicators";
import { matters } from "../../../src/core/notice/rulings";
import type { Ruling } from "../../../src/core/notice/ruling-text";

const byId = (id: string): Indicator => {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const ruling = (id: string, wording: string): Ruling => ({
  ...{ id, wording },
  ...{ by: "张三", on: serialOf(2020, 12, 31) },
});

/** What is to be reached, and until when, as a person would write it down. */
const told = (indicator: Indicator): string => {
  const { operator, value, unit, change } = indicator;
  const parts = [change, operator ?? "人工认定", value, unit, deadlineTextOf(indicator)];
  return parts.filter((part) => part != null).join(" ");
};

/** Written down by hand: what each indicator comes to by each wording. */
test.each([
  ["A1", "按时限栏", "S19", ">= 1 次 2020年底前", ">= 1 次 2021年底前"],
  ["A2", "按正文", "S12", "人工认定 2020年底前", "人工认定 2020年8月底前"],
  ["A3", "按正文", "S17", "= 0 2020年底前", "人工认定 2020年底前"],
  ["A4", "按正文", "S02", ">= 90 % 2020年底前", "人工认定 % 2020年底前"],
  ["A5", "按时限栏", "A17", "= 100 % 到2020年底", "= 100 % 2020年11月"],
  ["A5", "按措施", "A18", "= 100 % 2020年11月", "= 100 % 2020年底前"],
  ["A7", "按时限栏", "A21", "人工认定 2020年6月底前", "人工认定 2020年11月底前"],
  ["A8", "按时限栏", "S06", "人工认定 2020年8月底前", "人工认定 2020年底前"],
  ["A9", "按时限栏", "A14", ">= 85 % 到2020年底", ">= 85 % 持续推进"],
  ["A9", "按措施", "A15", "increase <= 0 % 持续推进", "increase <= 0 % 2020年底前"],
  ["A10", "按时限栏", "A38", "人工认定 到2020年", "人工认定 持续推进"],
  ["A12", "不设时限", "A26", "= 0 台 2020年4月底前", "= 0 台 长期实施"],
  ["A16", "都按负增长", "A15", "increase <= 0 % 持续推进", "increase < 0 % 持续推进"],
  ["A16", "都按零增长", "W11", "increase < 0 % 2020年底前", "increase <= 0 % 2020年底前"],
  ["A16", "都按零增长", "S09", "increase < 0 % 2020年底前", "increase <= 0 % 2020年底前"],
  ["A21", "都按2020年底前", "A37", "人工认定 长期实施", "人工认定 2020年底前"],
])("by %s=%s the indicator %s is no longer “%s” but “%s”", (id, wording, indicator, before, after) => {
  expect(told(byId(indicator))).toBe(before);
  expect(told(underRulings(byId(indicator), [ruling(id, wording)]).indicator)).toBe(after);
  expect(underRulings(byId(indicator), [ruling(id, wording)]).indicator.quote).toBe(byId(indicator).quote);
});

test("no other indicator changes by any ruling: these are all", () => {
  const changed = matters.flatMap(({ id, wordings }) =>
    wordings.flatMap(({ name }) =>
      indicators
        .filter((one) => told(underRulings(one, [ruling(id, name)]).indicator) !== told(one))
        .map((one) => `${id}=${name} ${one.id}`),
    ),
  );
  expect(changed).toEqual([
    "A1=按时限栏 S19",
    ...["A2=按正文 S12", "A2=按正文 S13", "A2=按正文 S20"],
    ...["A3=按正文 S17", "A4=按正文 S02"],
    ...["A5=按时限栏 A17", "A5=按措施 A18"],
    ...["A7=按时限栏 A21", "A7=按措施 A22"],
    ...["A8=按时限栏 S06", "A8=按措施 S07"],
    ...["A9=按时限栏 A14", "A9=按措施 A15", "A10=按时限栏 A38", "A11=按措施 A28"],
    ...["A12=不设时限 A26", "A13=不设时限 A36"],
    ...["A16=都按负增长 A15", "A16=都按零增长 W11", "A16=都按零增长 S09"],
    "A21=都按2020年底前 A37",
  ]);
});

test("where several days stand in a ruled deadline, the last is the one that counts, as in the list's row", () => {
  const due = (id: string, by: Ruling): unknown => {
    const read = readDeadline(deadlineTextOf(underRulings(byId(id), [by]).indicator), { year: 2020 });
    return read.kind === "by-date" ? read.date : read.kind;
  };
  expect(due("A22", ruling("A7", "按措施"))).toBe(serialOf(2020, 11, 30));
  expect(due("S13", ruling("A2", "按正文"))).toBe(serialOf(2020, 12, 31));
});

test("a wording by which nothing else is worked out says in words what it means, for A3, A4 and A17 to A19", () => {
  for (const id of ["A3", "A4", "A17", "A18", "A19"]) {
    const { wordings } = matters.find((matter) => matter.id === id) ?? { wordings: [] };
    for (const { name } of wordings.slice(1)) {
      const says = indicators.flatMap((one) =>
        underRulings(one, [ruling(id, name)]).rulings.flatMap((said) => said.says ?? []),
      );
      expect([id, name, says.length > 0]).toEqual([id, name, true]);
      for (const one of says)
        expect(one).toMatch(/判定不变。$|只能人工认定。$|目标不变。$|同一目标值和完成值。$/);
    }
  }
});

test("a ruling is told for each indicator it is about, also where it leaves the list's own wording", () => {
  expect(mattersOfIndicator(byId("A15")).map(({ id }) => id)).toEqual(["A9", "A16"]);
  expect(mattersOfIndicator(byId("A01"))).toEqual([]);
  const kept = underRulings(byId("W11"), [ruling("A16", "各按清单")]);
  expect(kept.indicator).toEqual(byId("W11"));
  expect(kept.rulings.map(({ id, by }) => [id, by])).toEqual([["A16", "张三"]]);
  expect(underRulings(byId("W11"), [ruling("A16", "按第三种")]).rulings).toEqual([]);
});

test("each indicator is known by its own words, and by nobody else's", () => {
  for (const one of indicators) expect(officialIndicator(one.name, one.quote)?.id).toBe(one.id);
  expect(officialIndicator("重点重金属排放", "重点行业重点重金属零排放")).toBeUndefined();
});
