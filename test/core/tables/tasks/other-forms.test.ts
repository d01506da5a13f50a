import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { statusRow } from "../../../../src/core/tables/tasks/status-row";
import { SheetCells } from "../../../../src/core/tables/sheet-cells";
import { sheetOf, type Written } from "./sheet";
import { asOf, day, listsOf, told, type Rows } from "./told";

describe("who and by when in one column", () => {
  const rows: Rows = [
    ["序号", "工作任务", "责任单位及完成时限"],
    [1, "修订应急预案", "旗林草局，2021年6月底前"],
    [2, "排查地质隐患", "旗自然资源局、旗水利局\n2021年8月底前"],
    [3, "更新标识牌", "旗住建局（2021年9月底前）"],
    [4, "组织演练", "旗林草局2021年10月15日前完成"],
    [5, "入户宣传", "旗委宣传部；长期坚持"],
  ];

  test("each cell is read as if both stood in columns of their own", () => {
    const found = told(rows);
    expect(found?.columns).toEqual({ no: "A", task: "B", lead: "C", deadline: "C" });
    expect(found?.rows.map((row) => row.split("|").slice(0, 2).join(" "))).toEqual([
      "2021-06-30 旗林草局",
      "2021-08-31 旗自然资源局、旗水利局",
      "2021-09-30 旗住建局",
      "2021-10-15 旗林草局",
      "ongoing 旗委宣传部",
    ]);
  });

  test("what is neither is not dropped in silence", () => {
    const odd = [...rows.slice(0, 5), [5, "入户宣传", "旗委宣传部；另行研究经费；长期坚持"]] as Rows;
    expect(told(odd)?.doubts).toContain("C6 part-dropped");
  });
});

