import { serialOf } from "../../../../src/core/base/serial";
import { nearLists } from "../../../../src/core/tables/tasks/near-lists";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { sheetOf, type Written } from "./sheet";

const asOf = serialOf(2020, 11, 20);
type Rows = readonly (readonly Written[])[];

const ROWS: Rows = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  [1, "整治散煤", "2020年底前", "旗住建局", "已完成"],
  [2, "清理河道", "2020年9月底前", "旗水利局", ""],
];
/** What a unit book keeps of what was sent: its words look a little like headings. */
const ANSWERS = ["progress", "done", "completedOn", "remark"].flatMap((role) => [role, "t", ""]);
const SENT: Rows = [
  ["v1", "20201109-01", "旗住建局", "F6G", "清单"],
  ["F6G-J0S0J", "1", "1", "no=u07,task=e61", ...ANSWERS],
  ["F6G-TDDT8", "2", "2", "no=xbc,task=jp9", ...ANSWERS],
];

const read = (name: string, rows: Rows) => {
  const workbook = {
    structureProtected: false,
    sheets: [sheetOf(rows, { name })],
    names: [],
    tables: [],
    settings: {},
  };
  const lists = recogniseWorkbook(workbook, { asOf });
  return { lists: lists.length, near: nearLists(workbook, lists).length };
};

test("what a unit book keeps of what was sent is no list, and not said to look like one", () => {
  expect(read("_回收", SENT)).toEqual({ lists: 0, near: 0 });
});

test("a list on a sheet that is only called _回收 is read", () => {
  expect(read("_回收", ROWS)).toEqual({ lists: 1, near: 0 });
});
