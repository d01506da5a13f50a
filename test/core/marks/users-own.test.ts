import { serialOf } from "../../../src/core/base/serial";
import { planFlag } from "../../../src/core/features/flag/plan-flag";
import { planUnflag } from "../../../src/core/features/flag/plan-unflag";
import { ownNames } from "../../../src/core/marks/own-names";
import { roleText, SETTING_NAMES } from "../../../src/core/marks/registry";
import { sheetRole } from "../../../src/core/marks/sheet-role";
import type { NameSnapshot, WorkbookSnapshot } from "../../../src/core/base/snapshot";
import { keptCorrections } from "../../../src/core/tables/tasks/kept-corrections";
import { recogniseWorkbook } from "../../../src/core/tables/tasks/recognise-workbook";
import { flagStrings } from "../../../src/strings/flag";
import { settingsStrings } from "../../../src/strings/settings";
import { fill } from "../../../src/strings/fill";
import { workbookOf } from "../features/flag/snapshot";
import { editsOf } from "../features/insert/edits-of";
import { sheetOf } from "../tables/tasks/sheet";
import { isOwn } from "./is-own";

/** A user's own names and sheets that are spelt like ours (semantics §10). */
const asOf = serialOf(2020, 10, 8);
const LIST = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  [1, "甲", "2020年9月底前", "旗水利局", ""],
  [2, "乙", "每月5日前", "旗水利局", ""],
  [3, "丙", "2020年底前", "旗水利局", ""],
];
const wide = (heading: readonly string[]) =>
  sheetOf(LIST.map((row, i) => [...row, "", ...(i === 0 ? heading : ["资金", 30])]));
const onSheet1 = (name: string, cells: string): NameSnapshot => ({
  name,
  sheet: "Sheet1",
  formula: `=Sheet1!${cells}`,
});

