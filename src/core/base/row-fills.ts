/** Of sheets with more rows the fills are not read: an answer with all of them would be too long. */
export const MOST_FILLED_ROWS = 2_000;

/** The fills of a sheet without any. */
export const noFills = (rows: number): readonly number[] => new Array<number>(rows).fill(0);

/**
 * Rows by their fill, as a snapshot has them: 0 without one, -1 in part or in several colours, 1, 2, … wholly in the
 * first, second, … colour that comes.
 *
 * @param fills A text for each colour, `""` for none, `undefined` for several.
 * @example numberedFills(["", "red", undefined, "red"]) //=> [0, 1, -1, 1]
 */
export function numberedFills(fills: readonly (string | undefined)[]): readonly number[] {
  const colours = new Map<string, number>([["", 0]]);
  return fills.map((fill) => {
    if (fill === undefined) return -1;
    const known = colours.get(fill) ?? colours.size;
    colours.set(fill, known);
    return known;
  });
}
