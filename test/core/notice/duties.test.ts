import { fingerprint } from "../../support/fingerprint";
import { isoOf, serialOf } from "../../../src/core/base/serial";
import { duties, findDuty } from "../../../src/core/notice/duties";
import { findMeasure } from "../../../src/core/notice/measures-of";
import { occurrences, readingNames, timingOf, unknownReadings } from "../../../src/core/notice/occurrences";

/** What is owed in 2020, written down by hand from the notice: the day, and who has to think of what on it. */
const OWED: Readonly<Record<string, string>> = {
  "2020-03-31": "W1 W2 D4",
  "2020-04-01": "R1 R3",
  "2020-04-30": "W1",
  "2020-05-01": "R1",
  "2020-05-31": "W1",
  "2020-06-01": "R1",
  "2020-06-30": "R4 R6 R7 D1 D3 W1 W2 D4",
  "2020-07-01": "R1 R3",
  "2020-07-31": "W1",
  "2020-08-01": "R1",
  "2020-08-31": "W1 R8",
  "2020-09-01": "R1",
  "2020-09-30": "W1 W2 D4",
  "2020-10-01": "R1 R3",
  "2020-10-31": "W1",
  "2020-11-01": "R1",
  "2020-11-30": "R2 R5 R13 W1",
  "2020-12-31": "W1 W2 D4 E1 E5 AS1 AS2 R10 D8 R11 D9 E6 MON1",
};

/** Due days before the notice was issued: nobody owed them by this notice. */
const BEFORE = "2020-01-01 R1, 2020-01-01 R3, 2020-01-31 W1, 2020-02-01 R1, 2020-02-29 W1, 2020-03-01 R1";

const told = (year: number, chosen = {}): string[] =>
  occurrences(year, { chosen }).map(({ duty, due }) => `${isoOf(due)} ${duty.id}`);

describe("the duties of the notice", () => {
  test("48 reports, publications and the like fall due in 2020, on 18 days", () => {
    const byHand = Object.entries(OWED).flatMap(([day, ids]) => ids.split(" ").map((id) => `${day} ${id}`));
    expect(byHand).toHaveLength(48);
    expect(Object.keys(OWED)).toHaveLength(18);
    expect([...told(2020)].sort()).toEqual([...byHand].sort());
  });

  test("what would have been due before 20 March 2020 is not owed", () => {
    for (const one of BEFORE.split(", ")) expect(told(2020)).not.toContain(one);
    expect(occurrences(2020).every(({ due }) => due >= serialOf(2020, 3, 20))).toBe(true);
    expect(occurrences(2019)).toEqual([]);
  });

  test("the six before the issue come in only where a person counts the whole year", () => {
    const more = told(2020, { R1: "全年12期", W1: "全年12次" });
    for (const one of BEFORE.split(", ").filter((each) => !each.endsWith("R3"))) expect(more).toContain(one);
    expect(more.filter((one) => one.endsWith(" R1"))).toHaveLength(12);
    expect(more).toContain("2020-02-29 W1");
  });

  test("in 2021 only what is wanted every month, quarter or year goes on, from January", () => {
    const count = (year: number, id: string): number =>
      told(year).filter((one) => one.endsWith(` ${id}`)).length;
    expect(["W1", "W2", "D4", "E1", "MON1"].map((id) => count(2021, id))).toEqual([12, 4, 4, 1, 1]);
    expect(occurrences(2021)).toHaveLength(22);
    expect(told(2021)[0]).toBe("2021-01-31 W1");
  });

  test("month ends follow the calendar: 29 February in a leap year, 28 in others", () => {
    expect(told(2024)).toContain("2024-02-29 W1");
    expect(told(2023)).toContain("2023-02-28 W1");
  });

  test("每季度1日前 can be read in four ways, which a person names", () => {
    const r3 = findDuty("R3");
    if (r3 === undefined) throw new Error("no R3");
    expect(readingNames(r3)).toEqual(["季首月1日", "季首月1日并报四季度", "季末月1日", "逐月1日"]);
    const days = (name: string): string[] =>
      told(2020, { R3: name }).flatMap((one) => (one.endsWith(" R3") ? [one.slice(5, 10)] : []));
    expect(days("季首月1日")).toEqual(["04-01", "07-01", "10-01"]);
    expect(days("季末月1日")).toEqual(["06-01", "09-01", "12-01"]);
    expect(days("逐月1日")).toHaveLength(9);
    expect(told(2021, { R3: "季首月1日并报四季度" })).toContain("2021-01-01 R3");
  });

  test("a reading that no duty has changes nothing and is told", () => {
    expect(told(2020, { R3: "季中" })).toEqual(told(2020));
    expect(unknownReadings({ R3: "季中", R99: "月底", W1: "次月15日" })).toEqual(["R3=季中", "R99=月底"]);
  });

  test("what the body and the list give different days for has none until a person says which", () => {
    const survey = findDuty("A2");
    if (survey === undefined) throw new Error("no A2");
    expect(timingOf(survey).kind).toBe("unparsed");
    expect(told(2020, { A2: "按正文" })).toContain("2020-08-31 A2");
    expect(told(2020, { A2: "按时限栏" })).toContain("2020-12-31 A2");
  });

  test("there are 47 duties, each with a number of its own, somebody who does it and something to show for it", () => {
    expect(duties).toHaveLength(47);
    expect(new Set(duties.map(({ id }) => id)).size).toBe(47);
    for (const { who, evidence } of duties) expect(Math.min(who.length, evidence.length)).toBeGreaterThan(0);
  });

  test("every duty of a list is quoted word for word from the measure it belongs to", () => {
    for (const { key, quote, inBody } of duties) {
      if (key !== undefined) expect(findMeasure(key)).toBeDefined();
      if (key !== undefined && inBody !== true) expect(findMeasure(key)?.measure.text).toContain(quote);
    }
    expect(duties.filter(({ key, inBody }) => key === undefined && inBody !== true)).toEqual([]);
  });

  test("what is quoted from the notice's body is what was compared with it, sign for sign", () => {
    const inBody = duties.filter((duty) => duty.inBody === true);
    expect(inBody).toHaveLength(9);
    expect(fingerprint(inBody.map(({ quote }) => quote))).toBe(
      "9f7df450c72ceda266f46344e558e530399e4ba9b055f95738ba1921edc5cf12",
    );
  });

  test("whoever has another reading names the one in force as well, and no two are alike", () => {
    for (const duty of duties) {
      const names = readingNames(duty);
      expect(names.length === 0).toBe(duty.others === undefined);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).not.toMatch(/[=；;]/);
    }
  });

  test("no two occurrences of a year have the same number and month, whatever the readings", () => {
    for (const duty of duties)
      for (const name of [undefined, ...readingNames(duty)])
        for (const year of [2020, 2021]) {
          const all = occurrences(year, { chosen: name === undefined ? {} : { [duty.id]: name } });
          const names = all.map(({ duty: { id }, period }) => `${id}:${period}`);
          expect(new Set(names).size).toBe(names.length);
        }
  });
});
