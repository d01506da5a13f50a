import { serialOf } from "../../../../src/core/base/serial";
import { planInsert, type InsertRequest } from "../../../../src/core/features/insert/plan-insert";
import { editOf, editsOf } from "./edits-of";

const empty = { sheetNames: ["Sheet1"], tableNames: [] };
const all: InsertRequest = { plans: ["air", "water", "soil"], year: 2020, layout: "official" };

function planned(request: InsertRequest, workbook: Parameters<typeof planInsert>[1] = empty) {
  const result = planInsert(request, workbook);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

test("three official lists come on three sheets, 45, 35 and 24 rows, and the first is shown", () => {
  const { edits, sheets } = planned(all);
  expect(sheets.map(({ plan, sheet, measures }) => [plan, sheet, measures])).toEqual([
    ["air", "大气任务清单", 45],
    ["water", "水任务清单", 35],
    ["soil", "土壤任务清单", 24],
  ]);
  expect(edits.slice(0, -1)).toEqual(sheets.flatMap((sheet) => sheet.edits));
  expect(edits[edits.length - 1]).toEqual({ kind: "activate", sheet: "大气任务清单" });
});

test("each list's edits touch its own new sheet alone, which they add first", () => {
  for (const { sheet, edits } of planned(all).sheets) {
    expect(edits[0]).toEqual({ kind: "add-sheet", sheet });
    expect(new Set(edits.map((edit) => edit.sheet))).toEqual(new Set([sheet]));
    expect(editsOf(edits, "add-sheet")).toHaveLength(1);
  }
});

test("ledgers come with 督办设置, which stands behind them and before any formula that refers to it", () => {
  const [first, ...others] = planned({ ...all, layout: "ledger" }).sheets;
  expect(editsOf(first?.edits ?? [], "add-sheet").map(({ sheet }) => sheet)).toEqual([
    "大气任务台账",
    "水任务台账",
    "土壤任务台账",
    "督办设置",
  ]);
  for (const { sheet, edits } of others)
    expect(new Set(edits.map((edit) => edit.sheet))).toEqual(new Set([sheet]));
});

test("a ledger of a past year is judged as of that year's last day, unless the workbook has a day", () => {
  const request = { ...all, plans: ["air"], layout: "ledger" } as const;
  const dayOf = ({ edits }: ReturnType<typeof planned>) =>
    editsOf(edits, "write").flatMap(({ content }) =>
      content.flatMap(([label, value]) => (label === "统计截止日" ? [value] : [])),
    );
  expect(dayOf(planned(request))).toContain(serialOf(2020, 12, 31));
  const names = ["统计截止日", "临期天数", "完成用语"].map((name, i) => ({
    name,
    formula: `=督办设置!$B$${i + 3}`,
  }));
  const there = planned(request, { ...empty, sheetNames: ["督办设置"], names });
  expect(dayOf(there)).toEqual([{ formula: "=督办设置!$B$3" }]);
  expect(editsOf(there.edits, "add-sheet").map(({ sheet }) => sheet)).toEqual(["大气任务台账"]);
});

test("a ledger, which has dates, is not written into a workbook that counts days from 1904", () => {
  const workbook = { ...empty, dateSystem: 1904 as const };
  const ledger = planInsert({ ...all, layout: "ledger" }, workbook);
  expect(ledger).toEqual({ ok: false, problem: { code: "date-system-1904" } });
});

test("the official layout has no date cells and goes into any workbook", () => {
  expect(planned(all, { ...empty, dateSystem: 1904 })).toEqual(planned(all));
  const numbers = planned(all).edits.flatMap((edit) =>
    edit.kind === "write" ? edit.content.flat().filter((value) => typeof value === "number") : [],
  );
  expect(numbers.filter((value) => value > 1000)).toEqual([]);
});

test("the order is the notice's, and a plan asked for twice comes once", () => {
  const { sheets } = planned({ ...all, plans: ["soil", "air", "soil"] });
  expect(sheets.map(({ plan }) => plan)).toEqual(["air", "soil"]);
});

test("sheets and tables that the workbook has are left alone", () => {
  const { sheets } = planned(
    { ...all, plans: ["air"], layout: "ledger" },
    {
      sheetNames: ["大气任务台账", "大气任务台账 (2)"],
      tableNames: ["任务台账_大气"],
      names: [{ name: "任务台账_大气_2", formula: "=大气!$A$1" }],
    },
  );
  const [air] = sheets;
  expect(air?.sheet).toBe("大气任务台账 (3)");
  expect(editOf(air?.edits ?? [], "table").name).toBe("任务台账_大气_3");
});

test("three ledgers have three tables of different names", () => {
  const { edits } = planned({ ...all, layout: "ledger" });
  expect(editsOf(edits, "table").map(({ name }) => name)).toEqual([
    "任务台账_大气",
    "任务台账_水",
    "任务台账_土壤",
  ]);
});

test.each([
  [[], 2020, { code: "no-plan-chosen" }],
  [["air"], 2021, { code: "year-not-included", detail: { year: 2021 } }],
  [["air"], 2019, { code: "year-not-included", detail: { year: 2019 } }],
] as const)("the plans %j of %d are refused with %j", (plans, year, problem) => {
  expect(planInsert({ ...all, plans, year }, empty)).toEqual({ ok: false, problem });
});