function flagged(snapshot: WorkbookSnapshot) {
  const plan = planFlag(snapshot, recogniseWorkbook(snapshot, { asOf }), { asOf });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

function cleared(snapshot: WorkbookSnapshot) {
  const plan = planUnflag(snapshot, []);
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

test("two columns that a user called 督办标记 are not cleared, and our own get another name", () => {
  const sheet = wide(["经费来源", "金额"]);
  const snapshot = workbookOf([sheet], [onSheet1("督办标记", "$G$1:$H$4")]);
  expect(cleared(snapshot)).toEqual([]);
  const { edits } = flagged(snapshot);
  expect(editsOf(edits, "clear")).toEqual([]);
  expect(editsOf(edits, "delete-name")).toEqual([]);
  expect(editsOf(edits, "name").map(({ name }) => name)).toEqual(["督办标记_2"]);
});

test("a name 督办标记 of the whole workbook stays what it is on the sheet of the list", () => {
  const own = { name: "督办标记", formula: "=Sheet1!$A$1" };
  const names = editsOf(flagged(workbookOf([sheetOf(LIST)], [own])).edits, "name");
  expect(names.map(({ name }) => name)).toEqual(["督办标记_2"]);
});

test.each([
  ["ours by their headings", {}, ["截止日期", "督办状态"], true],
  [
    "ours by our comment, where a user gave them other headings",
    { comment: flagStrings.nameComment },
    ["到期", "状态"],
    true,
  ],
  ["the user's with neither", { comment: "我加的" }, ["到期", "状态"], false],
])("two columns called 督办标记 are %s", (_by, comment, headings, ours) => {
  const name = { ...onSheet1("督办标记", "$G$1:$H$4"), ...comment };
  expect(cleared(workbookOf([wide(headings)], [name])).length > 0).toBe(ours);
});

test("a list on whose sheet a user has a name 攻坚报表 or 攻坚表 is still a list", () => {
  for (const name of [
    onSheet1("攻坚报表", "$B$2"),
    onSheet1("攻坚表", "$A$1:$E$4"),
    { name: "攻坚表", sheet: "Sheet1", formula: '="月报"' },
    { name: "攻坚表", formula: `="${roleText("report")}"` },
  ]) {
    const sheet = sheetOf(LIST);
    const snapshot = workbookOf([sheet], [name]);
    expect(recogniseWorkbook(snapshot, { asOf })).toHaveLength(1);
    expect(isOwn(snapshot, name)).toBe(false);
    expect(sheetRole(snapshot, sheet)).toBeUndefined();
  }
});

test("a sheet of the user's called 年终汇总, 督办设置 or 大气任务台账 is none of ours", () => {
  for (const name of ["年终汇总", "督办设置", "大气任务台账", "大气指标表"]) {
    const sheet = sheetOf(LIST, { name });
    const snapshot = workbookOf([sheet]);
    expect(sheetRole(snapshot, sheet)).toBeUndefined();
    expect(recogniseWorkbook(snapshot, { asOf })).toHaveLength(1);
  }
});

test("a table of the user's called 任务台账_大气 or 指标表_水 makes its sheet none of ours", () => {
  const sheet = sheetOf(LIST);
  const at = { row: 0, column: 0, rows: 4, columns: 5 };
  for (const name of ["任务台账_大气", "指标表_水"]) {
    const snapshot = { ...workbookOf([sheet]), tables: [{ name, sheet: "Sheet1", at }] };
    expect(sheetRole(snapshot, sheet)).toBeUndefined();
  }
});

const WATCH = ["统计截止日", "临期天数", "完成用语"];

test("three names like those of our settings on a user's list take neither the list nor the names away", () => {
  const names = WATCH.map((name, i) => ({ name, formula: `=Sheet1!$B$${i + 2}` }));
  const snapshot = workbookOf([sheetOf(LIST)], names);
  expect(recogniseWorkbook(snapshot, { asOf })).toHaveLength(1);
  expect(cleared(snapshot)).toEqual([]);
  const { settingsSheet, edits } = flagged(snapshot);
  expect(settingsSheet).toBe("督办设置");
  expect(editsOf(edits, "workbook-name").map(({ name }) => name)).toEqual(
    Object.values(SETTING_NAMES).map((name) => `督办_${name}`),
  );
});

test("a name 统计截止日 that a user lost is not removed; ours are, alone with our comment or all three together", () => {
  const lost = (name: string, comment?: string): NameSnapshot => ({
    name,
    formula: "=#REF!$B$3",
    ...(comment === undefined ? {} : { comment }),
  });
  const removed = (...names: NameSnapshot[]) =>
    editsOf(cleared(workbookOf([sheetOf(LIST)], names)), "delete-name").map(({ name }) => name);
  expect(removed(lost("统计截止日"))).toEqual([]);
  expect(removed(lost("统计截止日", fill(settingsStrings.nameComment, { name: "统计截止日" })))).toEqual([
    "统计截止日",
  ]);
  expect(removed(...WATCH.map((name) => lost(name)))).toEqual(WATCH);
});

test("a day that a user called 统计截止日 on a list with a status of its own is not written over", () => {
  const rows = LIST.map((row, i) => [...row, ...(i === 0 ? ["督办状态", "报告日"] : ['="逾期"', 44000])]);
  const typed = sheetOf(rows);
  const own = onSheet1("统计截止日", "$G$2");
  const writes = (snapshot: WorkbookSnapshot) =>
    editsOf(flagged(snapshot).edits, "write").filter(
      ({ sheet, at }) => sheet === "Sheet1" && at.column === 6,
    );
  expect(writes(workbookOf([typed], [own]))).toEqual([]);
  const labelled = sheetOf(rows.map((row, i) => (i === 1 ? [...row.slice(0, 5), "统计截止日", 44000] : row)));
  expect(writes(workbookOf([labelled], [own])).map(({ content }) => content)).toEqual([
    [[{ formula: "=督办设置!$B$3" }]],
  ]);
});

test("a name 清单表头_1 without the columns beside it, or beside something else, corrects nothing", () => {
  const header = onSheet1("清单表头_1", "$A$3:$E$3");
  const beside = (formula: string): NameSnapshot => ({ name: "清单栏目_1", sheet: "Sheet1", formula });
  expect(keptCorrections([header])).toEqual([]);
  expect(keptCorrections([header, beside("=Sheet1!$A$1")])).toEqual([]);
  expect(keptCorrections([header, beside('="第一栏、第二栏"')])).toEqual([]);
  expect(keptCorrections([header, beside('="deadline:2,done:-"')])).toEqual([
    { sheet: "Sheet1", headerRow: 2, columns: { deadline: 2, done: null } },
  ]);
});

test("a name is ours on its own sheet only, or only of the workbook, as it was written", () => {
  const sheet = wide(["截止日期", "督办状态"]);
  const ours = onSheet1("督办标记", "$G$1:$H$4");
  const ofTheWorkbook = { name: ours.name, formula: ours.formula };
  const snapshot = workbookOf([sheet], [ours, ofTheWorkbook]);
  expect(ownNames(snapshot, "flagColumns")).toEqual([ours]);
});
