/**
 * A row that says nothing but where it is, how far its cells reach and how deep its letters go (every program works
 * these out anew). Numbers that may lie outside the sheet are left to the reader, which says what is wrong with them.
 */
const BLANK_ROW =
  /\s*<row r="(?:[1-9]\d{0,5}|10[0-3]\d{4})"(?: spans="[^"<]*")?(?: x14ac:dyDescent="[^"<]*")? ?(?:\/>|><\/row>)/y;
const NUMBER = 'r="';

/** A run of blank rows: the last one's number (0-based), and where it ends in the text. */
type BlankRows = { readonly row: number; readonly end: number };

/**
 * The blank rows from `from` on. Some programs write a million of them, down to the sheet's end; looked at as tags with
 * attributes they would cost more than all that is read.
 *
 * @example blankRowsAt('<row r="4"/><row r="5"></row><row r="6" ht="20"/>', 0) //=> { row: 4, end: 29 }
 */
export function blankRowsAt(source: string, from: number): BlankRows | undefined {
  let [last, end] = [-1, from];
  BLANK_ROW.lastIndex = from;
  while (BLANK_ROW.test(source)) [last, end] = [end, BLANK_ROW.lastIndex];
  if (last < 0) return undefined;
  const row = parseInt(source.slice(source.indexOf(NUMBER, last) + NUMBER.length, end), 10) - 1;
  return { row, end };
}
