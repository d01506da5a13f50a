/** Rows that belong together, first to last (0-based, inclusive). */
export type RowGroup = { readonly first: number; readonly last: number };

/**
 * Decides which rows begin a new page. A group is kept on one page wherever a page can hold it; a longer one is cut
 * between its rows, but never after its first row, which may be a heading. Groups follow each other without a gap.
 *
 * @param heights Row heights in points, by row.
 * @param room Points for rows on the first page and on each later one (less what is printed there anyway).
 * @returns Rows (0-based, ascending) that begin a page; the first page's is not among them.
 */
export function pageBreaks(
  groups: readonly RowGroup[],
  heights: readonly number[],
  room: { readonly firstPage: number; readonly laterPages: number },
): number[] {
  const breaks: number[] = [];
  let left = room.firstPage;
  let fresh = true;
  const place = (group: RowGroup): void => {
    const height = heightOf(group, heights);
    if (height > left && !fresh) {
      breaks.push(group.first);
      left = room.laterPages;
    }
    left -= height;
    fresh = false;
  };
  for (const group of groups) {
    if (heightOf(group, heights) <= room.laterPages) place(group);
    else for (const piece of pieces(group)) place(piece);
  }
  return breaks;
}

/** The first two rows, then row by row. */
function pieces({ first, last }: RowGroup): RowGroup[] {
  const head = { first, last: Math.min(first + 1, last) };
  const rest = Array.from({ length: Math.max(last - first - 1, 0) }, (_, i) => first + 2 + i);
  return [head, ...rest.map((row) => ({ first: row, last: row }))];
}

function heightOf({ first, last }: RowGroup, heights: readonly number[]): number {
  return heights.slice(first, last + 1).reduce((total, height) => total + height, 0);
}
