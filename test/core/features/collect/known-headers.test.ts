import { baseOf, compared, HEAD, listOf, merged, rowsWith, written } from "./small-list";
import type { Written } from "../../tables/tasks/sheet";

const base = baseOf();
const head = ["回收码", ...HEAD];
/** The unit books of two bureaus, filled in. */
const coded = (changed: Parameters<typeof rowsWith>[0], numbers: readonly number[]): Written[][] =>
  rowsWith(changed, numbers).map((row, i) => [base.rows[(numbers[i] ?? 1) - 1]?.code ?? "", ...row]);
const first = () => compared(base, "水利局.xlsx", listOf(coded({ 1: { 进展情况: "甲" } }, [1, 2]), head));

test("a second unit book of the same list is read as the first one was", () => {
  const second = listOf(coded({ 4: { 进展情况: "乙", 完成状态: "推进中" } }, [3, 4]), head);
  expect(written(merged(base, [first(), compared(base, "住建局.xlsx", second)]))).toEqual([
    ["1", "progress", "甲"],
    ["4", "progress", "乙"],
    ["4", "done", "推进中"],
  ]);
});

test("a book in which columns changed places is read by its own header, after another of the same list", () => {
  const swapped = (row: readonly Written[]): Written[] => [
    ...row.slice(0, 6),
    row[7] ?? "",
    row[6] ?? "",
    ...row.slice(8),
  ];
  const rows = coded({ 4: { 进展情况: "乙", 完成状态: "推进中" } }, [3, 4]).map(swapped);
  const second = compared(base, "住建局.xlsx", listOf(rows, swapped(head).map(String)));
  expect(written(merged(base, [first(), second]))).toEqual([
    ["1", "progress", "甲"],
    ["4", "progress", "乙"],
    ["4", "done", "推进中"],
  ]);
});

test("the same headings above the rows of another list are read with their own codes", () => {
  const rows = coded({ 4: { 进展情况: "乙" } }, [3, 4]).map(([, ...row]) => ["ZZZ-00000", ...row]);
  expect(written(merged(base, [first(), compared(base, "住建局.xlsx", listOf(rows, head))]))).toEqual([
    ["1", "progress", "甲"],
    ["4", "progress", "乙"],
  ]);
});
