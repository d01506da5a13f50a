/** Row and column (0-based) of a plain cell address; fast, for addresses that a file wrote. @example positionOf("B5") //=> { row: 4, column: 1 } */
export function positionOf(address: string): { readonly row: number; readonly column: number } {
  let [column, row] = [0, 0];
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code >= 65) column = column * 26 + (code & 31);
    else if (code >= 48) row = row * 10 + code - 48;
  }
  return { row: row - 1, column: column - 1 };
}

/** A corner-to-corner address as the engine's range. @example rangeOf("A1:B2") //=> { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 } */
export function rangeOf(reference: string) {
  const [first = "A1", last = first] = reference.split(":");
  const [a, b] = [positionOf(first), positionOf(last)];
  // Whole columns (A:C) and whole rows (1:3) lack one of the two.
  return {
    startRow: Math.max(0, a.row),
    startColumn: Math.max(0, a.column),
    endRow: b.row < 0 ? 1_048_575 : b.row,
    endColumn: b.column < 0 ? 16_383 : b.column,
  };
}
