import { serialOf } from "../../../../src/core/base/serial";
import type { WorkbookEdit } from "../../../../src/core/base/workbook-edit";
import type { OwnRule } from "../../../../src/core/features/flag/flag-plan";
import { planFlag } from "../../../../src/core/features/flag/plan-flag";
import { planUnflag } from "../../../../src/core/features/flag/plan-unflag";
import { planInsert } from "../../../../src/core/features/insert/plan-insert";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { editsOf } from "../insert/edits-of";
import { sheetOf, sheetOfEdits } from "../../tables/tasks/sheet";
import { workbookOf } from "./snapshot";

const asOf = serialOf(2020, 10, 8);
const ROWS = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  ["一、水"],
  [1, "甲", "2020年9月底前", "旗水利局", ""],
  [2, "乙", "每月5日前", "旗水利局", ""],
  [3, "丙", "春节前", "旗水利局", ""],
  [4, "丁", "持续推进", "旗水利局", ""],
] as const;
const sheet = sheetOf(ROWS);

const OWN: OwnRule = { sheet: "Sheet1", id: "a", formula: "=TRUE" };

function planOf(snapshot: WorkbookSnapshot, ownRules: readonly OwnRule[] = []) {
  const plan = planFlag(snapshot, recogniseWorkbook(snapshot, { asOf }), { asOf, ownRules });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

const onSheet = (edits: readonly WorkbookEdit[], name: string) =>
  editsOf(edits, "write").filter((edit) => edit.sheet === name);

test("the two columns stand right of the list, from its header to its last task, and nowhere else", () => {
  const [write, ...more] = onSheet(planOf(workbookOf([sheet])).edits, "Sheet1");
  expect(more).toEqual([]);
  expect(write?.at).toEqual({ row: 0, column: 5, rows: 6, columns: 2 });
  expect(write?.content[0]).toEqual(["截止日期", "督办状态"]);
  expect(write?.content[1]).toEqual(["", ""]);
  const due = String(serialOf(2020, 9, 30));
  expect(write?.content[2]?.[0]).toEqual({ formula: `=IF(C3="2020年9月底前",${due},"")` });
  expect(write?.content[3]?.[0]).toEqual({ formula: expect.stringMatching(/^=.*DATE/) as string });
});

test("a deadline that was not understood stays empty and is listed with its cell", () => {
  const plan = planOf(workbookOf([sheet]));
  expect(plan.notUnderstood).toEqual([{ sheet: "Sheet1", cell: "C5", text: "春节前" }]);
  expect(onSheet(plan.edits, "Sheet1")[0]?.content[4]?.[0]).toBe("");
});

test("five native colours a list, over 督办状态 of its task rows, none of our functions in them", () => {
  const { edits } = planOf(workbookOf([sheet]));
  const [formats, ...more] = editsOf(edits, "conditional-formats");
  expect(more).toEqual([]);
  expect(formats?.at).toEqual({ row: 2, column: 6, rows: 4, columns: 1 });
  expect(formats?.rules).toHaveLength(5);
  expect(JSON.stringify(edits)).not.toContain("ZLQ.");
});

test("each colour comes with a mark of its own in front of the word", () => {
  const { edits } = planOf(workbookOf([sheet]));
  const rules = editsOf(edits, "conditional-formats").flatMap((edit) => edit.rules);
  const marks = rules.map((rule) => (rule.kind === "formula" ? rule.style.numberFormat : undefined));
  expect(marks).toEqual(['"▲ "@', '"◆ "@', '"◎ "@', '"■ "@', '"□ "@']);
});

test("统计截止日 and the other settings stand on a sheet of their own, and have names", () => {
  const { edits } = planOf(workbookOf([sheet]));
  expect(editsOf(edits, "add-sheet").map((edit) => edit.sheet)).toEqual(["督办设置"]);
  expect(editsOf(edits, "workbook-name").map(({ name }) => name)).toEqual([
    "统计截止日",
    "临期天数",
    "完成用语",
    "未完成用语",
    "黄牌天数",
    "红牌天数",
    "慢于序时",
    "严重滞后",
    "某日前",
    "本地单位",
    "填报单位",
    "报送口径",
    "通报主送",
    "通报抄送",
    "发文代字",
    "成文日期",
    "督办联系人",
    "督办电话",
    "反馈天数",
    "督办措施",
    "黄牌颜色",
    "红牌颜色",
    "核对结论",
    "页码样式",
  ]);
});

test("a name that the user has for something else is left to the user", () => {
  const own = { name: "统计截止日", formula: "=Sheet1!$Z$1" };
  const { edits } = planOf(workbookOf([sheet], [own]));
  expect(editsOf(edits, "workbook-name").map(({ name }) => name)).toEqual([
    "督办_统计截止日",
    "督办_临期天数",
    "督办_完成用语",
    "督办_未完成用语",
    "督办_黄牌天数",
    "督办_红牌天数",
    "督办_慢于序时",
    "督办_严重滞后",
    "督办_某日前",
    "督办_本地单位",
    "督办_填报单位",
    "督办_报送口径",
    "督办_通报主送",
    "督办_通报抄送",
    "督办_发文代字",
    "督办_成文日期",
    "督办_督办联系人",
    "督办_督办电话",
    "督办_反馈天数",
    "督办_督办措施",
    "督办_黄牌颜色",
    "督办_红牌颜色",
    "督办_核对结论",
    "督办_页码样式",
  ]);
});

/** The workbook once it is flagged, as far as a second plan looks at it. */
const flaggedBefore: WorkbookSnapshot = {
  ...workbookOf(
    [
      sheetOf(
        ROWS.map((row, i) =>
          i === 0 ? [...row, "截止日期", "督办状态"] : row.length === 1 ? row : [...row, 44104, "逾期"],
        ),
      ),
      sheetOf([["督办设置"], [], ["统计截止日", asOf], ["临期天数", 15], ["完成用语", "|已完成|"]], {
        name: "督办设置",
      }),
    ],
    [
      { name: "督办标记", sheet: "Sheet1", formula: "=Sheet1!$F$1:$G$6" },
      { name: "统计截止日", formula: "=督办设置!$B$3" },
      { name: "临期天数", formula: "=督办设置!$B$4" },
      { name: "完成用语", formula: "=督办设置!$B$5" },
    ],
  ),
  settings: { "zlq.flag": { "Sheet1/督办标记": { widths: [50, 51] } } },
};

test("flagged again, the same columns are written anew and our old colours go", () => {
  const { edits } = planOf(flaggedBefore, [OWN]);
  expect(onSheet(edits, "Sheet1").map(({ at }) => at.column)).toEqual([5]);
  expect(editsOf(edits, "add-sheet")).toEqual([]);
  expect(editsOf(edits, "delete-conditional-formats")).toEqual([
    { kind: "delete-conditional-formats", sheet: "Sheet1", rules: [{ id: "a", formula: OWN.formula }] },
  ]);
});

test("widths that version 0.1 kept in the document's settings are kept as a name of the sheet from then on", () => {
  const { edits } = planOf(flaggedBefore);
  expect(editsOf(edits, "setting")).toEqual([]);
  expect(editsOf(edits, "text-name").filter(({ name }) => name === "督办列宽")).toMatchObject([
    { sheet: "Sheet1", text: "zlq-widths:50,51" },
  ]);
});

test("widths that a name of the sheet holds are given back, and the name goes", () => {
  const name = { name: "督办列宽", sheet: "Sheet1", formula: '="zlq-widths:40.5,72"' };
  const kept = { ...flaggedBefore, names: [...flaggedBefore.names, name], settings: {} };
  expect(editsOf(planOf(kept).edits, "text-name")).toEqual([]);
  const plan = planUnflag(kept, []);
  expect(plan.ok && editsOf(plan.value, "column-widths").map(({ widths }) => widths)).toEqual([[40.5, 72]]);
  expect(plan.ok && editsOf(plan.value, "delete-name").filter(({ sheet: of }) => of === "Sheet1")).toEqual([
    { kind: "delete-name", sheet: "Sheet1", name: "督办标记" },
    { kind: "delete-name", sheet: "Sheet1", name: "督办列宽" },
  ]);
});

test("a user's own name 督办列宽 stays, and the columns get a name with another number", () => {
  const own = { name: "督办列宽", sheet: "Sheet1", formula: "=Sheet1!$Z$1" };
  const plan = planOf(workbookOf([sheet], [own]));
  expect(editsOf(plan.edits, "name").map(({ name }) => name)).toEqual(["督办标记_2"]);
});

test("clearing takes away the columns, colours, names, settings and the sheet, and gives the widths back", () => {
  const plan = planUnflag(flaggedBefore, [OWN]);
  expect(plan).toEqual({
    ok: true,
    value: [
      { kind: "delete-conditional-formats", sheet: "Sheet1", rules: [{ id: "a", formula: OWN.formula }] },
      { kind: "clear", sheet: "Sheet1", at: { row: 0, column: 5, rows: 6, columns: 2 }, through: "督办标记" },
      { kind: "column-widths", sheet: "Sheet1", first: 5, widths: [50, 51], through: "督办标记" },
      { kind: "delete-name", sheet: "Sheet1", name: "督办标记" },
      // The sheet before its names, by which it is found.
      { kind: "delete-sheet", sheet: "督办设置" },
      { kind: "delete-name", name: "统计截止日" },
      { kind: "delete-name", name: "临期天数" },
      { kind: "delete-name", name: "完成用语" },
      { kind: "setting", key: "zlq.flag", value: undefined },
    ],
  });
});

test("the settings stay where a formula of the user's needs them", () => {
  const extra: SheetSnapshot = sheetOf([["=督办设置!$B$3+1"]], { name: "我的表" });
  const plan = planUnflag({ ...flaggedBefore, sheets: [...flaggedBefore.sheets, extra] }, []);
  expect(plan.ok && plan.value.some(({ kind }) => kind === "delete-sheet")).toBe(false);
});

test("a formula whose text only speaks of 统计截止日, as a summary's heading does, does not keep the settings", () => {
  const extra = sheetOf([['="（统计截止日："&TEXT(A2,"yyyy")&"）"']], { name: "汇总" });
  const plan = planUnflag({ ...flaggedBefore, sheets: [...flaggedBefore.sheets, extra] }, []);
  if (!plan.ok) throw new Error(plan.problem.code);
  expect(plan.value).toContainEqual({ kind: "delete-sheet", sheet: "督办设置" });
});

test("our own ledger has a live 督办状态 and gets the colours only", () => {
  const inserted = planInsert(
    { plans: ["air"], year: 2020, layout: "ledger" },
    { sheetNames: [], tableNames: [] },
  );
  if (!inserted.ok) throw new Error();
  const name = inserted.value.sheets[0]?.sheet ?? "";
  const ledger = sheetOfEdits(inserted.value.edits, name);
  const formulas = ledger.values.map((row, r) =>
    row.map((value, c) => (c === 12 && r > 0 ? "=IF(1,2)" : value)),
  );
  const plan = planOf(workbookOf([{ ...ledger, formulas }]));
  expect(plan.lists).toEqual([
    { sheet: name, headerRow: 0, rows: 45, columnsAdded: false, statusColumn: 12 },
  ]);
  expect(onSheet(plan.edits, name)).toEqual([]);
  expect(editsOf(plan.edits, "conditional-formats")).toHaveLength(1);
});

test("where something stands right of a list, nothing is written over it and the user is told", () => {
  const beside = sheetOf(ROWS.map((row, i) => (i === 3 ? [...row, "", "批注"] : row)));
  const plan = planOf(workbookOf([beside]));
  expect(plan.skipped).toEqual([{ sheet: "Sheet1", headerRow: 0, reason: "no-room" }]);
  expect(plan.edits).toEqual([]);
});

test.each([
  ["a protected sheet", { ...workbookOf([{ ...sheet, protected: true }]) }, "sheet-protected"],
  ["a protected workbook", { ...workbookOf([sheet]), structureProtected: true }, "workbook-protected"],
  [
    "a workbook of the 1904 system",
    { ...workbookOf([sheet]), dateSystem: 1904 as const },
    "date-system-1904",
  ],
  ["no list at all", workbookOf([sheetOf([["函"]])]), "no-task-list"],
])("%s is refused with a clear problem, and nothing is planned", (_title, snapshot, code) => {
  const plan = planFlag(snapshot, recogniseWorkbook(snapshot, { asOf }), { asOf });
  expect(plan).toMatchObject({ ok: false, problem: { code } });
});
