import { serialOf } from "../../../../src/core/base/serial";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { sheetOf } from "./sheet";

const asOf = serialOf(2020, 10, 8);
const HEADER = ["编号", "工作任务", "完成节点", "责任主体", "进展"];

test("two lists below each other, each under a heading of its own: each has its heading as title", () => {
  const lists = recogniseLists(
    sheetOf([
      ["一、大气污染防治"],
      HEADER,
      [1, "淘汰老旧柴油车", "11月30日前", "旗交通局", "已完成"],
      [2, "加油站油气回收", "10月10日前", "旗商务局", "推进中"],
      [],
      ["二、水污染防治"],
      HEADER,
      [1, "入河排污口整治", "每季度末", "旗水利局", ""],
      [2, "黑臭水体治理", "2020年三季度", "旗住建局", "办结"],
    ]),
    { asOf },
  );
  expect(lists.map(({ title, rows }) => [title, rows.map(({ status }) => status.word)])).toEqual([
    ["一、大气污染防治", ["已完成", "临期"]],
    ["二、水污染防治", ["推进中", "已完成"]],
  ]);
});

test("a second list whose first row has no number is still a list of its own, with the year of its own title", () => {
  const lists = recogniseLists(
    sheetOf([
      ["2020年重点任务清单"],
      ["序号", "任务内容", "主责单位", "目标时限", "进展"],
      [1, "完成锅炉淘汰", "旗市场监督管理局", "10月底前", "正在推进"],
      [2, "完成裸地抑尘", "旗住建局", "8月底前", "已完成"],
      [],
      ["2021年重点任务清单"],
      ["序号", "任务内容", "主责单位", "目标时限", "进展"],
      ["", "完成油气回收改造", "旗商务局", "6月底前", ""],
      [2, "完成VOCs整治", "旗工信局", "三季度末", ""],
    ]),
    { asOf },
  );
  expect(lists.map(({ year, rows }) => [year, rows.map(({ no }) => no)])).toEqual([
    [2020, ["1", "2"]],
    [2021, ["", "2"]],
  ]);
});

test("a title repeated at the head of a page begins no new list where the numbers go on", () => {
  const head = [["2020年重点任务清单"], ["序号", "任务内容", "主责单位", "目标时限", "进展"]];
  const lists = recogniseLists(
    sheetOf([
      ...head,
      [1, "完成锅炉淘汰", "旗市场监督管理局", "10月底前", "正在推进"],
      [2, "完成裸地抑尘", "旗住建局", "8月底前", "已完成"],
      ...head,
      [3, "完成油气回收改造", "旗商务局", "6月底前", ""],
    ]),
    { asOf },
  );
  expect(lists.map(({ rows }) => rows.map(({ no }) => no))).toEqual([["1", "2", "3"]]);
});

test("one list with an empty column in the middle is one list, though each half could be one", () => {
  const [list, ...others] = recogniseLists(
    sheetOf([
      [
        "序号",
        "检查时间",
        "存在的隐患",
        "整改措施",
        "",
        "整改责任人",
        "整改期限",
        "整改完成时间",
        "复查情况",
      ],
      [1, "2020.8.3", "报警器未定期检测", "委托检测", "", "甲", "2020.8.20", "2020.8.18", "合格"],
      [2, "2020.8.5", "静电接地断开", "修复接地", "", "乙", "2020.9.15", "", ""],
    ]),
    { asOf },
  );
  expect(others).toEqual([]);
  expect(list?.rows.map(({ deadline, status }) => [deadline.text, status.word])).toEqual([
    ["2020.8.20", "已完成"],
    ["2020.9.15", "逾期"],
  ]);
});

test("要求 and 实际 merged under 办结时间 are the deadline and the day of completion", () => {
  const day = (month: number, date: number) => ({ day: serialOf(2020, month, date) });
  const [list] = recogniseLists(
    sheetOf(
      [
        ["编号", "事项", "承办单位", "办结时间", "", "办理情况"],
        ["", "", "", "要求", "实际", ""],
        ["DB-01", "督办甲", "旗财政局", day(9, 1), day(9, 5), "已办结"],
        ["DB-02", "督办乙", "旗民政局", day(10, 1), "", "正在办理"],
        ["DB-03", "督办丙", "旗人社局", day(10, 20), "", ""],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] },
    ),
    { asOf },
  );
  expect(list?.columns).toMatchObject({ deadline: 3, completedOn: 4 });
  expect(list?.rows.map(({ status }) => status.word)).toEqual(["逾期完成", "逾期", "临期"]);
});
