import { DOUBT_CLASSES, type DoubtCode } from "../../../../../src/core/tables/tasks/doubts/doubt-class";
import {
  doubtGroups,
  doubtsFor,
  noteKinds,
  sortDoubts,
} from "../../../../../src/core/tables/tasks/doubts/doubt-groups";
import type { TaskRow } from "../../../../../src/core/tables/tasks/task-list";
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

test("for one unit only doubts about rows that are surely another's are left out", () => {
  const row = (at: number, ...lead: TaskRow["lead"]): TaskRow => ({ row: at, lead }) as unknown as TaskRow;
  const named = (name: string): TaskRow["lead"][number] => ({ name, role: "lead", known: true });
  const rows = [
    row(2, named("旗水利局")),
    row(3, named("旗住建局"), named("旗水利局")),
    row(4),
    row(5, { ...named("各成员单位"), group: true }),
    row(6, named("旗住建局")),
  ];
  const heading = doubt(1, "ambiguous");
  const doubts = [heading, ...rows.map(({ row: at }) => doubt(at, "ambiguous"))];
  const rowsFor = (unit: string | undefined) => doubtsFor({ rows }, doubts, unit).map(({ row: at }) => at);
  expect(rowsFor("旗水利局")).toEqual([1, 2, 3, 4, 5]);
  expect(rowsFor("旗住建局")).toEqual([1, 3, 4, 5, 6]);
  expect(rowsFor(undefined)).toEqual([1, 2, 3, 4, 5, 6]);
});
