import type { WorkbookSnapshot } from "../../base/snapshot";
import { readPolicy } from "../../status/read-policy";
import type { IndicatorReading, IndicatorTable } from "./indicator-table";
import { sheetsForIndicators } from "./may-hold-indicators";
import { recogniseIndicators, type RecogniseIndicatorsOptions } from "./recognise-indicators";

/**
 * The indicator tables of a workbook, sheet by sheet.
 *
 * @param options.rulings By default the 核对结论 that the workbook keeps.
 */
export function attainWorkbook(
  snapshot: WorkbookSnapshot,
  { rulings = readPolicy(snapshot).rulings, ...options }: RecogniseIndicatorsOptions = {},
): readonly IndicatorTable[] {
  return agreeing(
    sheetsForIndicators(snapshot).flatMap((sheet) => recogniseIndicators(sheet, { ...options, rulings })),
  );
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
