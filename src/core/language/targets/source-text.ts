import { foldText } from "../text/fold";

/** `folded` is for reading, `shown` for quoting; character for character they are the same place of the text. */
export type SourceText = { readonly folded: string; readonly shown: string };

// (不含民办学校): a bracket that says what is left out or counted in is neither name nor target. (其中…3万亩) at the
// end of a clause is one.
const ASIDE = /\((?:不?含|不?包[括含]|除|其中(?![^()]{0,80}\d[^()]{0,80}\)(?:[,;。]|$))|扣除)[^()]{0,80}\)/gu;

/**
 * Folds a text for reading and keeps the characters as they were written beside it.
 *
 * @example sourceText("占比 65％（含）") //=> { folded: "占比65%", shown: "占比65％" }
 */
export function sourceText(text: string): SourceText {
  const kept = text.split("").filter((c) => foldText(c) !== "");
  const folded = kept.map(foldText).join("");
  const shown = kept.join("");
  const pieces: [number, number][] = [];
  let from = 0;
  for (const aside of folded.matchAll(ASIDE)) {
    pieces.push([from, aside.index]);
    from = aside.index + aside[0].length;
  }
  pieces.push([from, folded.length]);
  const join = (whole: string): string => pieces.map(([a, b]) => whole.slice(a, b)).join("");
  return { folded: join(folded), shown: join(shown) };
}
