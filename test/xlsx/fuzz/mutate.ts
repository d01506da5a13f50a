import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A number from 0 up to, not including, its argument; the same seed gives the same numbers. */
export type Dice = (sides: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, sides);
  };
}

/** What XML is made of, and what it should not be made of. */
const FRAGMENTS = [
  "<",
  ">",
  "/>",
  "</row>",
  "<row>",
  '<row r="1048576">',
  "<c>",
  "</c>",
  '<c r="XFD1"/>',
  "<v>",
  "</v>",
  '"',
  "'",
  "&",
  "&amp;",
  "&#0;",
  "&#x1F600;",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<!DOCTYPE a>",
  "\u0000",
  "\uFFFD",
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:XFD1048576">1</f>',
  '<mergeCell ref="A1:XFD1048576"/>',
  ' r="A99999999999"',
  ' s="4294967296"',
  ' t="s"',
  "</sheetData>",
  "<sheetData>",
  "</worksheet>",
  'localSheetId="-1"',
  'ref="#REF!"',
  "1e999",
  "NaN",
  "-1",
] as const;

/** A file a little worse than it was: in its bytes, or in the text of one of its parts. */
export function mutated(file: Uint8Array, dice: Dice): Uint8Array {
  return dice(3) === 0 ? mutatedBytes(file, dice) : mutatedPart(file, dice);
}

function mutatedBytes(file: Uint8Array, dice: Dice): Uint8Array {
  if (dice(8) === 0) return file.slice(0, dice(file.length));
  const bytes = file.slice();
  for (let times = 1 + dice(6); times > 0; times--) bytes[dice(bytes.length)] = dice(256);
  return bytes;
}

function mutatedPart(file: Uint8Array, dice: Dice): Uint8Array {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file);
  } catch {
    return mutatedBytes(file, dice); // the helper's own unzipping reads less than ours
  }
  const paths = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
  const path = paths[dice(paths.length)] ?? "";
  let text = strFromU8(parts[path] ?? new Uint8Array());
  for (let times = 1 + dice(4); times > 0; times--) text = mutatedText(text, dice);
  return zipSync({ ...parts, [path]: strToU8(text) }, { level: 0 });
}

function mutatedText(text: string, dice: Dice): string {
  const at = dice(text.length);
  const end = Math.min(text.length, at + 1 + dice(dice(4) === 0 ? 2000 : 12));
  switch (dice(4)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + text.slice(at, end).repeat(2 + dice(50)) + text.slice(end);
    case 2: {
      const from = dice(text.length);
      return text.slice(0, at) + text.slice(from, from + end - at) + text.slice(at);
    }
    default:
      return (
        text.slice(0, at) + (FRAGMENTS[dice(FRAGMENTS.length)] ?? "") + text.slice(dice(2) === 0 ? at : end)
      );
  }
}
