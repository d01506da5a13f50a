import type { LedgerHeader } from "../../../../src/core/features/insert/ledger";
import type { CellValue, WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import type { SheetBook } from "../../../support/sheet-book";
import { figures, judge, type Judged } from "./recount";
import { AS_OF, column, listsOf, scriptedYear } from "./scripted-year";
import { cellsOf, summarise, tableOf, valuesOf, type Summarised } from "./summarise";

jest.setTimeout(120_000);

const LEDGERS = ["大气任务台账", "水任务台账", "土壤任务台账"];
const FIGURES = ["年终汇总", "分单位汇总"];

type Table = Record<string, CellValue>[];

/** The figures of both tables as a recount has them, in the order of the rows that are there. */
function expected(judged: readonly Judged[], now: WorkbookSnapshot): { plans: Table; units: Table } {
  const plans = [...LEDGERS.map((sheet) => judged.filter((one) => one.sheet === sheet)), judged];
  const units = unitsOf(now).map((row) =>
    judged.filter((one) => one.units.includes(String(row["责任单位"]))),
  );
  return { plans: plans.map(figures), units: units.map(figures) };
}

const plansOf = (now: WorkbookSnapshot): Table => tableOf(now, "年终汇总", ["方案", "重点任务"]);
const unitsOf = (now: WorkbookSnapshot): Table =>
  tableOf(now, "分单位汇总", ["责任单位", "牵头措施"]).slice(0, -1);

/** How many figures differ between two recounts. */
const differing = (before: Table, after: Table): number =>
  after.reduce(
    (sum, row, i) => sum + Object.keys(row).filter((name) => row[name] !== before[i]?.[name]).length,
    0,
  );

describe("after a change in one row of a list", () => {
  let book: SheetBook;
  let made: Summarised;
  let before: readonly Judged[];
  beforeEach(async () => {
    book = scriptedYear();
    made = await summarise(book);
    before = judge(made.after, listsOf(made.after), AS_OF);
  });

  /** The first row of a ledger whose measure is judged so. */
  function rowOf(sheet: string, word: string): number {
    const key = before.find((one) => one.sheet === sheet && one.word === word)?.key;
    const row = valuesOf(made.after, sheet).findIndex(([cell]) => cell === key);
    expect([sheet, word, row > 0]).toEqual([sheet, word, true]);
    return row;
  }

  test.each<
    [what: string, sheet: string, from: string, to: string, cells: Partial<Record<LedgerHeader, CellValue>>]
  >([
    ["finished late", "大气任务台账", "逾期", "逾期完成", { 完成状态: "已完成", 完成日期: AS_OF }],
    [
      "finished, without a day",
      "水任务台账",
      "推进中",
      "已完成",
      { 完成状态: "已销号", 完成日期: "", 进展情况: "" },
    ],
    [
      "not finished after all",
      "土壤任务台账",
      "已完成",
      "推进中",
      { 完成状态: "推进中", 完成日期: "", 进展情况: "完成60%", 截止日期: AS_OF + 60 },
    ],
    ["given until tomorrow", "大气任务台账", "逾期", "临期", { 截止日期: AS_OF + 1 }],
    ["given until yesterday", "水任务台账", "推进中", "逾期", { 截止日期: AS_OF - 1 }],
  ])(
    "a measure that is %s changes its plan, its units and the totals, and no other figure",
    async (_what, sheet, from, to, cells) => {
      const row = rowOf(sheet, from);
      for (const [header, value] of Object.entries(cells))
        book.set(sheet, row, column(header as LedgerHeader), value);
      const after = await book.snapshot();
      const judged = judge(after, listsOf(after), AS_OF);
      const changed = judged.filter((one, i) => one.word !== before[i]?.word);
      expect(changed.map(({ sheet: own, word }) => [own, word])).toEqual([[sheet, to]]);

      const now = expected(judged, after);
      expect(plansOf(after)).toMatchObject(now.plans);
      expect(unitsOf(after)).toMatchObject(now.units);
      expect(unitsOf(after).map((each) => each["责任单位"])).toEqual(
        unitsOf(made.after).map((each) => each["责任单位"]),
      );

      // Cell by cell: as many figures changed as a recount says, and all else is as it was.
      const old = expected(before, made.after);
      const total = differing(old.plans.slice(3), now.plans.slice(3));
      const inTables = differing(old.plans, now.plans) + differing(old.units, now.units) + total;
      const [was, is] = [cellsOf(made.after, FIGURES), cellsOf(after, FIGURES)];
      const cellsChanged = [...is].filter(([at, value]) => was.get(at) !== value);
      expect(cellsChanged.filter(([, value]) => typeof value === "number" || value === "—")).toHaveLength(
        inTables,
      );
    },
  );

  test("another 统计截止日 on the summary's own sheet changes every figure that a recount of that day changes", async () => {
    const later = AS_OF + 20;
    const place = valuesOf(made.after, "年终汇总")[0]?.lastIndexOf(AS_OF) ?? -1;
    expect(place).toBeGreaterThan(0);
    book.set("年终汇总", 0, place, later);
    const after = await book.snapshot();
    const judged = judge(after, listsOf(after), later);
    expect(judged.filter((one, i) => one.word !== before[i]?.word).length).toBeGreaterThan(3);
    const now = expected(judged, after);
    expect(plansOf(after)).toMatchObject(now.plans);
    expect(unitsOf(after)).toMatchObject(now.units);
  });
});
