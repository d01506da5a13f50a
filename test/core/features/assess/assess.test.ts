import fc from "fast-check";
import { planAssess } from "../../../../src/core/features/assess/plan-assess";
import { readRules } from "../../../../src/core/features/assess/read-rules";
import { rulesTemplate } from "../../../../src/core/features/assess/rules-template";
import { serialOf } from "../../../../src/core/base/serial";
import type { CellValue } from "../../../../src/core/base/snapshot";
import { SheetBook } from "../../../support/sheet-book";
import { listsOf } from "../summary/scripted-year";
import { tableOf, valuesOf } from "../summary/summarise";

jest.setTimeout(120_000);

const AS_OF = serialOf(2020, 12, 31);
const HEADINGS = [
  ...["序号", "考核类别", "指标或任务", "分值", "评分标准", "计分方式", "每差", "扣几分", "方向"],
  ...["不足一个单位", "目标值", "完成值", "对应编号", "牵头单位", "备注"],
];
type Row = Readonly<Record<string, CellValue>>;
const GRADES: readonly (readonly CellValue[])[] = [
  ["优秀", 90],
  ["良好", 80],
  ["合格", 60],
  ["不合格", ""],
];

function bookOf(rules: readonly Row[], grades = GRADES): SheetBook {
  const book = new SheetBook();
  const put = (name: string, rows: readonly (readonly CellValue[])[]): void => {
    book.apply([
      { kind: "add-sheet", sheet: name },
      {
        kind: "write",
        sheet: name,
        at: { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 },
        content: rows,
      },
    ]);
  };
  put("考核办法", [HEADINGS, ...rules.map((row) => HEADINGS.map((heading) => row[heading] ?? ""))]);
  if (grades.length > 0) put("等级", [["等级", "不低于"], ...grades]);
  return book;
}

async function assessed(book: SheetBook) {
  const snapshot = await book.snapshot();
  const plan = planAssess({ snapshot, lists: listsOf(snapshot, AS_OF), asOf: AS_OF });
  if (!plan.ok) throw new Error(plan.problem.code);
  book.apply(plan.value.edits);
  const after = await book.snapshot();
  const { sheet } = plan.value;
  const values = valuesOf(after, sheet);
  const rows = values.slice(3);
  const find = (item: string) => rows.find((row) => row[2] === item) ?? [];
  return {
    plan: plan.value,
    score: (item: string): CellValue => find(item)[8] ?? "",
    cell: (item: string, heading: string): CellValue => find(item)[values[2]?.indexOf(heading) ?? -1] ?? "",
    grade: String(values.flat().find((value) => String(value).startsWith("评定等级")) ?? ""),
    rowOf: (item: string): number => values.findIndex((row) => row[2] === item),
    table: tableOf(after, sheet, ["指标或任务", "自评得分"]),
  };
}

const rule = (item: string, kind: string, more: Row = {}): Row => ({
  考核类别: "工作任务",
  指标或任务: item,
  分值: 10,
  计分方式: kind,
  ...more,
});

test("按完成率: 分值 times the share that was reached, never more than 分值; less is better where the rule says so", async () => {
  const { score, cell } = await assessed(
    bookOf([
      rule("造林", "按完成率", { 目标值: 200, 完成值: 150 }),
      rule("超额", "按完成率", { 目标值: 200, 完成值: 300 }),
      rule("能耗", "按完成率", { 目标值: 20, 完成值: 25, 方向: "越低越好" }),
      rule("倒退", "按完成率", { 目标值: 20, 完成值: -5 }),
    ]),
  );
  expect([score("造林"), score("超额"), score("能耗"), score("倒退")]).toEqual([7.5, 10, 8, 0]);
  expect(cell("造林", "完成率")).toBe(0.75);
});

