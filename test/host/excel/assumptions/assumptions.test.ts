import { ASSUMPTIONS } from "../../../../src/host/excel/assumptions";
import { checkAssumptions } from "../../../../src/host/excel/assumptions/check-assumptions";
import type { SelfCheckReport } from "../../../../src/host/self-check";
import { selfCheckText, summaryOf } from "../../../../src/commands/self-check-text";
import { selfCheckStrings } from "../../../../src/strings/self-check";
import { openBook } from "../../../workbench/open-book";

/** What can't be tried in this process, and why; the browser test of 自检 tries it. */
const UNTRIED_HERE: Readonly<Record<string, string>> = { "custom-function": "no-functions" };

let report: SelfCheckReport;

beforeAll(async () => {
  await openBook();
  const result = await checkAssumptions();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  report = result.value;
}, 120_000);

describe("the embedded workbook does as Excel is said to do", () => {
  test.each(ASSUMPTIONS.map(({ id }) => [selfCheckStrings.assumptions[id].rests, id] as const))(
    "%s",
    (_rests, id) => {
      const { finding } = report.lines.find((line) => line.id === id) ?? {};
      const why = UNTRIED_HERE[id];
      expect(finding).toEqual(why === undefined ? { kind: "agrees" } : { kind: "untried", why, detail: "" });
    },
  );
});

test("every sentence has its check, and every check its sentence, in one order", () => {
  expect(ASSUMPTIONS.map(({ id }) => id)).toEqual(Object.keys(selfCheckStrings.assumptions));
});

test("the report says which Excel was tried, and how many came out in each way", () => {
  expect(report.excel).toEqual({ version: "16.0.1.1", platform: "PC", language: "zh-CN", api: "1.14" });
  expect(summaryOf(report)).toBe(`相符${ASSUMPTIONS.length - 1}项，不同0项，未能检查1项。`);
});

test("the text to send has what differs first, with what was seen and what follows from it", () => {
  const text = selfCheckText(
    {
      excel: { version: "16.0.17928", platform: "OfficeOnline", language: "zh-CN" },
      lines: [
        { id: "name-text", finding: { kind: "agrees" } },
        { id: "events", finding: { kind: "untried", why: "failed", detail: "GeneralException" } },
        {
          id: "sheet-deleted",
          finding: {
            kind: "differs",
            differences: [{ label: "内容", expected: '[["#REF!"]]', seen: "[[0]]" }],
          },
        },
      ],
    },
    "9.9",
  );
  expect(text.split("\n")).toEqual([
    "攻坚任务加载项9.9自检结果",
    "Excel 16.0.17928（OfficeOnline，ExcelApi 未知，界面语言zh-CN）",
    "相符1项，不同1项，未能检查1项。",
    "",
    "［不同］sheet-deleted 删除工作表后，引用它的公式显示#REF!",
    '    内容：应为[["#REF!"]]，实为[[0]]',
    "    影响：用户引用旧汇总的公式不会提示已失效",
    "［未能检查］events 内容改动、新增和删除工作表都会通知加载项，加载项自己的改动也在内",
    "    Excel报错（GeneralException）",
    "［相符］name-text 名称可以存一段文字，读回为带引号的公式，引号成双",
  ]);
});