describe("everything in the bracket that closes a task", () => {
  test("labels, or who leads and by when", () => {
    const found = told([
      ["2021年重点任务清单"],
      ["序号", "工作任务"],
      [1, "完成入河排污口排查（责任单位：旗生态环境局；2021年8月底前完成）"],
      [2, "改造雨污管网。（责任单位：旗住建局；配合单位：旗财政局；完成时限：2021年10月底前）"],
      [3, "整治黑臭水体【旗农科局牵头，旗水利局配合，2021年11月20日前完成】"],
      [4, "巡查河道（责任单位：旗水利局；长期坚持）"],
    ]);
    expect(found?.columns).toEqual({ no: "A", task: "B", lead: "B", deadline: "B" });
    expect(found?.rows).toEqual([
      "2021-08-31|旗生态环境局||逾期",
      "2021-10-31|旗住建局|旗财政局|推进中",
      "2021-11-20|旗农科局|旗水利局|推进中",
      "ongoing|旗水利局||长期推进",
    ]);
    expect(found?.doubts).toEqual(expect.arrayContaining(["B3 from-text", "B6 from-text"]));
    expect(found?.unsure).toBe(false);
  });

  test("only what no column says is taken from it", () => {
    const found = told([
      ["序号", "工作任务", "责任单位"],
      [1, "修订预案（2021年6月底前完成）", "旗林草局"],
      [2, "排查隐患（2021年8月底前）", "旗住建局"],
      [3, "更新标识（2021年9月30日前完成）", "旗水利局"],
    ]);
    expect(found?.columns).toEqual({ no: "A", task: "B", lead: "C", deadline: "B" });
    expect(found?.rows[0]).toBe("2021-06-30|旗林草局||逾期");
  });

  test("a changed end of a long text is seen by the native formula", () => {
    const long = `${"逐段排查沿岸入河排污口并建立台账，".repeat(8)}（责任单位：旗水利局；2021年8月底前完成）`;
    const sheet = sheetOf([
      ["序号", "工作任务", "进展"],
      [1, long, ""],
      [2, "修订预案（责任单位：旗林草局；2021年6月底前完成）", ""],
    ]);
    const [list] = recogniseLists(sheet, { asOf });
    const [row] = list?.rows ?? [];
    if (list === undefined || row === undefined) throw new Error("no list");
    expect(statusRow(new SheetCells(sheet), list, row).cells.deadline?.holds).toMatch(/RIGHT\(B2,\d+\)="/);
  });
});

describe("deadlines in the headings of sections", () => {
  const rows: Rows = [
    ["2021年整改清单"],
    ["序号", "整改事项", "责任单位", "整改情况"],
    ["一、6月底前完成的事项"],
    [1, "补办手续", "旗住建局", ""],
    ["（一）工程类"],
    [2, "补签合同", "旗水利局", "已完成"],
    ["二、2021年12月底前整改到位"],
    [3, "收回资金", "旗财政局", ""],
    ["三、长期坚持的事项"],
    [4, "加强学习", "旗委组织部", ""],
    ["四、其他"],
    [5, "完善制度", "旗司法局", ""],
  ];
  const merges = ["A3:D3", "A5:D5", "A7:D7", "A9:D9", "A11:D11"];

  test("go to the rows of that section, and the note says so", () => {
    const found = told(rows, { merges });
    expect(found?.rows.map((row) => row.split("|")[0])).toEqual([
      "2021-06-30",
      "2021-06-30",
      "2021-12-31",
      "ongoing",
      "unparsed",
    ]);
    expect(found?.doubts).toEqual(expect.arrayContaining(["B4 from-section", "B6 from-section"]));
  });

  test("give way to what the row itself says", () => {
    const own = rows.map((row, i) =>
      i < 2 || row.length === 1 ? row : [...row, i === 3 ? "2021年5月底前" : ""],
    );
    own[1] = ["序号", "整改事项", "责任单位", "整改情况", "整改时限"];
    const found = told(own, { merges: merges.map((area) => area.replace("D", "E")) });
    expect(found?.rows.slice(0, 2).map((row) => row.split("|")[0])).toEqual(["2021-05-31", "2021-06-30"]);
  });

  test("are what the native formula looks at", () => {
    const sheet = sheetOf(rows, { merges });
    const [list] = recogniseLists(sheet, { asOf });
    const [row] = list?.rows ?? [];
    if (list === undefined || row === undefined) throw new Error("no list");
    expect(statusRow(new SheetCells(sheet), list, row).cells.deadline?.at).toBe("A3");
  });

  test.each(["一、2021年重点工作", "二、水污染防治", "三、第三季度检查发现的问题"])(
    "%s says nothing about when",
    (heading) => {
      const found = told([["序号", "任务", "责任单位", "进展"], [heading], [1, "补办手续", "旗住建局", ""]], {
        merges: ["A2:D2"],
      });
      expect(found?.rows.map((row) => row.split("|")[0])).toEqual(["unparsed"]);
    },
  );
});

describe("a list without deadlines", () => {
  const rows: Rows = [
    ["序号", "类别", "主要任务", "细化措施", "牵头单位", "参与单位"],
    [1, "政务", "精简材料", "梳理清单", "旗政务服务局", "旗司法局"],
    [2, "政务", "压缩时间", "并联办理", "旗政务服务局", "旗住建局"],
    [3, "市场", "公平竞争", "清理文件", "旗市场监管局", "旗司法局"],
  ];

  test.each(["2021年营商环境任务分工表", "优化环境责任清单"])(
    "is one where its title says so: %s",
    (title) => {
      const found = told([[title], ...rows]);
      expect(found?.rows.map((row) => row.split("|")[3])).toEqual(["待确认", "待确认", "待确认"]);
      expect(found?.doubts).toContain("C2 no-deadline-column");
      expect(found?.unsure).toBe(false);
    },
  );

  test("is none without such a title", () => {
    expect(listsOf(rows)).toEqual([]);
  });
});

describe("a column for each month or quarter", () => {
  test("stands beside the deadline: ticks and words of a plan there say nothing of what is done", () => {
    const found = told([
      ["序号", "重点工作", "责任科室", "1月", "2月", "3月", "4月", "完成时限"],
      [1, "修订制度", "水政科", "√", "", "", "完工", "2021年3月底前"],
      [2, "开展培训", "人事科", "", "√", "", "完工", "2021年4月底前"],
    ]);
    expect(found?.columns).toEqual({ no: "A", task: "B", lead: "C", deadline: "H" });
    expect(found?.doubts).toContain("D1 unused-periods");
  });

  test("makes a list by itself where somebody is answerable", () => {
    const found = told([
      ["序号", "项目名称", "责任单位", "一季度目标", "二季度目标", "三季度目标", "四季度目标"],
      [1, "水厂", "旗水利局", "招标", "开工", "主体", "完工"],
      [2, "道路", "旗住建局", "设计", "招标", "开工", "完工"],
    ]);
    expect(found?.rows.map((row) => row.split("|")[3])).toEqual(["待确认", "待确认"]);
  });
});

test("计划 and 实际 over 开始时间 and 结束时间 are four columns, two of which count", () => {
  const found = told(
    [
      ["序号", "任务", "责任单位", "计划", "", "实际", ""],
      ["", "", "", "开始时间", "结束时间", "开始时间", "结束时间"],
      [1, "路面", "旗住建局", day(1, 1), day(6, 30), day(1, 5), day(7, 20)],
      [2, "管网", "旗住建局", day(1, 1), day(9, 30), "", ""],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"] },
  );
  expect(found?.columns).toEqual({
    no: "A",
    task: "B",
    lead: "C",
    start: "D",
    deadline: "E",
    completedOn: "G",
  });
  expect(found?.rows.map((row) => row.split("|")[3])).toEqual(["逾期完成", "推进中"]);
});

test.each([
  ["责任单位（标*为牵头单位）", "旗城管局、*旗住建局"],
  ["责任单位(带★的是牵头单位)", "旗城管局、旗住建局★"],
])("%s: the marked unit leads, the others cooperate", (heading, units) => {
  const found = told([
    ["序号", "任务", heading, "完成时限"],
    [1, "路面修补", units, "2021年6月底前"],
    [2, "绿化", "旗林草局", "长期"],
  ]);
  expect(found?.rows).toEqual(["2021-06-30|旗住建局|旗城管局|逾期", "ongoing|旗林草局||长期推进"]);
});

test("a note above the list says that the first unit leads", () => {
  const found = told([
    ["注：列第一位的责任单位为牵头单位。"],
    ["序号", "任务", "责任单位", "完成时限"],
    [1, "路面修补", "旗住建局、旗财政局", "2021年6月底前"],
    [2, "绿化", "旗林草局", "长期"],
  ]);
  expect(found?.rows[0]).toBe("2021-06-30|旗住建局|旗财政局|逾期");
});

describe("the column of tasks is the one that is filled", () => {
  const row = (n: number, remark: string): readonly Written[] => [
    n,
    `站点${n}`,
    `更换第${n}组阀门并调试`,
    day(8, n),
    "旗住建局",
    remark,
  ];
  const rows = [1, 2, 3, 4, 5].map((n) =>
    row(n, n % 2 === 0 ? "需申请管材4根、接头6个，请尽快安排人员" : ""),
  );

  test("and not a wordy one that is filled here and there", () => {
    const found = told([["序号", "网点", "故障现象", "完成时限", "责任单位", "材料申购"], ...rows]);
    expect(found?.columns["task"]).toBe("C");
    expect(found?.rows).toHaveLength(5);
  });

  test("asked where no heading says so and the texts are short", () => {
    const short = ["摸排用户", "改造管网", "取缔作坊"].map((task, i) => [
      i + 1,
      task,
      day(8, 1),
      "旗住建局",
      "",
    ]);
    const found = told([["序号", "督查要点", "完成时限", "责任单位", "完成情况"], ...short]);
    expect(found?.columns["task"]).toBe("B");
    expect(found?.doubts).toContain("B1 task-by-fill");
  });
});

describe("columns that nothing is taken from", () => {
  const rows = (heading: string, ...cells: readonly Written[]): Rows => [
    ["序号", "任务", "完成时限", "责任单位", "进展", heading],
    ...cells.map((cell, i) => [i + 1, "路面修补", "2021年6月底前", "旗住建局", "", cell]),
  ];

  test("days right of the deadline are a doubt", () => {
    expect(told(rows("备案日期", day(6, 20), ""))?.doubts).toContain("F1 unused-days");
    expect(told(rows("实际开始时间", day(6, 20), ""))?.doubts).not.toContain("F1 unused-days");
  });

  test("a second column of deadlines is one too", () => {
    expect(told(rows("整治时限", "2021年7月底前", "2021年8月底前"))?.doubts).toContain("F1 unused-days");
  });

  test("so is what looks like a state; 是否超时 is none", () => {
    expect(told(rows("是否合格", "是", "否"))?.doubts).toContain("F1 unused-state");
    expect(told(rows("是否超时", "是", "否"))?.doubts).not.toContain("F1 unused-state");
  });
});

test("反馈日期 right of the deadline is when it was done, left of it when the matter came up", () => {
  const right = told([
    ["序号", "问题", "整治时限", "责任单位", "反馈日期"],
    [1, "乱堆垃圾", "2021年6月底前", "旗住建局", day(6, 20)],
    [2, "乱排污水", "2021年6月底前", "旗住建局", ""],
  ]);
  expect(right?.rows.map((row) => row.split("|")[3])).toEqual(["已完成", "逾期"]);
  const left = told([
    ["序号", "反馈日期", "问题", "整治时限", "责任单位"],
    [1, day(5, 1), "乱堆垃圾", "2021年6月底前", "旗住建局"],
    [2, day(5, 1), "乱排污水", "2021年6月底前", "旗住建局"],
  ]);
  expect(left?.rows.map((row) => row.split("|")[3])).toEqual(["逾期", "逾期"]);
});

test("a plan in the column of completion is no completion, and is in doubt", () => {
  const found = told([
    ["序号", "任务", "完成时限", "责任单位", "结案时间"],
    [1, "路面修补", "2021年8月底前", "旗住建局", "2021年12月底前"],
    [2, "清理河道", "2021年8月底前", "旗水利局", day(7, 1)],
  ]);
  expect(found?.rows.map((row) => row.split("|")[3])).toEqual(["逾期", "已完成"]);
  expect(found?.doubts).toContain("E2 planned-not-done");
});

test("days that may be those of completion or of the deadline are in doubt where there is no other", () => {
  const found = told([
    ["序号", "存在问题", "整改措施", "责任单位", "解决时间"],
    [1, "路面破损", "重铺", "旗住建局", day(6, 1)],
    [2, "河道淤积", "清淤", "旗水利局", day(6, 5)],
  ]);
  expect(found?.doubts).toContain("E1 completed-or-due");
});
