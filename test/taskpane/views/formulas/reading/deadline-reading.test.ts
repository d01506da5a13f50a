import fc from "fast-check";
import { serialOf } from "../../../../../src/core/base/serial";
import { readingOfDeadline } from "../../../../../src/taskpane/views/formulas/reading/deadline-reading";
import type { Certainty } from "../../../../../src/taskpane/views/formulas/reading/reading";

const asOf = serialOf(2020, 6, 1);
type Row = [label: string, value: string, certainty: Certainty];
const rowsOf = (text: string): Row[] =>
  readingOfDeadline(text, asOf).items.flatMap(({ parts }) =>
    parts.map(({ label, value, certainty }): Row => [label, value, certainty]),
  );

test.each<[string, Row[]]>([
  [
    "2020年11月底前",
    [
      ["类型", "限期", "known"],
      ["截止日期", "2020-11-30", "known"],
    ],
  ],
  [
    "11月底前",
    [
      ["类型", "限期", "known"],
      ["截止日期", "2020-11-30", "implied"],
    ],
  ],
  [
    "2020年9",
    [
      ["类型", "限期", "known"],
      ["截止日期", "2020-09-30", "doubtful"],
    ],
  ],
  [
    "2020年11月前",
    [
      ["类型", "限期", "known"],
      ["截止日期", "2020-10-31", "doubtful"],
      ["另一读法", "2020-11-30", "doubtful"],
    ],
  ],
  [
    "每季度1日前",
    [
      ["类型", "周期", "known"],
      ["周期", "每季度第1个月1日前", "implied"],
      ["下次截止", "2020-07-01", "implied"],
    ],
  ],
  [
    "长期实施",
    [
      ["类型", "长期", "known"],
      ["截止日期", "无截止日期，不会逾期", "known"],
    ],
  ],
])("%s is shown with what is written, implied and doubtful told apart", (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each(["春节前", "近期", "定期"])("%s shows no date", (text) => {
  expect(readingOfDeadline(text, asOf).items).toEqual([]);
});

test("milestones do not make the last date less sure", () => {
  const rows = rowsOf("2020年6月底前完成初稿,2020年10月底前完成");
  expect(rows).toContainEqual(["截止日期", "2020-10-31", "known"]);
  expect(rows).toContainEqual(["节点", "2020-06-30", "known"]);
});

test("every doubt of a reading has its sentence", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      for (const note of readingOfDeadline(text, asOf).notes) expect(note.text).not.toBe("");
    }),
  );
});
