import { cellAddress, quoteSheet } from "../../base/address";
import { verdictWord } from "../../attainment/verdict-word";
import { attainWorkbook } from "../../tables/indicators/attain-workbook";
import type {
  IndicatorReading,
  IndicatorRole,
  IndicatorTable,
} from "../../tables/indicators/indicator-table";
import { figureAt } from "../../tables/indicators/read-figure";
import {
  ownRowFormulas,
  rowFormulas,
  type RowCells,
  type RowFormulas,
} from "../../tables/indicators/row-formulas";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { SheetCells } from "../../tables/sheet-cells";

/** A row of an indicator table, as read and judged, and how the summary's formulas refer to its cells. */
export type IndicatorRow = {
  readonly reading: IndicatorReading;
  /** 完成率; `null` where there is none. */
  readonly rate: number | null;
  /** The word of 评价. */
  readonly verdict: string;
  /** Whether the summary itself judges the row, as a bureau's own table has no formulas for it. */
  readonly judgedHere: boolean;
  /** With the number format of each. */
  readonly cells: (
    role: IndicatorRole,
  ) => (NonNullable<ReturnType<RowCells>> & { readonly numberFormat: string }) | undefined;
  /** @param actual The reference to 完成值 on the summary's sheet. */
  readonly formulas: (actual: string) => RowFormulas;
};

/** The rows of all indicator tables of a workbook: those that the view 指标 shows, in the same order. */
export function indicatorRows(snapshot: WorkbookSnapshot): IndicatorRow[] {
  return attainWorkbook(snapshot).flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    return sheet === undefined ? [] : rowsOf(table, sheet);
  });
}

function rowsOf(table: IndicatorTable, sheet: SheetSnapshot): IndicatorRow[] {
  const cells = new SheetCells(sheet);
  return table.rows.map((reading) => {
    const at = cellsOf(table, sheet, cells, reading.row);
    const { outcome } = reading;
    return {
      reading,
      rate: outcome.ok ? outcome.value.rate : null,
      verdict: verdictWord(outcome),
      judgedHere: !table.ours,
      cells: at,
      formulas: (actual) => {
        if (!table.ours) return rowFormulas(reading, at, actual, table.unit);
        const [rate, verdict] = [at("rate"), at("verdict")];
        const judged = [rate, verdict].every((cell) => isFormula(sheet, cell?.place));
        return judged && rate !== undefined && verdict !== undefined
          ? { rate: `IF(${rate.reference}="","",${rate.reference})`, verdict: `${verdict.reference}&""` }
          : ownRowFormulas(at, actual);
      },
    };
  });
}

type Place = { readonly row: number; readonly column: number };

/** References go to the cell that holds the value of a merged area. */
function cellsOf(table: IndicatorTable, sheet: SheetSnapshot, cells: SheetCells, row: number) {
  return (role: IndicatorRole) => {
    const column = table.columns[role];
    if (column === undefined) return undefined;
    const area = cells.mergeAt(row, column);
    const place: Place = { row: area?.row ?? row, column: area?.column ?? column };
    return {
      ...figureAt(sheet, cells, row, column),
      raw: cells.value(row, column),
      numberFormat:
        sheet.numberFormats[place.row - (sheet.used?.row ?? 0)]?.[place.column - (sheet.used?.column ?? 0)] ??
        "",
      reference: `${quoteSheet(table.sheet)}!${cellAddress(place.row, place.column)}`,
      place,
    };
  };
}

function isFormula({ used, formulas }: SheetSnapshot, place: Place | undefined): boolean {
  if (used === null || place === undefined) return false;
  const formula = formulas[place.row - used.row]?.[place.column - used.column];
  return typeof formula === "string" && formula.startsWith("=");
}
