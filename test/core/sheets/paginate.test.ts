import fc from "fast-check";
import { pageBreaks, type RowGroup } from "../../../src/core/sheets/paginate";
import { sum } from "../features/insert/edits-of";

/** Groups of the given sizes, one after the other from row 0. */
function groupsOf(sizes: readonly number[]): RowGroup[] {
  return sizes.map((size, i) => {
    const first = sum(sizes.slice(0, i));
    return { first, last: first + size - 1 };
  });
}

test.each([
  ["all on one page", [2, 2], 25, 100, 100, []],
  ["a group that does not fit moves as a whole", [2, 2], 50, 150, 150, [2]],
  ["the first page has less room", [1, 1, 1], 50, 50, 100, [1]],
  ["a first group too high for the first page but not for others stays on it", [2, 1], 50, 60, 100, [2]],
  ["a group longer than a page is cut between rows, not after its first", [4], 40, 50, 50, [2, 3]],
] as const)("%s", (_title, sizes, height, firstPage, laterPages, expected) => {
  const groups = groupsOf(sizes);
  const heights = Array.from({ length: sum(sizes) }, () => height);
  expect(pageBreaks(groups, heights, { firstPage, laterPages })).toEqual(expected);
});

test("no page overflows, no group that fits a page is cut, no page is begun early", () => {
  const groups = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      groups,
      fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 80, maxLength: 80 }),
      (sizes, all) => {
        const rows = sum(sizes);
        const heights = all.slice(0, rows);
        const room = { firstPage: 480, laterPages: 480 };
        const breaks = pageBreaks(groupsOf(sizes), heights, room);
        const pages = [0, ...breaks].map((first, i) => heights.slice(first, breaks[i] ?? rows));
        for (const page of pages) expect(sum(page)).toBeLessThanOrEqual(480);
        // Four rows of at most 120 fit a page of 480: every break is at the start of a group.
        const starts = new Map(groupsOf(sizes).map((group) => [group.first, group]));
        breaks.forEach((row, i) => {
          const group = starts.get(row);
          expect(group).toBeDefined();
          const height = sum(heights.slice(row, (group?.last ?? row) + 1));
          expect(sum(pages[i] ?? []) + height).toBeGreaterThan(480);
        });
      },
    ),
  );
});
