import type { Area } from "../../src/core/base/workbook-edit";
import type { ChartCells, ChartSeriesState } from "./charts";
import type { PageState, SheetExtras, WorkbookExtras } from "./extras";
import { shiftArea, shiftIndex, type Shift } from "./shift-area";

/**
 * After rows or columns were inserted or deleted on a sheet: moves the areas that are kept beside the engine, as Excel
 * does.
 */
export function shiftExtras(extras: WorkbookExtras, sheetId: string, shift: Shift): void {
  const own = extras.sheets.get(sheetId);
  if (own) {
    shiftPage(own.page, shift);
    shiftAnchors(own, shift);
  }
  for (const { charts } of extras.sheets.values())
    for (const series of charts.flatMap((chart) => chart.series)) shiftSeries(series, sheetId, shift);
}

function shiftPage(page: PageState, shift: Shift): void {
  for (const key of ["printArea", "titleRows", "titleColumns"] as const) {
    const area = page[key];
    if (area) assign(page, key, shiftArea(area, shift));
  }
  if (shift.axis === "row") page.rowBreaks = page.rowBreaks.flatMap((row) => shiftIndex(row, shift) ?? []);
}

function shiftAnchors({ charts }: SheetExtras, shift: Shift): void {
  for (const chart of charts) if (chart.anchor) assign(chart, "anchor", shiftArea(chart.anchor, shift));
}

function shiftSeries(series: ChartSeriesState, sheetId: string, shift: Shift): void {
  for (const key of ["values", "categories"] as const) {
    const cells = series[key];
    if (cells?.sheetId !== sheetId) continue;
    const area = shiftArea(cells.area, shift);
    assign<"values" | "categories", ChartCells>(series, key, area && { sheetId, area });
  }
}

/** Sets a member to an area; where nothing is left of the area the member is removed. */
function assign<K extends string, T = Area>(
  target: Partial<Record<K, T>>,
  key: K,
  value: T | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}
