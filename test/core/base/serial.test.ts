import fc from "fast-check";
import { civilOf, dayOfIso, daysInMonth, isoOf, isRealDay, serialOf } from "../../../src/core/base/serial";

describe("serial days are Excel's", () => {
  test.each([
    ["1900-03-01", 61],
    ["1999-12-31", 36525],
    ["2000-01-01", 36526],
    ["2020-02-29", 43890],
    ["2020-12-31", 44196],
    ["9999-12-31", 2958465],
  ])("%s is %d", (iso, serial) => {
    const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
    expect(serialOf(year, month, day)).toBe(serial);
    expect(isoOf(serial)).toBe(iso);
    expect(civilOf(serial)).toEqual({ year, month, day });
  });

  test("every serial goes to a day and back, one day after the other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const { year, month, day } = civilOf(serial);
        expect(isRealDay(year, month, day)).toBe(true);
        expect(serialOf(year, month, day)).toBe(serial);
        const next = civilOf(serial + 1);
        expect(next.day === day + 1 || (next.day === 1 && day === daysInMonth(year, month))).toBe(true);
      }),
    );
  });

  test("the calendar agrees with JavaScript's", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(isoOf(serial)).toBe(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test("a time of day is dropped", () => {
    expect(isoOf(44196.999)).toBe("2020-12-31");
  });

  test.each([
    [2020, 2, 30],
    [2021, 2, 29],
    [2100, 2, 29],
    [2020, 4, 31],
    [2020, 13, 1],
    [2020, 0, 1],
    [2020, 1, 0],
    [1900, 2, 28],
    [10_000, 1, 1],
    [2020.5, 1, 1],
  ])("%d-%d-%d is no real day", (year, month, day) => {
    expect(isRealDay(year, month, day)).toBe(false);
  });

  test("every day is read back from the text it is written as", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(dayOfIso(isoOf(serial))).toBe(serial);
      }),
    );
  });

  test.each(["", "2020-02-30", "2020/2/3", "20200203", "2020-2-3x", "1900-01-01"])(
    "“%s” is no day",
    (text) => {
      expect(dayOfIso(text)).toBeUndefined();
    },
  );
});
