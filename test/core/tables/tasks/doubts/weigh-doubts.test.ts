import fc from "fast-check";
import { serialOf } from "../../../../../src/core/base/serial";
import { confirmed, HEADER, weighed } from "./weigh";

const PLAIN = [1, "淘汰老旧柴油车", "2020年11月底前", "旗交通运输局", "已完成"];
const SOON = [2, "煤场封闭", "春节前", "旗工信局", "正在推进"];
const BEFORE = [3, "管网改造", "2020年11月前", "旗住建局", "正在推进"];
const ids = (rows: Parameters<typeof confirmed>[0]) => confirmed(rows).map(({ id }) => id);

test("a question says what stands in the cell, what it was taken for, and what depends on it", () => {
  const shown = confirmed([PLAIN, SOON, BEFORE, [4, "清淤", "2020年底前", "旗水利局", "已完成3处"]]);
  expect(shown.map(({ text, taken, as }) => [text, taken, as.about])).toEqual([
    ["春节前", "待确认，没有截止日期", "due"],
    ["2020年11月前", "2020-10-31前完成", "due"],
    ["已完成3处", "未完成", "done"],
  ]);
});

test("a day in a cell is quoted as a day", () => {
  const due = { day: serialOf(2020, 10, 8) };
  const shown = weighed([[...PLAIN, due]], [], [...HEADER, "截止日期"]);
  expect(shown.map(({ code, text, taken }) => [code, text, taken])).toEqual([
    ["due-date-differs", "2020-10-08", "2020-10-08前完成"],
  ]);
});

test("what a rule decides and what stands as written is told, not asked", () => {
  const shown = weighed([PLAIN, [2, "煤场封闭", "11月底前", "旗工信局、旗住建局", "正在推进"]]);
  expect(shown.map(({ code, as }) => [code, as.class])).toEqual([
    ["implied-year", "note"],
    ["joint-implicit", "note"],
  ]);
});

test("a question is the same one wherever its row is moved, and whatever is done in other rows", () => {
  const rows = [PLAIN, SOON, BEFORE, [4, "清淤", "", "旗水利局", ""], [5, "绿化", "", "旗林草局", ""]];
  const before = ids(rows);
  expect(new Set(before).size).toBe(4);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (moved) => {
      expect(ids(moved.map((row, i) => [i + 1, ...row.slice(1)])).sort()).toEqual([...before].sort());
    }),
  );
});

test("a question is another one when the text, the task, or what it was taken for is another", () => {
  const [one] = ids([PLAIN, BEFORE]);
  const changed = [
    [3, "管网改造", "2020年12月前", "旗住建局", "正在推进"],
    [3, "管网改造二期", "2020年11月前", "旗住建局", "正在推进"],
  ];
  for (const row of changed) expect(ids([PLAIN, row])).not.toContain(one);
  // 11月前 of a list of 2021 is another day.
  const short = [3, "管网改造", "11月前", "旗住建局", "正在推进"];
  const [of2020] = ids([PLAIN, short]);
  const [of2021] = ids([[1, "淘汰老旧柴油车", "2021年11月底前", "旗交通运输局", "已完成"], short]);
  expect(of2021).not.toBe(of2020);
});

test("the way the same text is spaced or spelled in full-width figures does not matter", () => {
  const [one] = ids([PLAIN, BEFORE]);
  expect(ids([PLAIN, [3, "管网\n改造", "2020年１１月 前", "旗住建局", "正在推进"]])).toEqual([one]);
});

test("a question about progress is another one when any cell that says whether the task is done has changed", () => {
  const [one] = ids([PLAIN, [2, "煤场封闭", "2020年底前", "旗工信局", "已完成2处"]]);
  const [two] = ids([PLAIN, [2, "煤场封闭", "2020年底前", "旗工信局", "已完成3处"]]);
  expect(one).not.toBe(two);
});

test("of rows that are copies of one another each is a question of its own", () => {
  expect(new Set(ids([PLAIN, SOON, SOON, SOON])).size).toBe(3);
});
