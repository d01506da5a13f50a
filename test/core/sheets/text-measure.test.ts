import fc from "fast-check";
import { lineCount, textHeight, textWidth } from "../../../src/core/sheets/text-measure";
import { leastHeight } from "../features/insert/edits-of";

const text = fc.string({
  unit: fc.constantFrom(...Array.from("大气污染防治攻坚战年底前、。,“”()《》2020PM5/%\n")),
  maxLength: 200,
});
const size = fc.constantFrom(10, 10.5, 12, 22);
const width = fc.integer({ min: 30, max: 800 });

test.each([
  ["大气", 10, 20],
  ["大气2020", 10, 42.4],
  ["", 10, 0],
  ["“回头看”", 10, 50],
])("%p at %d points is %d points wide", (words, points, expected) => {
  expect(textWidth(words, points)).toBeCloseTo(expected);
});

test.each([
  ["", 60, 1],
  ["推进中", 60, 1],
  ["推进中", 30, 2],
  ["强化移动源源头防控\n推进柴油货车污染治理", 400, 2],
  // A number is not broken: it moves to the next line whole.
  ["到年2020年底", 38, 3],
  // A closing mark does not begin a line: it takes the character before it along.
  ["大气污染。大气污", 48, 3],
])("%p in a column of %d points takes %d lines", (words, points, lines) => {
  expect(lineCount(words, 10, points)).toBe(lines);
});

test("the room is never less than what the characters fill", () => {
  fc.assert(
    fc.property(text, size, width, (words, points, column) => {
      expect(textHeight(words, points, column)).toBeGreaterThanOrEqual(leastHeight(words, points, column));
    }),
  );
});

test("more text never takes fewer lines, a break always adds one", () => {
  fc.assert(
    fc.property(text, text, size, width, (words, more, points, column) => {
      const lines = lineCount(words, points, column);
      expect(lineCount(words + more, points, column)).toBeGreaterThanOrEqual(lines);
      expect(lineCount(`${words}\n${more}`, points, column)).toBe(lines + lineCount(more, points, column));
    }),
  );
});

test("heights are whole pixels, so that Excel does not move the page breaks", () => {
  fc.assert(
    fc.property(text, size, width, (words, points, column) => {
      expect(textHeight(words, points, column) / 0.75).toBeCloseTo(
        Math.round(textHeight(words, points, column) / 0.75),
      );
    }),
  );
});
