import { day, told, type Rows } from "./told";

const statuses = (rows: Rows, merges: readonly string[] = []): string[] =>
  (told(rows, { merges })?.rows ?? []).map((row) => row.split("|")[3] ?? "");

describe("English headings", () => {
  const rows: Rows = [
    ["S/N", "Action Item", "Responsible Department", "Due Date", "Date Closed", "Comments"],
    [1, "Replace the boiler", "Facilities", day(6, 30), day(6, 28), ""],
    [2, "Relocate the depot", "Facilities", day(8, 31), "", "waiting"],
    [3, "Train new staff", "Personnel", day(12, 31), "", ""],
  ];

  test("are read as Chinese ones are", () => {
    expect(told(rows)?.columns).toEqual({
      no: "A",
      task: "B",
      lead: "C",
      deadline: "D",
      completedOn: "E",
      remark: "F",
    });
    expect(statuses(rows)).toEqual(["已完成", "逾期", "推进中"]);
    expect(told(rows)?.unsure).toBe(false);
  });

  test("a share of what is complete, and no column of states", () => {
    const shares: Rows = [
      ["Task", "Start", "End", "% Complete", "Assignee"],
      ["Survey", day(5, 1), day(6, 30), 1, "Lands"],
      ["Design", day(7, 1), day(8, 31), 0.6, "Lands"],
      ["Tender", day(9, 1), day(12, 31), 0, "Lands"],
    ];
    expect(told(shares)?.columns).toEqual({ task: "A", start: "B", deadline: "C", progress: "D", lead: "E" });
    expect(statuses(shares)).toEqual(["已完成", "逾期", "推进中"]);
  });

  test("words of a state that are not known are in doubt", () => {
    const states: Rows = [
      ["No.", "Task", "Owner", "Deadline", "Status"],
      [1, "Survey", "Lands", day(6, 30), "Done"],
      [2, "Tender", "Lands", day(8, 31), "Postponed"],
    ];
    expect(statuses(states)).toEqual(["已完成", "逾期"]);
    expect(told(states)?.doubts).toContain("E3 not-understood");
  });

  test("say what a column is where nobody knows the Chinese beside them", () => {
    const both: Rows = [
      ["编码 No.", "行动点\nAction Item", "完成度 Progress", "最后限 Due Date", "接手 Owner"],
      [1, "更换锅炉", "100%", day(6, 30), "后勤部"],
      [2, "搬迁仓库", "40%", day(8, 31), "后勤部"],
    ];
    expect(told(both)?.columns).toMatchObject({ task: "B", progress: "C", deadline: "D", lead: "E" });
    expect(statuses(both)).toEqual(["已完成", "逾期"]);
  });

  test("of sales are no task list", () => {
    const sales: Rows = [
      ["Date", "Item", "Qty", "Price", "Customer"],
      [day(5, 1), "Lamp", 3, 20, "Hotel"],
      [day(6, 1), "Chair", 2, 90, "School"],
    ];
    expect(told(sales)).toBeUndefined();
  });
});

describe("a column whose heading says nothing", () => {
  const rows = (heading: string, ...cells: readonly Rows[number][number][]): Rows => [
    ["序号", "任务", "责任单位", heading],
    ...cells.map((cell, i) => [i + 1, "更换防火门窗及应急灯具", "旗住建局", cell]),
  ];

  test("of bare days is taken for the deadline, and asked about", () => {
    expect(told(rows("终点", day(6, 30), day(12, 31)))?.doubts).toContain("D1 deadline-by-cells");
  });

  test("of 月底前 is the deadline without a question", () => {
    const found = told(rows("终点", "6月底前", "12月底前"));
    expect(found?.columns["deadline"]).toBe("D");
    expect(found?.doubts).not.toContain("D1 deadline-by-cells");
  });

  const states = (...cells: readonly string[]): Rows => [
    ["序号", "任务", "责任单位", "完成时限", "一二三"],
    ...cells.map((cell, i) => [i + 1, "更换防火门窗及应急灯具", "旗住建局", "2021年6月底前", cell]),
  ];

  test("of 是 and 否 is taken for the state, and asked about; ticks and crosses are one", () => {
    expect(told(states("是", "否"))?.doubts).toContain("E1 done-by-cells");
    expect(told(states("√", "×"))?.doubts).not.toContain("E1 done-by-cells");
    expect(statuses(states("√", "×"))).toEqual(["已完成", "逾期"]);
  });
});

