import { baseOf, compared, listOf, merged, rowsWith } from "./small-list";

const base = baseOf();

test("a copy of the base that nobody has filled in is no returned file, whatever its bytes are", () => {
  expect(compared(base, "底稿 (2).xlsx", listOf(rowsWith({})))).toEqual({
    file: "底稿 (2).xlsx",
    code: "is-base",
  });
});

test("a whole list that came back with an answer, or under the name of a unit, is a returned file", () => {
  const answered = compared(base, "清单.xlsx", listOf(rowsWith({ 1: { 进展情况: "已清理" } })));
  const named = compared(base, "旗水利局.xlsx", listOf(rowsWith({})));
  expect(merged(base, [answered, named])).toMatchObject({ refused: [], changes: [expect.anything()] });
});

test("rows of one unit that came back as they were sent are a returned file: the unit is not silent", () => {
  const file = compared(base, "发回.xlsx", listOf(rowsWith({}, [1, 2])));
  expect(merged(base, [file]).silent.map(({ unit }) => unit)).not.toContain("旗水利局");
});
