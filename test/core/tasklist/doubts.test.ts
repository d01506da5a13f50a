import { serialOf } from "../../../src/core/date/serial";
import { cellAddress } from "../../../src/core/grid/address";
import { doubtsByMessage } from "../../../src/core/tasklist/doubts-by-message";
import { recogniseLists } from "../../../src/core/tasklist/recognise-lists";
import type { Doubt } from "../../../src/core/tasklist/task-list";
import { sheetOf, type Written } from "./sheet";

const HEADER = ["序号", "工作任务", "完成时限", "责任单位", "进展情况"];
const TASK = [1, "淘汰老旧柴油车", "2020年11月底前", "旗交通局", ""];

/** The list's rows and doubts, the doubts as cell and code. */
function read(...rows: readonly (readonly Written[])[]) {
  const [list] = recogniseLists(sheetOf([HEADER, TASK, ...rows]), { asOf: serialOf(2020, 10, 8) });
  return {
    tasks: list?.rows.map(({ task }) => task),
    doubts: list?.doubts.map(({ row, column, code }) => `${cellAddress(row, column)} ${code}`),
  };
}

test.each([
  ["a deadline and a unit", [2, "", "2020年10月底前", "旗住建局", ""]],
  ["a deadline alone", [2, "", "每月5日前", "", "未开展"]],
  ["a unit alone", [2, "", "", "旗住建局", ""]],
])("a row with %s but no task is not taken for a task, and its empty cell is in doubt", (_, row) => {
  const last = [3, "加油站油气回收", "2020年9月底前", "旗商务局", ""];
  expect(read(row, last)).toEqual({
    tasks: ["淘汰老旧柴油车", "加油站油气回收"],
    doubts: ["B3 stray-row"],
  });
  expect(read(row).doubts).toEqual(["B3 stray-row"]);
});

test.each([
  ["rows numbered beforehand", [2, "", "", "", ""]],
  ["a line of totals", ["合计", "", "", "", "1项"]],
  ["a line of signatures", ["填报人：", "", "审核人：", "", "2020年10月8日"]],
])("%s below the last task are no doubt", (_, row) => {
  expect(read(row, row)).toEqual({ tasks: ["淘汰老旧柴油车"], doubts: [] });
});

test("doubts that say the same are shown together, in the order of the list", () => {
  const doubt = (row: number, message: string): Doubt => ({ row, column: 0, code: "", message });
  const [first, second, third] = [doubt(4, "甲"), doubt(2, "乙"), doubt(7, "甲")];
  expect(doubtsByMessage([first, second, third])).toEqual([
    { message: "甲", doubts: [first, third] },
    { message: "乙", doubts: [second] },
  ]);
});
