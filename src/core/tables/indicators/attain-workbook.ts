import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { SheetRole } from "../../marks/registry";
import { sheetRole } from "../../marks/sheet-role";
import { readPolicy } from "../../status/read-policy";
import type { IndicatorReading, IndicatorTable } from "./indicator-table";
import { recogniseIndicators, type RecogniseIndicatorsOptions } from "./recognise-indicators";

/**
 * The indicator tables of a workbook, sheet by sheet. Hidden sheets are passed over, and so are our own reports, for
 * 指标汇总 shows indicators that stand elsewhere, registers, 报送日历, sheets for units
 * and drafts for another year.
 *
 * @param options.rulings By default the 核对结论 that the workbook keeps.
 */
export function attainWorkbook(
  snapshot: WorkbookSnapshot,
  { rulings = readPolicy(snapshot).rulings, ...options }: RecogniseIndicatorsOptions = {},
): readonly IndicatorTable[] {
  return agreeing(
    snapshot.sheets
      .filter((sheet) => sheet.visibility === "visible" && mayHoldIndicators(snapshot, sheet))
      .flatMap((sheet) => recogniseIndicators(sheet, { ...options, rulings })),
  );
}

const NO_INDICATORS: readonly SheetRole[] = [
  ...(["report", "record", "register", "duties", "settings"] as const),
  ...(["unit", "draft", "rolling", "templates"] as const),
];

/** Of our own sheets only those of indicators and lists; what a register counts is no indicator. */
function mayHoldIndicators(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  const role = sheetRole(snapshot, sheet);
  return role === undefined || !NO_INDICATORS.includes(role);
}

/** Rows that a ruling has made one and the same say so where they have different figures. */
function agreeing(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  const rows = tables.flatMap((table) => table.rows);
  if (rows.every(({ ruled }) => ruled?.sameAs === undefined)) return tables;
  const differs = (row: IndicatorReading): boolean =>
    rows.some(({ ruled, ...other }) => ruled?.id === row.ruled?.sameAs && !haveSameFigures(row, other));
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.ruled?.sameAs !== undefined && differs(row)
        ? { ...row, ruled: { ...row.ruled, differs: true } }
        : row,
    ),
  }));
}

type Figures = Pick<IndicatorReading, "target" | "actual">;

const haveSameFigures = (a: Figures, b: Figures): boolean =>
  (a.target?.value ?? null) === (b.target?.value ?? null) && (a.actual ?? "") === (b.actual ?? "");
