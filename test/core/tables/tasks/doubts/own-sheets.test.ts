import type { Layout } from "../../../../../src/core/features/insert/layouts";
import { planInsert } from "../../../../../src/core/features/insert/plan-insert";
import { officialLists } from "../../../../../src/core/notice/official-lists";
import { weighDoubts } from "../../../../../src/core/tables/tasks/doubts/weigh-doubts";
import { recogniseWorkbook } from "../../../../../src/core/tables/tasks/recognise-workbook";
import type { CellValue, WorkbookSnapshot } from "../../../../../src/core/base/snapshot";
import { workbookOf } from "../../../features/flag/snapshot";
import { sheetOfEdits } from "../sheet";
import { asOf } from "./weigh";

function inserted(layout: Layout): WorkbookSnapshot {
  const request = { plans: ["air", "water", "soil"], year: 2020, layout } as const;
  const plan = planInsert(request, { sheetNames: [], tableNames: [] });
  if (!plan.ok) throw new Error(plan.problem.code);
  const { edits, sheets } = plan.value;
  return workbookOf(sheets.map(({ sheet }) => sheetOfEdits(edits, sheet)));
}

function doubtsOf(snapshot: WorkbookSnapshot) {
  const lists = recogniseWorkbook(snapshot, { asOf });
  return {
    rows: lists.flatMap(({ rows }) => rows),
    doubts: [...weighDoubts(snapshot, lists).values()].flat(),
  };
}

/** The same workbook in which a text stands in the place of another. */
function withText(snapshot: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot {
  const replaced = (value: CellValue): CellValue => (value === from ? to : value);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map(replaced)),
  }));
  return { ...snapshot, sheets };
}

describe.each<Layout>(["official", "ledger"])("the lists that the add-in inserts (%s)", (layout) => {
  const snapshot = inserted(layout);

  test("of their 83 tasks not one is asked about; how their gaps are read is told", () => {
    expect(officialLists.flatMap(({ sections }) => sections.flatMap(({ tasks }) => tasks))).toHaveLength(83);
    const { rows, doubts } = doubtsOf(snapshot);
    expect(rows).toHaveLength(104);
    expect(doubts.filter(({ as }) => as.class === "confirm")).toEqual([]);
    expect(doubts.map(({ code }) => code)).toEqual(expect.arrayContaining(["lost-separator", "repaired"]));
  });

  test("a wording that somebody has changed is asked about as in any list", () => {
    const { doubts } = doubtsOf(withText(snapshot, "2020年9", "2020年8"));
    const asked = doubts.filter(({ as }) => as.class === "confirm");
    expect(asked.map(({ code, text }) => [code, text])).toContainEqual(["repaired", "2020年8"]);
    // In a ledger 截止日期 is still that of the notice.
    const others = asked.filter(({ code }) => code !== "repaired").map(({ code }) => code);
    expect(others).toEqual(layout === "ledger" ? ["due-date-differs"] : []);
  });
});
