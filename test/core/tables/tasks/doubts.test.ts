import { serialOf } from "../../../../src/core/base/serial";
import { cellAddress } from "../../../../src/core/base/address";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
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

test("what stands below an empty row and does not read like the list is left out, and its first cell is in doubt", () => {
  const found = read(
    [],
    ["", "召开调度会", "领导指定", "全体", ""],
    ["", "汇报材料", "会前", "各股室", ""],
    [],
    ["", "学习文件", "", "各股室", "已开展"],
  );
  expect(found).toEqual({
    tasks: ["淘汰老旧柴油车"],
    doubts: ["B4 below-gap", "B7 below-gap"],
  });
});

test("a note, a heading or a line of signatures below an empty row is no doubt", () => {
  const found = read(
    [],
    ["注：1.以上任务由督查室督办。"],
    ["2.逾期的按有关规定处理。"],
    [],
    ["填报人：", "", "审核人：", "", "2020年10月8日"],
  );
  expect(found).toEqual({ tasks: ["淘汰老旧柴油车"], doubts: [] });
});

test("a task whose remark names a contact person is no line of signatures", () => {
  const [list] = recogniseLists(
    sheetOf([
      ["工作任务", "完成时限", "责任单位", "备注"],
      ["淘汰老旧柴油车", "2020年11月底前", "旗交通局", "联系人：财务股"],
      ["加油站油气回收", "2020年9月底前", "旗商务局", "联系电话：见通讯录"],
      ["填报人：", "审核人：", "2020年10月8日", ""],
    ]),
    { asOf: serialOf(2020, 10, 8) },
  );
  expect(list?.rows.map(({ task }) => task)).toEqual(["淘汰老旧柴油车", "加油站油气回收"]);
});
