import { cellAddress } from "../../../../src/core/base/address";
import { noFills } from "../../../../src/core/base/row-fills";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { sheetOf } from "./sheet";
import { asOf } from "./told";

const HEADINGS = ["序号", "工作任务", "责任单位", "完成时限"];

/** The doubts about colours of a list whose rows are filled so; the header has a colour of its own. */
function asked(heading: string | undefined, states: readonly string[], fills: readonly number[]): string[] {
  const rows = states.map((state, i) => [i + 1, "整治散乱污企业", "旗工信局", "2021年6月底前", state]);
  const sheet = sheetOf([heading === undefined ? HEADINGS : [...HEADINGS, heading], ...rows]);
  const lists = recogniseLists({ ...sheet, rowFills: [9, ...fills] }, { asOf });
  return lists.flatMap(({ doubts }) =>
    doubts
      .filter(({ code }) => code.includes("colour"))
      .map(({ row, column, code }) => `${cellAddress(row, column)} ${code}`),
  );
}

test.each([["完成状态"], ["进展情况"], ["亮灯情况"], ["实际完成时间"]])(
  "a column %s without a word in rows with colours is asked about, once",
  (heading) => {
    expect(asked(heading, ["", "", ""], [-1, -1, -1])).toEqual(["E1 state-by-colour"]);
    expect(asked(heading, ["", "", ""], [-1, 0, 0])).toEqual(["E1 state-by-colour"]);
  },
);

test("the same column without colours is only blank", () => {
  expect(asked("完成状态", ["", "", ""], [0, 0, 0])).toEqual([]);
});

test("a column with words says more than its colours do", () => {
  expect(asked("完成状态", ["已完成", "未完成", "未完成"], [-1, -1, -1])).toEqual([]);
});

test("rows that are coloured whole and say nothing of their state are asked about, once", () => {
  expect(asked(undefined, ["", "", "", ""], [1, 0, 0, 1])).toEqual(["B1 rows-by-colour"]);
  expect(asked("完成状态", ["", "未完成", "未完成", ""], [1, 0, 0, 1])).toEqual(["B1 rows-by-colour"]);
});

test("rows that are all of one colour, or shaded by turns, have a look and no state", () => {
  expect(asked(undefined, ["", "", ""], [1, 1, 1])).toEqual([]);
  expect(asked(undefined, ["", "", "", "", ""], [1, 0, 1, 0, 1])).toEqual([]);
});

test("nobody is asked where the colours were not read", () => {
  const sheet = sheetOf([
    [...HEADINGS, "完成状态"],
    [1, "整治散乱污企业", "旗工信局", "2021年6月底前", ""],
  ]);
  const codes = recogniseLists(sheet, { asOf }).flatMap(({ doubts }) => doubts.map(({ code }) => code));
  expect(codes.filter((code) => code.includes("colour"))).toEqual([]);
});

/** A list that is longer than colours are read for. */
function long(states: (row: number) => string) {
  const rows = Array.from({ length: 2_001 }, (_, i) => [
    i + 1,
    `整治散乱污企业第${i + 1}家`,
    "旗工信局",
    "2021年6月底前",
    states(i),
  ]);
  return sheetOf([[...HEADINGS, "完成状态"], ...rows]);
}
const unread = (sheet: ReturnType<typeof sheetOf>): string[] =>
  recogniseLists(sheet, { asOf }).flatMap(({ doubts }) =>
    doubts
      .filter(({ code }) => code.includes("colour"))
      .map(({ row, column, code }) => `${cellAddress(row, column)} ${code}`),
  );

test("in a list too long for its colours to be read, rows that say nothing are asked about, once", () => {
  expect(unread(long(() => ""))).toEqual(["E1 colours-unread"]);
  expect(unread(long((row) => (row % 2 === 0 ? "已完成" : "")))).toEqual(["B1 colours-unread"]);
});

test("in a list as long, nobody is asked where every row says its state, or nothing is filled", () => {
  expect(unread(long(() => "未完成"))).toEqual([]);
  expect(unread({ ...long(() => ""), rowFills: noFills(2_002) })).toEqual([]);
});
