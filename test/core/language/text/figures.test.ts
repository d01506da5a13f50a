import fc from "fast-check";
import { digitsAt, isDigit, numberAt } from "../../../../src/core/language/text/figures";

describe("figures read by hand", () => {
  test("are 0 to 9 alone: no letter, no full-width form, nothing behind the end", () => {
    expect(Array.from("09/:a０一", (c) => isDigit(c, 0))).toEqual([
      true,
      true,
      ...Array<boolean>(5).fill(false),
    ]);
    expect([isDigit("5", 1), isDigit("5", -1)]).toEqual([false, false]);
  });

  test.each([
    ["2020年", 0, 4],
    ["2020年", 2, 2],
    ["年2020", 0, 0],
    ["20", 2, 0],
    ["", 0, 0],
    ["12345678901234567890", 0, 9],
  ])("in %j from %d stand %d", (text, at, digits) => {
    expect(digitsAt(text, at)).toBe(digits);
  });

  test("make the number that is written", () => {
    const number = fc.integer({ min: 0, max: 99_999_999 });
    fc.assert(
      fc.property(number, (value) => {
        const text = `至${value}日`;
        const digits = digitsAt(text, 1);
        expect(digits).toBe(String(value).length);
        expect(numberAt(text, 1, digits)).toBe(value);
      }),
    );
  });
});
