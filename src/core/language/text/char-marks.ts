/**
 * A table that tells for each UTF-16 unit by one look which of a few sets it belongs to: a bit for each set. A reader
 * that only asks whether something can stand at a place need not start a regular expression for it.
 *
 * @example charMarks([[1, "年月日"], [2, "日号"]])["日".charCodeAt(0)] //=> 3
 */
export function charMarks(sets: readonly (readonly [mark: number, characters: string])[]): Uint16Array {
  const marks = new Uint16Array(0x10000);
  for (const [mark, characters] of sets) {
    for (let i = 0; i < characters.length; i += 1) {
      const code = characters.charCodeAt(i);
      marks[code] = (marks[code] ?? 0) | mark;
    }
  }
  return marks;
}

/** The characters from one code to another, as a set for a table. */
export function charsBetween(first: number, last: number): string {
  let characters = "";
  for (let code = first; code <= last; code += 1) characters += String.fromCharCode(code);
  return characters;
}
