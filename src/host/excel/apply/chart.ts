import type { ChartSpec } from "../../../core/base/workbook-edit";
import { areaAddress, cellAddress } from "../../../core/base/address";

const TYPE = { "column-stacked": "ColumnStacked", column: "ColumnClustered", bar: "BarClustered" } as const;

/**
 * A native chart (ExcelApi 1.1; colours and axes 1.7). It is made over the first series' numbers alone, which gives
 * exactly one series whatever Excel would guess of a larger block; the others are added one by one.
 */
export function addChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first] = spec.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPE[spec.type], sheet.getRange(areaAddress(first.values)), "Columns");
  chart.name = spec.name;
  chart.title.text = spec.title;
  for (const [i, each] of spec.series.entries()) {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    series.name = each.name;
    series.setValues(sheet.getRange(areaAddress(each.values)));
    series.setXAxisValues(sheet.getRange(areaAddress(each.categories)));
    series.format.fill.setSolidColor(each.color);
    series.hasDataLabels = spec.labelFormat !== undefined;
    if (spec.labelFormat !== undefined) series.dataLabels.numberFormat = spec.labelFormat;
  }
  chart.legend.visible = spec.series.length > 1;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = spec.numberFormat;
  chart.axes.valueAxis.minimum = 0;
  if (spec.most !== undefined) chart.axes.valueAxis.maximum = spec.most;
  // Excel draws the first bar at the bottom; readers look for it at the top.
  if (spec.type === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  const { row, column, rows, columns } = spec.position;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}
