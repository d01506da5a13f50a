import { planInsert, type InsertRequest } from "../../../src/core/layout/plan-insert";
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
  for (const layout of ["official", "ledger"] as const) {
    for (const { sheet, edits } of planned({ ...all, layout }).sheets) {
      expect(edits[0]).toEqual({ kind: "add-sheet", sheet });
      expect(new Set(edits.map((edit) => edit.sheet))).toEqual(new Set([sheet]));
      expect(editsOf(edits, "add-sheet")).toHaveLength(1);
    }
  }
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
      names: ["任务台账_大气_2"],
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
