import { attainWorkbook } from "../../../../src/core/tables/indicators/attain-workbook";
import type { WorkbookEdit } from "../../../../src/core/base/workbook-edit";
import { registerColumns } from "../../../../src/core/features/registers/columns";
import { searchRegisters } from "../../../../src/core/features/registers/find-register";
import { paperFor, printedSize, repeatedColumns } from "../../../../src/core/features/registers/page";
import { planRegisters } from "../../../../src/core/features/registers/plan-register";
import { registers } from "../../../../src/core/notice/registers";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { SheetBook } from "../../../support/sheet-book";
import { AS_OF, scriptedYear } from "../summary/scripted-year";
import { planSummary } from "../../../../src/core/features/summary/plan-summary";
import { planFlag } from "../../../../src/core/features/flag/plan-flag";

jest.setTimeout(240_000);

function planned(ids: readonly string[], taken: readonly string[] = []) {
  const plan = planRegisters(ids, { sheetNames: taken, tableNames: [] });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

const ALL = registers.map(({ id }) => id);
const widthsOf = (id: string): number[] => {
  const register = registers.find((one) => one.id === id);
  return register === undefined ? [] : registerColumns(register).map(({ width }) => width);
};
const found = (text: string): string[] => searchRegisters(text).map(({ id }) => id);

describe("a register is found", () => {
  test.each([
    ["by the first letters of its pronunciation", "wkk", "soil-tailings"],
    ["by those of a part of its name", "pwk", "water-outfalls"],
    ["in capital letters as well", "SLW", "air-scattered"],
    ["by a part of its name", "锅炉", "air-boilers"],
    ["by another name", "工程机械", "air-nonroad"],
    ["by its number", "soil-sites", "soil-sites"],
    ["with or without quotation marks", "一库一档", "soil-tailings"],
    ["by the notice's words", "审核登记", "water-outfalls"],
  ])("%s: %s", (_, text, id) => {
    expect(found(text)).toContain(id);
  });

  test("what is meant exactly comes first; for nothing there is nothing", () => {
    expect(found("尾矿库")[0]).toBe("soil-tailings");
    expect(found("没有这样的台账")).toEqual([]);
    expect(found("")).toHaveLength(39);
  });
});

/** Registers of two pages whose rows more than their second column tells apart: the last column that is repeated. */
const TELLING: Readonly<Record<string, string>> = { "soil-hazwaste": "单位名称" };

function never(): never {
  throw new Error("no such register");
}

describe("the sheet of a register", () => {
  test("prints its text at 7 points or more; what is too wide for A3 goes on two pages with the first columns on both", () => {
    const papers = ALL.map((id) => paperFor(widthsOf(id)));
    for (const id of ALL) {
      const widths = widthsOf(id);
      // In an office without the workbook's font the columns are up to 17 % wider.
      const repeated = repeatedColumns(registers.find((one) => one.id === id) ?? never());
      expect(printedSize(widths, paperFor(widths), repeated)).toBeGreaterThanOrEqual(8.19);
    }
    const count = (paper: string): number => papers.filter((one) => one === paper).length;
    expect([count("A4"), count("A3"), count("A3x2")]).toEqual([9, 12, 18]);
    for (const { register, edits } of planned(ALL)) {
      const setup = edits.flatMap((edit) => (edit.kind === "page-setup" ? [edit.setup] : []));
      const wide = paperFor(widthsOf(register.id)) === "A3x2";
      expect(setup[0]?.scaling).toEqual({ pagesAcross: wide ? 2 : 1 });
      const last = TELLING[register.id] ?? register.columns[1]?.header ?? "";
      const repeated = [0, register.columns.findIndex(({ header }) => header === last)];
      expect(setup[0]?.titleColumns).toEqual(wide ? repeated : undefined);
      expect(setup[0]?.titleRows).toEqual([0, 0]);
    }
  });

  test("says beside the table who keeps it, what the notice says, and on what its columns rest", () => {
    const [plan] = planned(["soil-tailings"]);
    const texts = JSON.stringify(plan?.edits);
    for (const text of [
      "登记：旗生态环境局",
      "实现“一库一档”",
      "栏目依主题拟定",
      "部分栏目为自拟",
      "打印：A3横向，两页宽",
    ])
      expect(texts).toContain(text);
  });

  test("numbers its rows without the 示例, and goes on doing so when rows are filled below", async () => {
    const [plan] = planned(["air-diesel"]);
    const book = new SheetBook().apply(plan?.edits ?? []);
    const numbers = async () => (await book.snapshot()).sheets[0]?.values.slice(1, 6).map((row) => row[0]);
    expect(await numbers()).toEqual(["示例", "", "", "", ""]);
    book.set("柴油车抽测台账", 2, 1, 44000).set("柴油车抽测台账", 3, 1, 44001);
    expect(await numbers()).toEqual(["示例", 1, 2, "", ""]);
  });

  test.each(["all-disclosure", "water-drinking"])(
    "%s: a row that is not filled in shows nothing",
    async (id) => {
      const [plan] = planned([id]);
      const [sheet] = (await new SheetBook().apply(plan?.edits ?? []).snapshot()).sheets;
      const columns = widthsOf(id).length;
      expect(sheet?.values[2]?.slice(0, columns).filter((cell) => cell !== "")).toEqual([]);
    },
  );

  test("breaks no heading for its last character or bracket alone", () => {
    const columns = registers.flatMap((register) => registerColumns(register));
    const units = (header: string): number =>
      Array.from(header).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x7f ? 1 : 2), 0);
    // Half-width characters that a column of this width has room for, as Excel reckons.
    const room = (width: number): number => (width - 3.75) / 5.25;
    const broken = columns.filter(({ header, width }) => {
      const over = units(header) - room(width);
      return over > 0 && over <= 2;
    });
    expect(broken.map(({ header }) => header)).toEqual([]);
  });

  test("gets a free name where the workbook has a sheet of that name", () => {
    expect(planned(["air-diesel", "air-diesel"], ["柴油车抽测台账"]).map(({ sheet }) => sheet)).toEqual([
      "柴油车抽测台账 (2)",
      "柴油车抽测台账 (3)",
    ]);
  });

  test("that nobody knows is refused by name", () => {
    expect(planRegisters(["air-none"], { sheetNames: [], tableNames: [] })).toMatchObject({
      problem: { code: "no-such-register", detail: { register: "air-none" } },
    });
  });
});

/** What the summary and the flags of a workbook say: figures, and what is written beside the lists. */
async function outcome(book: SheetBook) {
  const snapshot = await book.snapshot();
  const lists = recogniseWorkbook(snapshot, { asOf: AS_OF });
  const summary = planSummary({ snapshot, lists, asOf: AS_OF });
  const flags = planFlag(snapshot, lists, { day: AS_OF });
  if (!summary.ok || !flags.ok) throw new Error("not planned");
  const written = (edits: readonly WorkbookEdit[]) => edits.filter(({ kind }) => kind === "write");
  return {
    lists: lists.map(({ sheet, rows }) => [sheet, rows.length]),
    figures: summary.value.figures,
    written: written(summary.value.steps.flat()),
    flagged: written(flags.value.edits),
    indicators: attainWorkbook(snapshot).length,
  };
}

test("with all 39 registers in the workbook, lists, flags and summary are those without them, to the cell", async () => {
  const book = scriptedYear();
  const without = await outcome(book);
  for (const { edits } of planned(ALL)) book.apply(edits);
  const rows = (await book.snapshot()).sheets.length;
  expect(rows).toBeGreaterThan(39);
  expect(await outcome(book)).toEqual(without);
});
