/** □是 ☑否: boxes to be ticked, each before its word, or each after it. */
const BOX = /([□☐○◯■☑☒✔✓√●◉])/u;
const CHOSEN = /[■☑☒✔✓√●◉]/u;
const LONGEST = 40;

/**
 * The word whose box is ticked, in a cell that offers several; `""` where none is, or more than one; `undefined` for a
 * cell that offers nothing: at least one box must be empty and have a word.
 *
 * @param text Without white space.
 * @example chosenOption("□是☑否") //=> "否"
 * @example chosenOption("是□否□") //=> ""
 * @example chosenOption("√") //=> undefined
 */
export function chosenOption(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  // Words at even places, boxes at odd ones.
  const parts = text.split(BOX);
  const boxes = parts.filter((_, i) => i % 2 === 1);
  if (boxes.length === 0 || boxes.every((box) => CHOSEN.test(box))) return undefined;
  const side = parts[0] === "" ? 1 : -1;
  const words = boxes.map((box, i) => ({ box, word: parts[2 * i + 1 + side] ?? "" }));
  if (words.every(({ word }) => word === "")) return undefined;
  const chosen = words.filter(({ box }) => CHOSEN.test(box));
  return chosen.length === 1 ? (chosen[0]?.word ?? "") : "";
}
