import { FOLDED_CHARACTERS, foldText } from "../../../../src/core/language/text/fold";

test("the list of characters that folding changes lacks none of them", () => {
  const missing: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const character = String.fromCharCode(code);
    const changes = foldText(character) !== character;
    if (changes && !FOLDED_CHARACTERS.includes(character)) missing.push(code.toString(16));
  }
  expect(missing).toEqual([]);
});

test("no character of a clean deadline is on it, so that such a cell is passed on without folding", () => {
  const clean = Array.from("2020年11月30日底前,每季度持续推进(含)“十四五”—、。");
  expect(clean.filter((character) => FOLDED_CHARACTERS.includes(character))).toEqual([]);
});
