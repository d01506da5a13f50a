import fc from "fast-check";
import { serialOf } from "../../../src/core/date/serial";
import { readDeadline } from "../../../src/core/deadline/read-deadline";
import { RecentReadings } from "../../../src/core/deadline/recent-readings";

describe("readings are remembered", () => {
  test("apart for each year, each day asked about and each setting", () => {
    const text = "11月15日前";
    const inYear = (year: number) => readDeadline(text, { year });
    expect([inYear(2020), inYear(2021), inYear(2020)]).toMatchObject([
      { date: serialOf(2020, 11, 15) },
      { date: serialOf(2021, 11, 15) },
      { date: serialOf(2020, 11, 15) },
    ]);
    expect(readDeadline(text, { asOf: serialOf(2022, 1, 1) })).toMatchObject({
      date: serialOf(2022, 11, 15),
    });
    expect(readDeadline(text, { year: 2020, exclusiveDay: true })).toMatchObject({
      date: serialOf(2020, 11, 14),
    });
    expect(readDeadline(text)).toMatchObject({ kind: "unparsed", notes: ["no-year"] });
  });

  test("a second reading equals the first", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 30 }),
        fc.integer({ min: 1990, max: 2050 }),
        (text, year) => {
          expect(readDeadline(text, { year })).toEqual(readDeadline(text, { year }));
        },
      ),
    );
  });

  test("no more than a thousand at a time", () => {
    const readings = new RecentReadings();
    let read = 0;
    const of = (text: string) =>
      readings.of(text, () => {
        read += 1;
        return readDeadline(text);
      });
    of("近期");
    of("近期");
    expect(read).toBe(1);
    for (let i = 0; i < 1_000; i += 1) of(`${i}`);
    of("近期");
    expect(read).toBe(1_002);
  });
});
