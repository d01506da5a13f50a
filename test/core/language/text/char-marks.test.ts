import { charMarks, charsBetween } from "../../../../src/core/language/text/char-marks";

describe("a table of character sets", () => {
  const marks = charMarks([
    [1, "年月日"],
    [2, "日号"],
  ]);
  const marksOf = (character: string) => marks[character.charCodeAt(0)];

  test("a character bears the marks of all its sets, and no other", () => {
    expect(["年", "日", "号", "前", ""].map(marksOf)).toEqual([1, 3, 2, 0, undefined]);
  });

  test("a run of characters holds both its ends", () => {
    expect(charsBetween(0x30, 0x39)).toBe("0123456789");
  });
});
