/**
 * How many of some words stand in a cell. COUNT passes over the words that FIND does not find, and within SUMPRODUCT
 * every spreadsheet goes through the whole array.
 * @example wordsInCell(["持续", "长期"], "C4") //=> 'SUMPRODUCT(COUNT(FIND({"持续","长期"},C4)))'
 */
export function wordsInCell(words: readonly string[], cell: string): string {
  let array = arrays.get(words);
  if (array === undefined) arrays.set(words, (array = words.map((word) => `"${word}"`).join(",")));
  return `SUMPRODUCT(COUNT(FIND({${array}},${cell})))`;
}

/** Few lists of words are asked for, each for thousands of rows. */
const arrays = new WeakMap<readonly string[], string>();
