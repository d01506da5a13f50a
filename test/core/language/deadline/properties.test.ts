import fc from "fast-check";
import { serialOf, daysInMonth } from "../../../../src/core/base/serial";
import { readDeadline } from "../../../../src/core/language/deadline/read-deadline";
import examples from "../../../examples/deadlines.json";
import { day, meaningOf } from "./reading";
import { dayForms, fullWidth, monthEndForms } from "./written-forms";

const days = fc.integer({ min: day("1950-01-01"), max: day("2099-12-31") });
const years = fc.integer({ min: 1950, max: 2099 });
const months = fc.integer({ min: 1, max: 12 });
const BLANKS = [" ", "\n", "\t", "\u3000", "\u00a0", "\u200b", "\r\n"];

const context = { year: 2020 };
const meaning = (text: string) => meaningOf(readDeadline(text, context));

/** Puts blanks between the characters of a text, at the places and of the kinds the random numbers say. */
function spread(text: string, picks: readonly number[]): string {
  return Array.from(text, (c, i) => {
    const pick = (picks[i % picks.length] ?? 0) % (BLANKS.length * 2);
    return `${c}${BLANKS[pick] ?? ""}`;
  }).join("");
}

describe("any day reads back from every way of writing it", () => {
  test("a day in full", () => {
    fc.assert(
      fc.property(days, (serial) => {
        for (const text of dayForms(serial)) {
          expect({ text, reading: readDeadline(text) }).toMatchObject({
            text,
            reading: { kind: "by-date", date: serial, milestones: [] },
          });
        }
      }),
    );
  });

  test("a month's end", () => {
    fc.assert(
      fc.property(years, months, (year, month) => {
        for (const text of monthEndForms(year, month)) {
          expect(readDeadline(text)).toMatchObject({
            text,
            kind: "by-date",
            date: serialOf(year, month, daysInMonth(year, month)),
          });
        }
      }),
    );
  });

  test("X月前 is the day before the month, its alternative the month's last day", () => {
    fc.assert(
      fc.property(years, months, (year, month) => {
        expect(readDeadline(`${year}年${month}月前`)).toMatchObject({
          date: serialOf(year, month, 1) - 1,
          alternative: serialOf(year, month, daysInMonth(year, month)),
          notes: ["ambiguous"],
        });
      }),
    );
  });

  test("a range of two days", () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom("至", "到", "-", "—", "——", "~", "～", "–"), (a, b, to) => {
        fc.pre(a < b);
        const [from, until] = [dayForms(a)[0] ?? "", dayForms(b)[0] ?? ""];
        expect(readDeadline(`${from}${to}${until}`)).toMatchObject({ kind: "by-date", start: a, date: b });
      }),
    );
  });

  test("a day that does not exist is never rolled over", () => {
    fc.assert(
      fc.property(years, months, fc.integer({ min: 29, max: 99 }), (year, month, date) => {
        fc.pre(date > daysInMonth(year, month));
        expect(readDeadline(`${year}年${month}月${date}日前`)).toMatchObject({
          kind: "unparsed",
          notes: ["impossible-date"],
        });
      }),
    );
  });
});

describe("what carries no meaning changes nothing", () => {
  const wordings = fc.constantFrom(...examples.map(({ text }) => text));

  test("white space and line breaks anywhere", () => {
    fc.assert(
      fc.property(wordings, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (text, picks) => {
        // 2021-06-30 0:00 alone needs its space; none of the examples has a time of day.
        expect(meaning(spread(text, picks))).toEqual(meaning(text));
      }),
    );
  });

  test("full-width figures and signs", () => {
    fc.assert(
      fc.property(wordings, (text) => {
        expect(meaning(fullWidth(text))).toEqual(meaning(text));
      }),
    );
  });

  test("之前 and 以前 for 前, 末 for 底, 号 for 日, 月份 for 月", () => {
    fc.assert(
      fc.property(wordings, (text) => {
        const same = [
          text.replaceAll("底前", "底之前"),
          text.replaceAll("底前", "底以前"),
          text.replaceAll("底", "末"),
          text.replace(/(\d)日前/g, "$1号前"),
          text.replace(/(\d)月底/g, "$1月份底"),
        ];
        for (const variant of same) expect(meaning(variant)).toEqual(meaning(text));
      }),
    );
  });
});

describe("any text at all", () => {
  const kinds = ["by-date", "recurring", "ongoing", "unparsed"];
  const holds = (text: string): void => {
    const reading = readDeadline(text, context);
    expect(kinds).toContain(reading.kind);
    expect(reading.text).toBe(text);
    const dates = "date" in reading ? [reading.date] : [];
    const found = [...reading.milestones, ...dates];
    for (const one of found) expect(Number.isInteger(one) && one >= 60).toBe(true);
    if (reading.kind === "by-date") {
      for (const milestone of reading.milestones) expect(milestone).toBeLessThan(reading.date);
      expect(reading.start ?? 0).toBeLessThanOrEqual(reading.date);
    }
  };

  test("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 10_000 }), holds), { numRuns: 300 });
  });

  test("never throws when made of our own vocabulary", () => {
    const pieces = fc.constantFrom(
      ..."年月日号季度半上下旬底末前内起至到每按次双单一二十〇四五“”《》()、,。;.-/—今明自从后初中周报终".split(
        "",
      ),
      ...["2020", "12", "31", "6", "季度", "底前", "每年", "持续推进", "长期", "十四五"],
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
        holds,
      ),
      { numRuns: 3000 },
    );
  });

  test("never throws on any number", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(kinds).toContain(readDeadline(value).kind);
      }),
    );
  });
});
