import { createHash } from "node:crypto";
import { readDeadline } from "../../../../../src/core/language/deadline/read-deadline";
import { serialOf } from "../../../../../src/core/base/serial";
import type { Indicator } from "../../../../../src/core/notice/model/indicator";
import {
  deadlineTextOf,
  indicators,
  indicatorsOf,
  leadTextOf,
} from "../../../../../src/core/notice/indicators";
import { findMeasure } from "../../../../../src/core/notice/measures-of";
import { readTargets } from "../../../../../src/core/language/targets/read-targets";
import { readUnits } from "../../../../../src/core/language/units/read-units";

const named = indicators.map((indicator): [string, Indicator] => [
  `${indicator.id} ${indicator.name}`,
  indicator,
]);
const byId = (id: string): Indicator => {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("the notice has 95 indicators: 40 for air, 35 for water, 20 for soil, each with an id of its own", () => {
  expect(indicators).toHaveLength(95);
  expect((["air", "water", "soil"] as const).map((plan) => indicatorsOf(plan).length)).toEqual([40, 35, 20]);
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(95);
});

/**
 * SHA-256 of the quotes that stand in the notice's body alone, taken from the published text without its white space.
 * All others stand in the lists, whose wording has fingerprints of its own.
 */
const IN_BODY: Readonly<Record<string, string>> = {
  W26: "7d420a0ea8dcfca9a84c8fefadb7786904abf21a673195af4e1f459c20d00418",
  W27: "41bc8711d680ebc81a2c3b5dcab7bcc763227663fafb179ec94ddf8ea37b89a6",
};

test.each(named)("%s is quoted word for word", (_title, { id, task, quote, line, inBody }) => {
  const row = findMeasure(task);
  expect(row?.measure.text).toBeDefined();
  if (inBody === true) {
    expect(createHash("sha256").update(quote.replace(/\s/g, ""), "utf8").digest("hex")).toBe(IN_BODY[id]);
    return;
  }
  expect(row?.measure.text).toContain(quote);
  expect(line).toBe(row?.measure.line);
});

/** Where the quote alone reads otherwise than the indicator, and why. */
const OTHER_READINGS: Readonly<Record<string, string>> = {
  A31: "划分工作 is one piece of work and no share: a person verifies it together with the report",
};

/** What our own reading of a wording makes of it, written down by hand: nothing in the text says these numbers. */
const DERIVED: Readonly<Record<string, string>> = {
  ...{
    A40: "= 0 个",
    A39: "= 0 起",
    A23: "= 0 台",
    A24: "原则上 = 0 台",
    A25: "原则上 = 0 台",
    A26: "= 0 台",
  },
  ...{ W03: "= 0 处", W25: ">= 12 次", W27: ">= 1 次", W28: "基本 >= 2 个", W29: ">= 9 处", W31: ">= 4 次" },
  ...{ W26: ">= 4 次", S16: ">= 1 次" },
};

test("the numbers of our own reading are those that were written down by hand, and no other is derived", () => {
  const derived = indicators.filter(({ basis }) => basis === "derived");
  const told = derived.map(({ id, operator, value, unit, soft = [] }) => [
    id,
    [...soft, operator, value, unit].join(" "),
  ]);
  expect(Object.fromEntries(told)).toEqual(DERIVED);
});

test("without a number of its own an indicator has none, and leaves it to the user or to a person", () => {
  const open = indicators.filter(({ basis }) => basis === "none");
  expect(open.filter(({ value }) => value !== null)).toEqual([]);
  // A yardstick whose number the user fills in.
  expect(open.flatMap(({ id, operator }) => (operator === null ? [] : id)).join(" ")).toBe(
    "A02 A03 W01 W16 W17",
  );
  expect(open.flatMap(({ id, soft }) => (soft === undefined ? [] : `${id} ${soft.join()}`))).toEqual([
    ...["A09 基本", "W06 基本", "S11 基本"],
  ]);
});

describe("the target reader and the catalogue agree", () => {
  it.each(named)("on %s", (_title, indicator) => {
    const targets = readTargets(indicator.quote).filter(({ value }) => value !== null);
    // A19 and A20 are the two parts of one sentence, which the reader joins in one target.
    if (indicator.basis === "none" || indicator.basis === "derived") {
      // Nothing is read out of a text that states no number.
      if (OTHER_READINGS[indicator.id] === undefined) expect(targets).toEqual([]);
      return;
    }
    const { operator, value, unit, change, baselineYear, soft = [] } = indicator;
    const expected = { operator, value, unit, change, baselineYear, soft };
    const read = targets.map((target) => ({
      operator: target.operator,
      value: target.value,
      unit: target.unit,
      change: target.change,
      baselineYear: target.baselineYear,
      soft: target.soft,
    }));
    // 分别下降15%、10%: one quote, two indicators.
    expect(read).toContainEqual(expected);
    expect(read.length).toBe(indicator.quote.includes("分别") ? 2 : 1);
  });

  it("on every target that stands in the lists: none is missing from the catalogue", () => {
    const quotes = indicators.map(({ quote }) => quote).join("\n");
    for (const { task } of indicators) {
      for (const target of readTargets(findMeasure(task)?.measure.text ?? ""))
        expect([target.text, quotes.includes(lastWords(target.text))]).toEqual([target.text, true]);
    }
  });
});

/** The end of a target's words, where its number stands; brackets are left out by the reader. */
const lastWords = (text: string): string => text.slice(-8);

test.each(named)("%s says who is responsible", (_title, indicator) => {
  const { units } = readUnits(leadTextOf(indicator));
  expect(units.length).toBeGreaterThan(0);
});

test("the deadline is the clause's own where it states one, else the list's", () => {
  const due = (id: string): unknown => {
    const reading = readDeadline(deadlineTextOf(byId(id)), { year: 2020 });
    return reading.kind === "by-date" ? reading.date : reading.kind;
  };
  expect(due("A01")).toBe(serialOf(2020, 12, 31));
  expect(due("A14")).toBe(serialOf(2020, 12, 31));
  expect(due("A15")).toBe("ongoing");
  expect(due("A18")).toBe(serialOf(2020, 11, 30));
  expect(due("A19")).toBe(serialOf(2020, 9, 30));
  expect(due("A21")).toBe(serialOf(2020, 6, 30));
  expect(due("A38")).toBe(serialOf(2020, 12, 31));
  expect(due("S06")).toBe(serialOf(2020, 8, 31));
  expect(due("S19")).toBe(serialOf(2020, 12, 31));
  expect(due("W31")).toBe("recurring");
});

test("every deadline is understood", () => {
  const unread = indicators.filter(
    (indicator) => readDeadline(deadlineTextOf(indicator), { year: 2020 }).kind === "unparsed",
  );
  expect(unread.map(({ id }) => id)).toEqual([]);
});

test("an own deadline or a number of our own reading is explained in the note", () => {
  for (const { id, basis, deadline, note } of indicators)
    if (basis === "derived" || deadline !== undefined)
      expect([id, note ?? ""]).toEqual([id, expect.stringMatching(/./)]);
});