test("按差额扣分: so many points for each unit short; a part of a unit in proportion, left out or as one, as the rule says", async () => {
  const gap = (item: string, part: string): Row =>
    rule(item, "按差额扣分", { 每差: 1, 扣几分: 0.25, 目标值: 90, 完成值: 87.5, 不足一个单位: part });
  const { score, cell } = await assessed(
    bookOf([
      gap("按比例的", ""),
      gap("不计的", "不计"),
      gap("按一个计的", "按一个计"),
      rule("扣完为止", "按差额扣分", { 每差: 0.1, 扣几分: 1, 目标值: 90, 完成值: 80 }),
      rule("浓度", "按差额扣分", { 每差: 1, 扣几分: 2, 目标值: 20, 完成值: 22, 方向: "越低越好" }),
    ]),
  );
  expect(["按比例的", "不计的", "按一个计的", "扣完为止", "浓度"].map(score)).toEqual([
    9.38, 9.5, 9.25, 0, 6,
  ]);
  expect(cell("不计的", "计分方式")).toBe("每差1扣0.25，扣完为止，不足一个单位的不计");
});

test("按次扣分 stops at 0; 是否完成 gives all or nothing; what nobody filled in stays blank and is never 0", async () => {
  const { score, grade } = await assessed(
    bookOf([
      rule("事故", "按次扣分", { 扣几分: 3, 完成值: 2 }),
      rule("很多事故", "按次扣分", { 扣几分: 3, 完成值: 9 }),
      rule("建成", "是否完成", { 完成值: "是" }),
      rule("没建成", "是否完成", { 完成值: "否" }),
      rule("没填", "是否完成"),
      rule("没填的差额", "按差额扣分", { 每差: 1, 扣几分: 1, 目标值: 5 }),
    ]),
  );
  expect(["事故", "很多事故", "建成", "没建成", "没填", "没填的差额"].map(score)).toEqual([
    4,
    0,
    10,
    0,
    "",
    "",
  ]);
  expect(grade).toBe("评定等级：暂不评定（2项未填完成值）。");
});

test("what a person scores stays blank and is counted; with the last score typed the grade comes", async () => {
  const book = bookOf([
    rule("建成", "是否完成", { 完成值: "是", 分值: 70 }),
    rule("机制", "分档", { 分值: 15 }),
    rule("宣传", "人工评分", { 分值: 15 }),
  ]);
  const { plan, score, grade, rowOf } = await assessed(book);
  expect([score("机制"), score("宣传"), plan.byHand]).toEqual(["", "", 2]);
  expect(grade).toBe("评定等级：暂不评定（另有2项待人工评分）。");
  book.set(plan.sheet, rowOf("机制"), 8, 12);
  book.set(plan.sheet, rowOf("宣传"), 8, 7);
  const values = valuesOf(await book.snapshot(), plan.sheet);
  expect(values.find((row) => row[2] === "总分")?.[8]).toBe(89);
  expect(values.flat()).toContain("评定等级：良好。");
});

test("加分 and 扣分 change the total, no class counts them, and 一票否决 leaves no grade", async () => {
  const rows = [
    rule("建成", "是否完成", { 完成值: "是", 分值: 88 }),
    rule("上级表彰", "", { 考核类别: "加分", 分值: 3 }),
    rule("通报批评", "", { 考核类别: "扣分", 分值: 5 }),
    rule("重大事件", "", { 考核类别: "一票否决", 分值: "" }),
  ];
  const book = bookOf(rows);
  const { plan, score, grade, rowOf } = await assessed(book);
  expect([score("总分"), score("工作任务小计"), grade]).toEqual([88, 88, "评定等级：良好。"]);
  expect(plan.doubts).toEqual([]);
  book.set(plan.sheet, rowOf("上级表彰"), 8, 3);
  book.set(plan.sheet, rowOf("通报批评"), 8, 0.5);
  let values = valuesOf(await book.snapshot(), plan.sheet);
  expect(values.find((row) => row[2] === "总分")?.[8]).toBe(90.5);
  expect(values.flat()).toContain("评定等级：优秀。");
  book.set(plan.sheet, rowOf("重大事件"), 6, "是");
  values = valuesOf(await book.snapshot(), plan.sheet);
  expect(values.flat()).toContain("评定等级：一票否决。");
});

