import { serialOf } from "../../../../src/core/base/serial";
import {
  locateWorkbook,
  readLocated,
  recogniseWorkbook,
} from "../../../../src/core/tables/tasks/recognise-workbook";
import type { WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { sheetOf } from "./sheet";

const HEADER = ["序号", "任务内容", "主责单位", "目标时限", "进展"];
const workbook: WorkbookSnapshot = {
  sheets: [
    {
      ...sheetOf([
        ["2020年重点任务清单"],
        HEADER,
        [1, "完成锅炉淘汰", "旗市场监督管理局", "10月底前", "正在推进"],
        [2, "完成裸地抑尘", "旗住建局", "12月20日前", ""],
      ]),
      name: "旧",
    },
    {
      ...sheetOf([HEADER, [1, "完成油气回收改造", "旗商务局", "2021年6月底前", ""]]),
      name: "新",
    },
  ],
  structureProtected: false,
  names: [],
  tables: [],
  settings: {},
};

test("the years of the lists are known before a day is given for which they are read", () => {
  const located = locateWorkbook(workbook);
  expect(located.map(({ sheet, year }) => [sheet, year])).toEqual([
    ["旧", 2020],
    ["新", 2021],
  ]);
  const asOf = serialOf(Math.min(...located.map(({ year = 0 }) => year)), 12, 31);
  expect(readLocated(located, { asOf }).map(({ rows }) => rows.map(({ status }) => status.word))).toEqual([
    ["逾期", "逾期"],
    ["推进中"],
  ]);
});

test("locating and then reading gives what recognising in one step gives", () => {
  const options = { asOf: serialOf(2020, 12, 10), warnDays: 20 };
  expect(readLocated(locateWorkbook(workbook), options)).toEqual(recogniseWorkbook(workbook, options));
});

test("what a person said about a list counts from the start: what is said to be none is not located", () => {
  const corrections = [{ sheet: "旧", headerRow: 1, none: true as const }];
  expect(locateWorkbook(workbook, { corrections }).map(({ sheet }) => sheet)).toEqual(["新"]);
});
