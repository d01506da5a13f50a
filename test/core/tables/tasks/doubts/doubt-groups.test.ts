import { DOUBT_CLASSES, type DoubtCode } from "../../../../../src/core/tables/tasks/doubts/doubt-class";
import { doubtGroups, noteKinds, sortDoubts } from "../../../../../src/core/tables/tasks/doubts/doubt-groups";
import type { WeighedDoubt } from "../../../../../src/core/tables/tasks/doubts/weigh-doubts";

let count = 0;
function doubt(row: number, code: DoubtCode, more: Partial<WeighedDoubt> = {}): WeighedDoubt {
  count += 1;
  const as = DOUBT_CLASSES[code];
  const shown = { text: "春节前", taken: "待确认", id: `id-${count}`, checked: false };
  return { sheet: "清单", row, column: 2, code, message: code, as, ...shown, ...more };
}

test("cells that say the same, for the same reasons, are one question with all their cells", () => {
  const [a, b, c] = [
    doubt(4, "deadline-not-read"),
    doubt(2, "deadline-not-read", { text: "年前" }),
    doubt(7, "deadline-not-read"),
  ];
  const groups = doubtGroups([a, b, c]);
  expect(groups.map(({ text, cells, ids }) => [text, cells.map(({ row }) => row), ids])).toEqual([
    ["春节前", [4, 7], [a.id, c.id]],
    ["年前", [2], [b.id]],
  ]);
});

test("a cell with two reasons is one question; another with one of them is a question of its own", () => {
  const groups = doubtGroups([doubt(4, "ambiguous"), doubt(4, "time-not-read"), doubt(5, "ambiguous")]);
  expect(groups.map(({ messages, cells }) => [messages, cells.length])).toEqual([
    [["ambiguous", "time-not-read"], 1],
    [["ambiguous"], 1],
  ]);
});

test("the same text on two sheets is two questions", () => {
  expect(doubtGroups([doubt(4, "ambiguous"), doubt(4, "ambiguous", { sheet: "另一张" })])).toHaveLength(2);
});

test("what is to be confirmed, what was, and what is only told stand apart", () => {
  const [open, checked, note] = [
    doubt(1, "ambiguous"),
    doubt(2, "ambiguous", { checked: true }),
    doubt(3, "implied-year"),
  ];
  expect(sortDoubts([note, checked, open])).toEqual({ open: [open], checked: [checked], notes: [note] });
});

test("notes that say the same are one line, in the order of the list", () => {
  const [first, second, third] = [
    doubt(4, "implied-year"),
    doubt(2, "unknown-unit"),
    doubt(7, "implied-year"),
  ];
  expect(noteKinds([first, second, third])).toEqual([
    { message: "implied-year", because: "rule", of: [first, third] },
    { message: "unknown-unit", because: "as-written", of: [second] },
  ]);
});