test("the limits of the grades are the file's and can be changed on the sheet; without them there is a total and no grade", async () => {
  const rows = [rule("建成", "是否完成", { 完成值: "是", 分值: 75 })];
  const book = bookOf(rows);
  const { plan, grade } = await assessed(book);
  expect(grade).toBe("评定等级：合格。");
  book.set(plan.sheet, 1, 17, 70);
  expect(valuesOf(await book.snapshot(), plan.sheet).flat()).toContain("评定等级：良好。");
  const none = await assessed(bookOf(rows, []));
  expect([none.grade, none.score("总分")]).toEqual(["评定等级：没有等级标准。", 75]);
  expect(none.plan.doubts).toEqual(["没有等级标准，只计总分，不评等级。"]);
});

test("a rule that can't be calculated goes to a person and is named with its row: no weight and no deduction is made up", async () => {
  const { plan, score } = await assessed(
    bookOf([
      rule("没写方式", ""),
      rule("写错方式", "酌情"),
      rule("没有分值", "是否完成", { 分值: "若干", 完成值: "是" }),
      rule("没有扣分", "按次扣分", { 完成值: 1 }),
      rule("目标是文字", "按完成率", { 目标值: "≥90%", 完成值: 95 }),
    ]),
  );
  expect(plan.doubts.map((doubt) => /第(\d+)行/.exec(doubt)?.[1])).toEqual(["2", "3", "4", "5", "6"]);
  expect(plan.byHand).toBe(4);
  expect(["没写方式", "写错方式", "没有分值", "没有扣分", "目标是文字"].map(score)).toEqual([
    "",
    "",
    "",
    "",
    "",
  ]);
});

test("the empty template has no weight and no limit in it, is read as rules once filled in, and is no list or indicator table", async () => {
  const book = new SheetBook().apply(rulesTemplate([]).edits);
  const empty = await book.snapshot();
  expect(readRules(empty)).toMatchObject({ ok: false, problem: { code: "no-scoring-rules" } });
  const sheet = valuesOf(empty, "考核评分规则");
  const head = sheet.findIndex((row) => row[0] === "序号");
  expect(
    sheet
      .slice(head + 1)
      .flat()
      .filter((value) => typeof value === "number"),
  ).toEqual([]);
  const filled: Row = rule("造林", "按完成率", { 目标值: 200, 完成值: 150, 分值: 12 });
  (sheet[head] ?? []).forEach((heading, column) => {
    const value = filled[String(heading)];
    if (value !== undefined) book.set("考核评分规则", head + 1, column, value);
  });
  const { score, plan, grade } = await assessed(book);
  expect([score("造林"), plan.items, grade]).toEqual([9, 1, "评定等级：等级界限没有填。"]);
  expect(listsOf(await book.snapshot(), AS_OF)).toEqual([]);
});

test("subtotals and total are the sums of what stands above them, counted anew, for any rules", async () => {
  const anyRule = fc.record({
    klass: fc.constantFrom("质量", "任务", "管理"),
    points: fc.integer({ min: 1, max: 20 }),
    kind: fc.constantFrom("按次扣分", "是否完成", "人工评分"),
    times: fc.integer({ min: 0, max: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyRule, { minLength: 1, maxLength: 12 }), async (any) => {
      const expected = any.map(({ points, kind, times }) =>
        kind === "人工评分"
          ? ""
          : kind === "按次扣分"
            ? Math.max(0, points - 2 * times)
            : times > 3
              ? points
              : 0,
      );
      const { score } = await assessed(
        bookOf(
          any.map(({ klass, points, kind, times }, i) => ({
            ...rule(`第${i}条`, kind, { 分值: points, 扣几分: 2, 考核类别: klass }),
            完成值: kind === "按次扣分" ? times : kind === "是否完成" ? (times > 3 ? "是" : "否") : "",
          })),
        ),
      );
      expect(any.map((_, i) => score(`第${i}条`))).toEqual(expected);
      const sum = (klass?: string): number | "" => {
        const own = any.flatMap((one, i) =>
          (klass === undefined || one.klass === klass) && expected[i] !== "" ? [Number(expected[i])] : [],
        );
        return own.length === 0 ? "" : own.reduce((a, b) => a + b, 0);
      };
      for (const klass of new Set(any.map((one) => one.klass)))
        expect([klass, score(`${klass}小计`)]).toEqual([klass, sum(klass)]);
      expect(score("总分")).toBe(sum());
    }),
    { numRuns: 12 },
  );
});
