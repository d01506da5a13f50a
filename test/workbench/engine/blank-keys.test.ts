import { calculate, type Rows } from "../../support/calculate";

/** 甲 and 丙 with what stands beside them; two keys are blank, and so is D1, which is looked for. */
const TABLE: Rows = [
  ["甲", 1],
  ["", 2],
  ["丙", 3],
  ["", ""],
];

test.each([
  ["VLOOKUP", "=VLOOKUP(D1,A1:B4,2,FALSE)"],
  ["HLOOKUP", "=HLOOKUP(D1,A2:B3,2,FALSE)"],
  ["MATCH", "=MATCH(D1,A1:A4,0)"],
  ["INDEX 与 MATCH", "=INDEX(B1:B4,MATCH(D1,A1:A4,0))"],
])("%s 拿空白去找,不会找到空白的单元格", async (_, formula) => {
  const rows = TABLE.map((row, i) => (i === 0 ? [...row, formula] : row));
  expect((await calculate(rows))[0]?.[2]).toBe("#N/A");
});

test("拿空白去找,找到的是 0,与 Excel 一样;有字的照常找", async () => {
  const [first, second] = await calculate([
    ["甲", 1, "=VLOOKUP(D1,A1:B3,2,FALSE)"],
    [0, 2, '=VLOOKUP("丙",A1:B3,2,FALSE)'],
    ["丙", 3],
  ]);
  expect([first?.[2], second?.[2]]).toEqual([2, 3]);
});
