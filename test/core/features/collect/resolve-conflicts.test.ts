import { choicesOf, withChoices, type Choice } from "../../../../src/core/features/collect/resolve-conflicts";
import { recordEdits } from "../../../../src/core/features/collect/record-sheet";
import type { Conflict } from "../../../../src/core/features/collect/merge-model";
import { sheetOfEdits } from "../../tables/tasks/sheet";
import { workbookOf } from "../flag/snapshot";
import { baseOf, compared, contradictions, listOf, merged, ROWS, rowsWith, written } from "./small-list";

const book = baseOf(rowsWith({ 1: { 进展情况: "办公室已填" } }));
const returned = (name: string, changed: Parameters<typeof rowsWith>[0], numbers: readonly number[]) =>
  compared(book, name, listOf(rowsWith(changed, [...numbers])));

/** 3 has two leads who differ, 1 was filled in by the office meanwhile, 4 was reworded. */
const plan = merged(book, [
  returned("旗住建局.xlsx", { 3: { 进展情况: "已落实五处" }, 4: { 完成时限: "2021年底前" } }, [3, 4]),
  returned("旗交通运输局.xlsx", { 3: { 进展情况: "已落实六处" } }, [3]),
  returned("旗水利局.xlsx", { 1: { 进展情况: "单位已填" } }, [1, 2]),
]);
const conflict = (kind: Conflict["kind"]): Conflict => {
  const found = plan.conflicts.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};
const deciding = (kind: Conflict["kind"], choice: Choice) =>
  withChoices(plan, new Map([[conflict(kind), choice]]));

test("without a choice nothing more is written", () => {
  expect(contradictions(plan).map(([kind]) => kind)).toEqual([
    "base-differs",
    "joint-answers",
    "given-changed",
  ]);
  expect(written(withChoices(plan, new Map()))).toEqual([]);
});

test("用此答复 writes that answer, and the conflict is none any more", () => {
  const decided = deciding("base-differs", { kind: "answer", index: 0 });
  expect(written(decided)).toEqual([["1", "progress", "单位已填"]]);
  expect(contradictions(decided).map(([kind]) => kind)).toEqual(["joint-answers", "given-changed"]);
});

test("两家合并 writes each answer behind its unit, a line each; 汇总记录 says what was decided", () => {
  const decided = deciding("joint-answers", { kind: "both" });
  expect(written(decided)).toEqual([["3", "progress", "旗住建局：已落实五处\n旗交通运输局：已落实六处"]]);
  const { edits } = recordEdits(workbookOf([listOf(ROWS)]), decided, "2020-11-25 09:30");
  const lines = sheetOfEdits(edits, "汇总记录").values;
  expect(lines.filter((line) => line.includes("两家合并"))).toHaveLength(1);
  expect(lines.filter((line) => line.includes("保留底稿"))).toHaveLength(2);
});

test("what the office wrote itself can't be taken from an answer", () => {
  expect(choicesOf(conflict("given-changed"))).toEqual([]);
  const decided = deciding("given-changed", { kind: "answer", index: 0 });
  expect(written(decided)).toEqual([]);
  expect(decided.conflicts).toHaveLength(3);
});
