import type { Area } from "../../src/core/base/workbook-edit";

/**
 * Charts, as the workbook keeps them: the grid's engine draws none, the file writer writes them. Type and position
 * names are those of Excel's API (`ColumnClustered`, `Bottom`); lengths are points from the sheet's corner.
 */

/** Cells on a sheet, known by the engine's sheet id. */
export type ChartCells = { readonly sheetId: string; readonly area: Area };

export type ChartSeriesState = {
  name: string;
  values?: ChartCells;
  categories?: ChartCells;
  /** `#rrggbb`; absent is automatic. */
  fill?: string;
  /** A series of another kind than its chart, as in a combined one. */
  type?: string;
  labels: { shown: boolean; position?: string; numberFormat?: string };
};

export type ChartAxisState = {
  visible: boolean;
  title: { text: string; visible: boolean };
  numberFormat: string;
  /** Absent is automatic. */
  minimum?: number;
  maximum?: number;
  majorGridlines: boolean;
  reversed: boolean;
};

export type ChartState = {
  readonly id: string;
  name: string;
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  left: number;
  top: number;
  width: number;
  height: number;
  /** The cells that the chart covers, where it was placed by cells: the chart moves and grows with them. */
  anchor?: Area;
  series: ChartSeriesState[];
  axes: { category: ChartAxisState; value: ChartAxisState };
};

const freshAxis = (majorGridlines: boolean): ChartAxisState => ({
  visible: true,
  title: { text: "", visible: false },
  numberFormat: "General",
  majorGridlines,
  reversed: false,
});

/** A chart as Excel makes it: 360 × 216 points, a title, a legend below, lines behind the values. */
export function freshChart(id: string, name: string, type: string, series: ChartSeriesState[]): ChartState {
  return {
    id,
    name,
    type,
    title: { text: series.length === 1 ? (series[0]?.name ?? "") : "", visible: true },
    legend: { visible: series.length > 1, position: "Bottom" },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    series,
    axes: { category: freshAxis(false), value: freshAxis(true) },
  };
}

/** A copied sheet's charts show the copy's own cells; those of other sheets stay. */
export function copyCharts(charts: readonly ChartState[], from: string, to: string): ChartState[] {
  const own = (cells: ChartCells): ChartCells => (cells.sheetId === from ? { ...cells, sheetId: to } : cells);
  return charts.map((chart) => ({
    ...structuredClone(chart),
    series: chart.series.map((series) => ({
      ...structuredClone(series),
      ...(series.values && { values: own(series.values) }),
      ...(series.categories && { categories: own(series.categories) }),
    })),
  }));
}
