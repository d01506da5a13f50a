import { answerPlace, saidAt, type BaseBook } from "../../../src/core/features/collect/base-book";
import { planMerge, type Change, type MergePlan } from "../../../src/core/features/collect/plan-merge";

/** A merge of six answers that bring a format along: shares of a whole in 进展情况, which holds texts. */
export function plannedMerge(book: BaseBook): MergePlan {
  const changes = book.rows.slice(0, 6).flatMap((row): Change[] => {
    const at = answerPlace(row, "progress");
    if (at === undefined) return [];
    const { sheet, cells } = row.list;
    return [
      {
        row,
        role: "progress",
        at,
        from: saidAt(cells, at),
        answer: { value: 0.8, format: "0%", file: "甲.xlsx", sheet, at, rule: "code" },
        files: ["甲.xlsx"],
      },
    ];
  });
  return { ...planMerge(book, [], []), changes };
}