test("states and days right of the last heading are in doubt", () => {
  const rows = (...cells: Rows[number]): Rows => [
    ["序号", "任务", "责任单位", "完成时限", ""],
    ...cells.map((cell, i) => [i + 1, "修缮校舍", "旗教育局", "2021年6月底前", cell]),
  ];
  expect(told(rows("已完成", "未完成"))?.doubts).toContain("E1 unused-state");
  expect(told(rows(day(6, 20), ""))?.doubts).toContain("E1 unused-days");
  expect(told(rows("王主任分管", "李主任分管"))?.doubts).not.toContain("E1 unused-state");
});

test("lights and warnings of the list's own are in doubt where nothing else tells what is done", () => {
  const rows = (heading: string, ...cells: readonly string[]): Rows => [
    ["序号", "任务", "责任单位", "完成时限", heading],
    ...cells.map((cell, i) => [i + 1, "修缮校舍", "旗教育局", "2021年6月底前", cell]),
  ];
  expect(told(rows("预警", "已完成", "未完成"))?.doubts).toContain("E1 unused-state");
  expect(told(rows("亮灯", "绿灯", "红灯"))?.doubts).toContain("E1 unused-state");
});

test("备注 that says 已完成 is asked about where nothing else tells what is done", () => {
  const rows = (progress: string, remark: string): Rows => [
    ["序号", "任务", "责任单位", "完成时限", "进展", "备注"],
    [1, "修缮校舍", "旗教育局", "2021年6月底前", progress, remark],
    [2, "更换门窗", "旗教育局", "2021年8月底前", progress, ""],
  ];
  const bare = rows("", "已完成").map((row) => row.filter((_, i) => i !== 4));
  expect(told(bare)?.doubts).toContain("E1 unused-state");
  expect(told(rows("正在推进", "已完成"))?.doubts).not.toContain("F1 unused-state");
});

/**
 * A finding, what it shows itself in, and the measures: the finding is what is to be seen to, 整改状态 the state beside
 * the account of the work. An annotator who gives the finding no role, and the state none, reads less than stands there.
 */
test("反馈问题 is the task, 整改状态 the state and 销号时间 the day of a rectification list", () => {
  const rows: Rows = [
    ["序号", "反馈问题", "具体表现", "整改措施", "责任单位", "整改时限", "整改进展", "整改状态", "销号时间"],
    [1, "台账不全", "缺少签字", "补齐台账", "县民政局", "2021年6月底前", "已补齐12本", "已完成", day(6, 20)],
    [2, "学习不实", "记录不全", "统一记录", "县民政局", "2021年8月底前", "正在整改", "整改中", ""],
  ];
  expect(told(rows)?.columns).toMatchObject({
    task: "B",
    measure: "D",
    progress: "G",
    done: "H",
    completedOn: "I",
  });
  expect(statuses(rows)).toEqual(["已完成", "逾期"]);
});

test("columns for what is to be reached by 6月底 and 年底 make headings, not rows", () => {
  const rows: Rows = [
    ["2021年重点任务"],
    ["序号", "任务", "责任单位", "2021年6月底目标", "2021年底目标"],
    [1, "植树造林一万亩", "旗林草局", "五千亩", "一万亩"],
    [2, "修建灌渠十公里", "旗水利局", "四公里", "十公里"],
  ];
  expect(told(rows)?.columns).toMatchObject({ task: "B", lead: "C" });
  expect(told(rows)?.doubts).toContain("D2 unused-periods");
});

test("a section of what is to be done in a half-year or a quarter says by when", () => {
  const rows: Rows = [
    ["2021年重点工作台账"],
    ["序号", "工作任务", "责任单位"],
    ["一、上半年完成的任务"],
    [1, "清淤", "旗水利局"],
    ["二、四季度办结的事项（共1项）"],
    [2, "补植", "旗林草局"],
    ["三、上半年完成情况较好的单位"],
    [3, "评比", "旗委办"],
  ];
  const found = told(rows, { merges: ["A3:C3", "A5:C5", "A7:C7"] });
  expect(found?.rows.map((row) => row.split("|")[0])).toEqual(["2021-06-30", "2021-12-31", "unparsed"]);
});

test.each([
  [
    "contracts",
    ["序号", "合同名称", "签订日期", "到期日期", "甲方", "乙方"],
    ["保洁服务", "2020-06-01", "2021-06-01", "医院", "物业公司"],
  ],
  [
    "payments",
    ["序号", "补贴项目", "发放对象", "发放时间", "发放单位"],
    ["耕地地力保护", "农户", "2021-06-01", "旗财政局"],
  ],
  [
    "licences",
    ["序号", "证照名称", "持证单位", "发证日期", "有效期至"],
    ["食品经营许可", "食堂", "2020-06-01", "2025-06-01"],
  ],
])("a register of %s is no task list", (_, headings, cells) => {
  expect(told([headings, [1, ...cells], [2, ...cells], [3, ...cells]])).toBeUndefined();
});
