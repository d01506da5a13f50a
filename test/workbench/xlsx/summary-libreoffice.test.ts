import type { ICellData, IWorkbookData } from "@univerjs/core";
import { makeSummary } from "../../../src/commands/summary";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/base/snapshot";
import { valueOf } from "../../../workbench/model/base/cells";
import { readXlsx, writeXlsx } from "../../../workbench/xlsx";
import { contentsOf } from "../../commands/contents-of";
import { LEDGERS, openScriptedYear } from "../../commands/open-scripted-year";
import { figures, judge, type Judged } from "../../core/features/summary/recount";
import { AS_OF, listsOf, scriptedYear } from "../../core/features/summary/scripted-year";
import { tableOf, valuesOf } from "../../core/features/summary/summarise";
import { recalculated } from "../../support/libreoffice";
import { heightsInFonts } from "../../support/row-heights-in-libreoffice";
import { host } from "../open-book";

jest.setTimeout(300_000);

const SUMMARY = ["年终汇总", "分单位汇总", "未完成任务", "报送情况", "汇总明细"];

/** A file's cells as they are stored in it, nothing calculated. */
function stored({ sheets = {}, sheetOrder = [] }: Partial<IWorkbookData>): WorkbookSnapshot {
  return {
    structureProtected: false,
    names: [],
    tables: [],
    settings: {},
    sheets: sheetOrder.map((id): SheetSnapshot => {
      const { name = "", cellData = {} } = sheets[id] ?? {};
      const rowsOf = Object.values(cellData as Record<number, Record<number, ICellData>>);
      const rows = Math.max(-1, ...Object.keys(cellData).map(Number)) + 1;
      const columns = Math.max(-1, ...rowsOf.flatMap((row) => Object.keys(row).map(Number))) + 1;
      const values = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column): CellValue => valueOf(cellData[row]?.[column])),
      );
      const used = { row: 0, column: 0, rows, columns };
      return {
        id,
        name,
        visibility: "visible",
        protected: false,
        used,
        values,
        formulas: values,
        numberFormats: [],
        merges: [],
      };
    }),
  };
}

describe("the summary of the scripted year, calculated by LibreOffice", () => {
  let theirs: WorkbookSnapshot;
  let ours: ReadonlyMap<string, readonly (readonly unknown[])[]>;
  let judged: readonly Judged[];
  let file: Uint8Array;
  beforeAll(async () => {
    await openScriptedYear();
    const made = await makeSummary({ asOf: AS_OF, report: true });
    if (!made.ok) throw new Error(made.problem.code);
    ours = await contentsOf();
    file = await writeXlsx(host.book);
    theirs = stored((await readXlsx(recalculated(file), "x.xlsx")).data);
    judged = judge(theirs, listsOf(await scriptedYear().snapshot()), AS_OF);
  });

  test("counts each plan and all of them as a recount by hand does", () => {
    const rows = tableOf(theirs, "年终汇总", ["方案", "重点任务"]);
    expect(rows.map((row) => row["方案"])).toEqual(["大气", "水", "土壤", "合计"]);
    [...LEDGERS.map((sheet) => judged.filter((one) => one.sheet === sheet)), judged].forEach((own, i) => {
      expect(rounded(rows[i])).toMatchObject(
        rounded({
          重点任务: new Set(own.map(({ sheet, task }) => `${sheet}${task}`)).size,
          工作措施: own.length,
          ...figures(own),
        }),
      );
    });
  });

  test("counts each lead unit as a recount by hand does", () => {
    const rows = tableOf(theirs, "分单位汇总", ["责任单位", "牵头措施"]).slice(0, -1);
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) {
      const own = judged.filter((one) => one.units.includes(String(row["责任单位"])));
      expect(rounded(row)).toMatchObject(rounded({ 牵头措施: own.length, ...figures(own) }));
    }
  });

  test("lists the measures that are not done, with the days they are late", () => {
    const rows = tableOf(theirs, "未完成任务", ["编号", "未完成原因"]);
    const open = judged.filter(({ word }) => ["逾期", "临期", "推进中", "待确认"].includes(word));
    expect(new Map(rows.map((row) => [row["编号"], row["督办状态"]]))).toEqual(
      new Map(open.map(({ key, word }) => [key, word])),
    );
    for (const row of rows)
      expect(row["逾期天数"]).toBe(row["督办状态"] === "逾期" ? AS_OF - Number(row["截止日期"]) : "");
  });

  test("no row of the papers cuts its text where other fonts stand in for those that are missing, nor stands half empty", () => {
    const { own, needed } = heightsInFonts(file, ["宋体", "DejaVu Sans Mono", "DejaVu Sans Condensed"]);
    const sheets = ["年终汇总", "分单位汇总", "未完成任务", "报送情况", "年终总结"];
    expect([...own.keys()]).toEqual(expect.arrayContaining(sheets));
    for (const [font, heights] of needed)
      for (const sheet of sheets) {
        const rows = [...(own.get(sheet) ?? [])].map(([row, is]) => ({
          at: `${sheet}!${row} in ${font}`,
          is,
          needs: heights.get(sheet)?.get(row) ?? 0,
        }));
        expect(rows.filter(({ needs }) => needs > 30).length).toBeGreaterThan(0);
        expect(rows.filter(({ is, needs }) => needs > is + 0.5)).toEqual([]);
        // One line more than needed is for the fonts of Windows; a row of one line has the height of its form.
        expect(rows.filter(({ is, needs }) => needs > 30 && is > 1.7 * needs)).toEqual([]);
      }
  });

  test.each(SUMMARY)("shows in every cell of %s what the embedded workbook shows, and no error", (sheet) => {
    const cells = valuesOf(theirs, sheet);
    const own = ours.get(sheet) ?? [];
    expect(own.length).toBeGreaterThan(3);
    own.forEach((row, r) => {
      row.forEach((value, c) => {
        const there = cells[r]?.[c] ?? "";
        expect(String(there)).not.toMatch(/^(#|Err:)/);
        if (typeof value === "number") expect(there).toBeCloseTo(value, 9);
        else expect([r, c, there]).toEqual([r, c, value]);
      });
    });
  });
});

/** Rates to nine places: two programs may divide differently in the last one. */
const rounded = (row: Readonly<Record<string, CellValue>> | undefined): Record<string, CellValue> =>
  Object.fromEntries(
    Object.entries(row ?? {}).map(([name, value]) => [
      name,
      typeof value === "number" ? Number(value.toFixed(9)) : value,
    ]),
  );
