import { baseBook } from "../../../../src/core/features/collect/base-book";
import { planSplit } from "../../../../src/core/features/collect/plan-split";
import { planUnitSheets } from "../../../../src/core/features/collect/plan-unit-sheets";
import { unitCounts } from "../../../../src/core/features/collect/units-of-lists";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import type { ColumnLook, SheetSnapshot } from "../../../../src/core/base/snapshot";
import { serialOf } from "../../../../src/core/base/serial";
import { workbookOf } from "../flag/snapshot";
import { sheetOfEdits } from "../../tables/tasks/sheet";
import { baseOf, compared, HEAD, listOf, merged, ROWS, rowsWith, written } from "./small-list";

const REQUEST = { batch: "20201109-01", to: "lead" } as const;
const day = { asOf: serialOf(2020, 11, 9) };

describe("sheets for units in the office's own workbook", () => {
  const sheets = planUnitSheets(baseOf(), REQUEST, ["任务清单", "旗水利局"]);

  test("each unit has a sheet with its name; one that is taken gets a number", () => {
    expect(sheets.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ["旗水利局 (2)", 2],
      ["旗住建局", 2],
      ["旗交通运输局", 1],
      ["旗农科局", 2],
    ]);
  });

  test("they are not counted among the office's lists; sent as a file of its own, one of them is read", () => {
    const [first] = sheets;
    const sheet = sheetOfEdits(first?.edits ?? [], "旗水利局 (2)");
    const names = [{ name: "攻坚表", sheet: sheet.name, formula: '="zlq:unit"' }];
    const office = workbookOf([listOf(ROWS), sheet], names);
    expect(recogniseWorkbook(office, day).map((list) => list.sheet)).toEqual(["任务清单"]);

    const values = sheet.values.map((row) => [...row]);
    const progress = values[2]?.indexOf("进展情况") ?? -1;
    values[3]?.splice(progress, 1, "已清理");
    const book = baseOf();
    const file = compared(book, "水利.xlsx", workbookOf([{ ...sheet, values, formulas: values }], names));
    expect(written(merged(book, [file]))).toEqual([["1", "progress", "已清理"]]);
  });
});

test("units that were not chosen are sent nothing; the counts before are those of the split", () => {
  const book = baseOf(rowsWith({ 6: { 责任单位: "各成员单位" } }));
  const counts = unitCounts(
    book.lists.map(({ list }) => list),
    "lead",
  );
  const all = planSplit(book, REQUEST).books.map(({ unit, lists }) => ({
    unit,
    rows: lists[0]?.rows.length,
  }));
  expect([...counts.units, { unit: "未落实单位", rows: counts.nobody }]).toEqual(all);
  const some = planSplit(book, { ...REQUEST, units: ["旗住建局"] });
  expect(some.books.map(({ unit }) => unit)).toEqual(["旗住建局"]);
});

describe("columns of a unit book", () => {
  const head = [...HEAD, "内部意见"];
  const rows = ROWS.map((row) => [...row, "先不公开"]);
  const book = (columns: ReadonlyMap<number, ColumnLook>) => {
    const sheet: SheetSnapshot = { ...listOf(rows, head), columns };
    const snapshot = workbookOf([sheet]);
    return planSplit(baseBook(snapshot, recogniseWorkbook(snapshot, day)), REQUEST).books[0]?.edits ?? [];
  };

  test("a column that the office has hidden is not sent, unless it is one of the task's own", () => {
    const edits = book(new Map([...Array(9).keys()].map((i) => [i, { hidden: i === 8 || i === 3 }])));
    expect(sheetOfEdits(edits, "任务清单").values[2]).toEqual(["回收码", ...HEAD, "备注"]);
    expect(JSON.stringify(edits)).not.toContain("先不公开");
    expect(sheetOfEdits(book(new Map()), "任务清单").values[2]).toContain("内部意见");
  });

  test("columns are as wide as in the list, within what can be read; those of the usual width get one that fits", () => {
    const edits = book(
      new Map<number, ColumnLook>([
        [1, { width: 120, hidden: false }],
        [2, { width: 48, hidden: false }],
        [3, { width: 3, hidden: false }],
      ]),
    );
    const widths = edits.find(({ kind }) => kind === "column-widths");
    expect(widths).toMatchObject({ widths: [66, 30, 120, 216, 24, 69, 132, 54, 66, 66, 66] });
  });
});
