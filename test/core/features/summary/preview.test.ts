import { summaryContents, type SummaryContents } from "../../../../src/core/features/summary/preview";
import { SheetBook } from "../../../support/sheet-book";
import { AS_OF, ledgers, listsOf, scriptedYear } from "./scripted-year";
import { summarise, tableOf } from "./summarise";

jest.setTimeout(120_000);

const SHEETS = ["年终汇总", "分单位汇总", "未完成任务", "报送情况", "汇总明细"];
const LEDGERS = ["大气任务台账", "水任务台账", "土壤任务台账"];

async function contentsOf(book: SheetBook): Promise<SummaryContents> {
  const snapshot = await book.snapshot();
  const contents = summaryContents({ snapshot, asOf: AS_OF, lists: listsOf(snapshot) });
  if (!contents.ok) throw new Error(contents.problem.code);
  return contents.value;
}

test("before a summary the pane knows its sheets, that none is replaced, and the figures that it will show", async () => {
  const book = scriptedYear();
  const before = await contentsOf(book);
  expect(before).toMatchObject({ lists: LEDGERS, passedOver: [], sheets: SHEETS, replaces: [], typed: 0 });
  const { plan, after } = await summarise(book);
  expect(before.figures).toEqual(plan.figures);
  expect(plan.sheets.main).toBe(before.sheets[0]);
  const rows = tableOf(after, "年终汇总", ["方案", "重点任务"]);
  expect(before.figures.plans.map(({ status }) => status.逾期)).toEqual(
    rows.slice(0, -1).map((row) => row["逾期"]),
  );
});

test("of an earlier summary it says which sheets are replaced and how many typed cells are taken over", async () => {
  const book = scriptedYear();
  const { after } = await summarise(book);
  const values = after.sheets.find(({ name }) => name === "未完成任务")?.values ?? [];
  const header = values.findIndex((row) => row.includes("未完成原因"));
  book.set("未完成任务", header + 1, (values[header] ?? []).indexOf("未完成原因"), "等待批复");
  book.set("未完成任务", header + 2, (values[header] ?? []).indexOf("下一步措施"), "催办");
  expect(await contentsOf(book)).toMatchObject({ sheets: SHEETS, replaces: SHEETS, typed: 2 });
});

test("a sheet of the user's that has the name of a summary's sheet stays, and the new one gets another name", async () => {
  const book = ledgers(["air"]).apply([
    { kind: "add-sheet", sheet: "年终汇总" },
    {
      kind: "write",
      sheet: "年终汇总",
      at: { row: 0, column: 0, rows: 1, columns: 1 },
      content: [["去年的"]],
    },
  ]);
  const { sheets, replaces } = await contentsOf(book);
  expect(replaces).toEqual([]);
  expect(sheets).not.toContain("年终汇总");
});

test("a plan that is in the workbook twice is counted once, and the other sheet is named", async () => {
  const book = ledgers(["water"]);
  const official = ledgers(["water"], "official");
  for (const [name, sheet] of official.sheets) book.sheets.set(name, sheet);
  expect(await contentsOf(book)).toMatchObject({
    lists: ["水任务台账"],
    passedOver: [...official.sheets.keys()],
  });
});

test("without a list there is nothing to summarise, and it says so", async () => {
  const snapshot = { ...(await ledgers(["air"]).snapshot()), sheets: [] };
  expect(summaryContents({ snapshot, asOf: AS_OF, lists: [] })).toEqual({
    ok: false,
    problem: { code: "no-task-list" },
  });
});

/** A bureau's own list of one task. */
function bureau(title: string, deadline: string): SheetBook {
  const content = [
    [title, "", "", "", ""],
    ["序号", "重点任务", "工作措施", "完成时限", "责任单位"],
    [1, "扬尘", "开展施工扬尘检查", deadline, "旗住建局"],
    [2, "散煤", "完成散煤替代", "2021年10月底前", "旗发改委"],
  ];
  const at = { row: 0, column: 0, rows: content.length, columns: 5 };
  return new SheetBook().apply([
    { kind: "add-sheet", sheet: "清单" },
    { kind: "write", sheet: "清单", at, content },
  ]);
}

test.each([
  ["大气 alone", () => ledgers(["air"])],
  ["水 alone", () => ledgers(["water"])],
  ["土壤 as printed", () => ledgers(["soil"], "official")],
  ["all three", scriptedYear],
  ["a bureau's list of 2021 with a monthly task", () => bureau("2021年度任务清单", "每月5日前")],
  ["a bureau's list of 2021 without one", () => bureau("2021年度任务清单", "2021年6月底前")],
])(
  "%s: the view, which reads no indicators and duties, names the very sheets that are made",
  async (_name, make) => {
    const { sheets, expected } = await contentsOf(make());
    expect(expected).toEqual({ certain: sheets, indicators: undefined });
  },
);
