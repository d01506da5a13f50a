import { serialOf } from "../../../../src/core/base/serial";
import type { WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import type { ListCorrection } from "../../../../src/core/tables/tasks/correction";
import { nearLists } from "../../../../src/core/tables/tasks/near-lists";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { sheetOf, type Written } from "./sheet";

const asOf = serialOf(2021, 9, 8);
const day = (month: number, date: number): Written => ({ day: serialOf(2021, month, date) });
type Rows = readonly (readonly Written[])[];

function near(rows: Rows, corrections: readonly ListCorrection[] = []) {
  const sheet = sheetOf(rows, { name: "表" });
  const workbook: WorkbookSnapshot = {
    structureProtected: false,
    sheets: [sheet],
    names: [],
    tables: [],
    settings: {},
  };
  const lists = recogniseLists(sheet, { asOf, corrections });
  const [found] = nearLists(workbook, lists, corrections);
  return { lists: lists.length, reason: found?.reason, row: found?.row };
}

/** What is written down day by day, or may be applied for. */
const NO_LISTS: readonly (readonly [string, string, number, Rows])[] = [
  [
    "a diary",
    "diary",
    0,
    [
      ["日期", "工作内容", "工时", "备注"],
      [day(3, 1), "整理档案材料", 8, ""],
      [day(3, 2), "下乡核查项目", 8, ""],
    ],
  ],
  [
    "a diary with what came of it",
    "diary",
    0,
    [
      ["时间", "工作内容", "责任人", "完成情况"],
      [day(3, 1), "整理档案材料", "甲", "已完成"],
      [day(3, 2), "下乡核查项目", "乙", "进行中"],
    ],
  ],
  [
    "a log of visits",
    "diary",
    1,
    [
      ["走访记录表"],
      ["序号", "走访时间", "走访对象", "走访内容", "走访人"],
      [1, day(3, 1), "甲", "了解生产生活困难", "乙"],
      [2, day(3, 3), "丙", "宣传惠民政策内容", "丁"],
    ],
  ],
  [
    "a record of callers",
    "diary",
    0,
    [
      ["序号", "日期", "来访人", "反映事项", "接待人", "处理结果"],
      [1, day(3, 1), "甲", "低保申请", "乙", "已答复"],
      [2, day(3, 3), "丙", "道路维修", "丁", "转办"],
    ],
  ],
  [
    "a builder's log",
    "diary",
    0,
    [
      ["日期", "天气", "施工内容", "人员", "备注"],
      [day(3, 1), "晴", "浇筑基础", "甲", ""],
      [day(3, 2), "雨", "停工避雨", "甲", ""],
    ],
  ],
  [
    "a list of permits",
    "permit",
    1,
    [
      ["行政许可事项清单"],
      ["序号", "事项名称", "事项类型", "责任科室", "办理时限"],
      [1, "食品经营许可", "行政许可", "审批科", "20个工作日"],
      [2, "公章刻制备案", "其他", "治安科", "即时"],
    ],
  ],
  [
    "a catalogue with the time in its heading",
    "permit",
    0,
    [
      ["序号", "事项名称", "事项类型", "责任科室", "办理时限（20个工作日）"],
      [1, "取水许可", "行政许可", "水政科", ""],
      [2, "采砂许可", "行政许可", "水政科", ""],
    ],
  ],
  [
    "a list of powers",
    "permit",
    1,
    [
      ["旗水利局权责清单"],
      ["序号", "职权名称", "职权类型", "实施依据", "责任科室"],
      [1, "取水许可", "行政许可", "水法", "水政科"],
      [2, "水土保持审批", "行政许可", "水土保持法", "水保科"],
    ],
  ],
  [
    "a table of money",
    "foreign",
    0,
    [
      ["序号", "项目名称", "预算金额", "责任单位", "完成时间", "支付金额"],
      [1, "路面", 100, "旗住建局", "6月底", 50],
      [2, "管网", 100, "旗住建局", "6月底", 50],
    ],
  ],
  ["a header without rows", "no-rows", 0, [["序号", "工作任务", "完成时限", "责任单位", "进展"]]],
  [
    "tasks and units, but no time and no title",
    "no-time",
    0,
    [
      ["序号", "工作任务", "责任单位"],
      [1, "检查消防设施", "旗应急局"],
      [2, "排查燃气管道", "旗住建局"],
    ],
  ],
];

test.each(NO_LISTS)("%s is no task list, and says so: %s", (_name, reason, row, rows) => {
  expect(near(rows)).toEqual({ lists: 0, reason, row });
});

test("a title that promises a list above a table without headings says that none were found", () => {
  const rows: Rows = [["2021年任务清单"], ...[1, 2, 3, 4].map((n) => [n, "甲", "乙", "丙"])];
  expect(near(rows)).toEqual({ lists: 0, reason: "no-headings", row: undefined });
});

test("a letter, a roster and an empty sheet are not near a list", () => {
  expect(near([["关于召开会议的函"], ["各苏木镇："]]).reason).toBeUndefined();
  expect(near([["值班表"], ["日期", "带班", "电话"], [day(3, 1), "甲", "1"]]).reason).toBeUndefined();
  expect(near([]).reason).toBeUndefined();
});

test("a table of indicators is not near a list: it has a view of its own", () => {
  const rows: Rows = [
    ["2021年考核指标任务表"],
    ["序号", "指标名称", "目标值", "完成值", "完成时限", "责任单位"],
    [1, "优良天数比例", "≥85%", "90%", "2021年底", "旗生态环境局"],
    [2, "化肥用量", "≤100吨", "90吨", "2021年底", "旗农科局"],
  ];
  expect(near(rows).reason).toBeUndefined();
});

test("who has said that it is no list is not told again", () => {
  const rows = NO_LISTS[9]?.[3] ?? [];
  expect(near(rows, [{ sheet: "表", headerRow: 0, none: true }]).reason).toBeUndefined();
});

test("times a task list has of its own: durations are no deadlines, and what is done stays done", () => {
  const [list] = recogniseLists(
    sheetOf([
      ["序号", "工单编号", "诉求内容", "承办单位", "办结时限", "办理状态"],
      [1, "A1", "路灯不亮", "旗住建局", "3个工作日", "已办结"],
      [2, "A2", "噪声扰民", "旗公安局", "5个工作日", "办理中"],
    ]),
    { asOf },
  );
  expect(list?.columns.deadline).toBeUndefined();
  expect(list?.rows.map(({ status }) => status.word)).toEqual(["已完成", "待确认"]);
  expect(list?.doubts.map(({ code }) => code)).toContain("durations");
});

test("where headings say task and time and the cells below say neither, the sheet is named with the reason", () => {
  const text = "清运渠道内的淤泥";
  const rows: Rows = [
    ["任务明细", "整改时限", "完成日期", "完成日期"],
    [text, text, text, "2021年6月底前"],
    [text, text, "2021年6月底前", text],
    [text, text, text, text],
  ];
  expect(near(rows)).toEqual({ lists: 0, reason: "no-time", row: 0 });
});
