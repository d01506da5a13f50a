import { serialOf } from "../../../src/core/base/serial";
import type { EvalAnswer } from "../../../workbench/cli/eval-line";
import { startEvaluator, type Evaluator } from "../../../workbench/cli/evaluate";
import { headlessSession } from "../../../workbench/session/session";

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = await startEvaluator();
});
afterAll(async () => {
  evaluator.end();
  (await headlessSession()).engine.univer.dispose();
});

type Cells = Parameters<Evaluator["evaluate"]>[0]["cells"];
const evaluate = (formula: string, cells: Cells = {}): Promise<EvalAnswer> =>
  evaluator.evaluate({ formula, cells });

describe("formulas through the calculation engine and the add-in's own functions", () => {
  test.each<[formula: string, cells: Cells, value: unknown]>([
    ['=ZLQ.DUE("2020年底前")', {}, serialOf(2020, 12, 31)],
    ["=ZLQ.DUE(A2)", { A2: "2020年11月\n底前" }, serialOf(2020, 11, 30)],
    ["=ZLQ.DUE(A2)", { A2: serialOf(2020, 9, 30) }, serialOf(2020, 9, 30)],
    ['=ZLQ.DUE("每月1日前",DATE(2020,6,15))', {}, serialOf(2020, 7, 1)],
    ['=ZLQ.DUE("11月底前",,2021)', {}, serialOf(2021, 11, 30)],
    ['=ZLQ.DUE("11月底前",B9,2021)', {}, serialOf(2021, 11, 30)],
    ['=ZLQ.DUE("持续推进")', {}, ""],
    ["=zlq.daysleft(A1,DATE(2020,12,1))", { A1: "2020年底前" }, 30],
    ['=IF(ZLQ.DAYSLEFT(A1,DATE(2020,12,1))>10,"远","近")', { A1: "2020年底前" }, "远"],
    ['=ZLQ.ATTAIN(0.92,"不低于90%")', {}, "达标"],
    ["=ZLQ.ATTAIN(A1,B1)", { B1: "不低于90%" }, "未填"],
    ["=ZLQ.RATE(A1,B1,C1)", { A1: 85, B1: "比2015年下降15%以上", C1: 100 }, 1],
    ['=ZLQ.ISLEAD("旗发改委、旗住建局","住建局")', {}, true],
    ['=ZLQ.TASK("大气-16-2","完成时限")', {}, "2020年11月底前"],
    ['=ZLQ.STATUS("2020年底前",,DATE(2020,12,20))', {}, "临期"],
    ['=ZLQ.STATUS("2020年底前","80%",DATE(2020,12,20),5)', {}, "推进中"],
    ["=ZLQ.STATUS(A2,B2,DATE(2021,1,1))", { A2: "2020年底前", B2: "已完成" }, "已完成"],
    ["=SUM(A1:A2)", { A1: 1, A2: 2 }, 3],
    ["=A1&B1", { A1: "2020-06-30", B1: "=1+1" }, "2020-06-302"],
  ])("%s with %j gives %j", async (formula, cells, value) => {
    expect(await evaluate(formula, cells)).toEqual({ value });
  });

  test.each<[formula: string, value: unknown[][]]>([
    [
      '=ZLQ.DEADLINE("2020年6月底前完成一期,2020年底前完成二期")',
      [["限期", serialOf(2020, 12, 31), "", "", "2020-06-30", "多个时限"]],
    ],
    ['=ZLQ.DEADLINE("每月1日前")', [["周期", "", "", "每月1日前", "", ""]]],
    ['=ZLQ.DEADLINE("11月底前",2020)', [["限期", serialOf(2020, 11, 30), "", "", "", "推定"]]],
    [
      '=ZLQ.TARGETS("二氧化硫、氮氧化物排放量比2015年分别下降15%、10%以上")',
      [
        ["二氧化硫排放量", ">=", 15, "%", 2015, "下降"],
        ["氮氧化物排放量", ">=", 10, "%", 2015, "下降"],
      ],
    ],
    [
      '=ZLQ.UNITS("旗发改委、住建局按各自职责牵头负责")',
      [
        ["旗发改委", "共同牵头"],
        ["旗住建局", "共同牵头"],
      ],
    ],
    ['=ZLQ.UNITS("——")', [["", ""]]],
  ])("%s spills", async (formula, value) => {
    expect(await evaluate(formula)).toEqual({ value });
  });

  test("a tally of two columns spills seven rows", async () => {
    const cells = {
      A1: [
        ["2020年底前", "已完成"],
        ["2020年11月底前", null],
        ["持续推进", ""],
        [null, null],
      ],
    };
    const answer = await evaluate("=ZLQ.TALLY(A1:A4,B1:B4,DATE(2020,12,1))", cells);
    const rows = "value" in answer && Array.isArray(answer.value) ? answer.value : [];
    expect(rows.map((row) => (row as unknown[]).slice(0, 2))).toEqual([
      ["已完成", 1],
      ["逾期完成", 0],
      ["逾期", 1],
      ["临期", 0],
      ["推进中", 0],
      ["长期推进", 1],
      ["待确认", 0],
    ]);
  });

  test.each<[formula: string, cells: Cells, error: string, message: RegExp]>([
    ["=ZLQ.DUE(A1)", { A1: "春节前" }, "#N/A", /看不懂完成时限“春节前”/],
    ["=ZLQ.DUE(A1)", {}, "#N/A", /完成时限为空/],
    ['=ZLQ.DUE("2020年2月30日前")', {}, "#N/A", /日期不存在/],
    ['=ZLQ.DUE("2020年底前","近期")', {}, "#VALUE!", /“截至日期”的值“近期”不是日期/],
    ['=ZLQ.TARGETS("加强巡查")', {}, "#N/A", /没有可识别的目标值/],
    ['=ZLQ.TASK("大气-99")', {}, "#N/A", /找不到任务“大气-99”/],
    ['=ZLQ.TASK("大气-1","负责人")', {}, "#VALUE!", /没有字段“负责人”/],
    ['=ZLQ.ATTAIN("5吨","不低于3公里")', {}, "#VALUE!", /“吨”不能换算为“公里”/],
    ["=ZLQ.RATE(A1:A2,85)", { A1: 1, A2: 2 }, "#VALUE!", /只引用一个单元格/],
    ['=ZLQ.ISLEAD("旗发改委","")', {}, "#VALUE!", /缺少“单位”/],
  ])("%s with %j: %s and why", async (formula, cells, error, message) => {
    const answer = await evaluate(formula, cells);
    expect(answer).toMatchObject({ error });
    expect("message" in answer && answer.message).toMatch(message);
  });

  test("an error in an argument is passed on as it is", async () => {
    expect(await evaluate("=ZLQ.DUE(A1)", { A1: "=1/0" })).toEqual({ error: "#DIV/0!" });
  });

  test("too few arguments, and a name that is no function", async () => {
    expect(await evaluate("=ZLQ.DUE()")).toMatchObject({ error: expect.stringMatching(/^#/) as string });
    expect(await evaluate("=ZLQ.NOTHING(1)")).toMatchObject({ error: "#NAME?" });
  });
});
