import type { IWorkbookData } from "@univerjs/core";
import type { SheetChart } from "hucre";
import { absoluteAddress, quoteSheet } from "../../../src/core/base/address";
import type { ChartAxisState, ChartCells, ChartSeriesState, ChartState } from "../../book/charts";
import { pixelsOfPoints } from "./units";
import type { Kept, ModelChart, ModelColumn, ModelRow } from "./workbook-model";

/** The sizes of rows and columns, by which the cells under a chart placed in points are found. */
type Grid = {
  readonly rows: ReadonlyMap<number, ModelRow>;
  readonly columns: ReadonlyMap<number, ModelColumn>;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
};

/** A sheet's charts in the file's terms. Series without cells have nothing to show and are left out. */
export function chartsOf(charts: readonly ChartState[], grid: Grid, data: IWorkbookData): Kept<ModelChart>[] {
  const reference = ({ sheetId, area }: ChartCells): string =>
    `${quoteSheet(data.sheets[sheetId]?.name ?? sheetId)}!${absoluteAddress(area)}`;
  return charts.map((chart) => ({ id: chart.id, item: chartOf(chart, grid, reference) }));
}

type Reference = (cells: ChartCells) => string;

function chartOf(chart: ChartState, grid: Grid, reference: Reference): ModelChart {
  const { kind, grouping } = kindOf(chart.type);
  const series = chart.series.flatMap((item) => seriesOf(item, reference));
  const title = chart.title.visible && chart.title.text !== "" ? chart.title.text : undefined;
  return {
    type: kind,
    ...(title !== undefined && { title }),
    showTitle: title !== undefined,
    series,
    anchor: anchorOf(chart, grid),
    ...((kind === "bar" || kind === "column") && {
      barGrouping: grouping,
      ...(grouping !== "clustered" && { overlap: 100 }),
    }),
    ...(kind === "line" && { lineGrouping: grouping === "clustered" ? "standard" : grouping }),
    ...(kind === "area" && { areaGrouping: grouping === "clustered" ? "standard" : grouping }),
    legend: chart.legend.visible ? (LEGEND[chart.legend.position] ?? "bottom") : false,
    frameTitle: chart.name,
    labelFormats: chart.series.flatMap(({ values, labels }) =>
      values && labels.shown ? [labels.numberFormat ?? ""] : [],
    ),
    ...(kind !== "pie" &&
      kind !== "doughnut" && { axes: { x: axisOf(chart.axes.category), y: axisOf(chart.axes.value) } }),
  };
}

const LEGEND: Readonly<Record<string, SheetChart["legend"]>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
};

/** @example kindOf("BarStacked100") //=> { kind: "bar", grouping: "percentStacked" } */
function kindOf(type: string): {
  kind: SheetChart["type"];
  grouping: "clustered" | "stacked" | "percentStacked";
} {
  const grouping = type.includes("Stacked100")
    ? "percentStacked"
    : type.includes("Stacked")
      ? "stacked"
      : "clustered";
  const kind = (
    [
      [/^Bar/, "bar"],
      [/^Line/, "line"],
      [/^Pie/, "pie"],
      [/^Doughnut/, "doughnut"],
      [/^Area/, "area"],
      [/^XYScatter/, "scatter"],
    ] as const
  ).find(([pattern]) => pattern.test(type));
  return { kind: kind?.[1] ?? "column", grouping };
}

function seriesOf(series: ChartSeriesState, reference: Reference): SheetChart["series"] {
  if (!series.values) return [];
  return [
    {
      name: series.name,
      values: reference(series.values),
      ...(series.categories && { categories: reference(series.categories) }),
      ...(series.fill !== undefined && { color: series.fill.replace("#", "") }),
      ...(series.labels.shown && { dataLabels: { showValue: true } }),
    },
  ];
}

function axisOf(axis: ChartAxisState) {
  return {
    ...(axis.title.visible && axis.title.text !== "" && { title: axis.title.text }),
    ...(axis.numberFormat !== "General" && { numberFormat: { formatCode: axis.numberFormat } }),
    scale: {
      ...(axis.minimum !== undefined && { min: axis.minimum }),
      ...(axis.maximum !== undefined && { max: axis.maximum }),
    },
    gridlines: { major: axis.majorGridlines },
    ...(!axis.visible && { hidden: true }),
    ...(axis.reversed && { reverse: true }),
  };
}

function anchorOf(chart: ChartState, grid: Grid): SheetChart["anchor"] {
  const { anchor } = chart;
  if (anchor)
    return {
      from: { row: anchor.row, col: anchor.column },
      to: { row: anchor.row + anchor.rows, col: anchor.column + anchor.columns },
    };
  const rowAt = (points: number) =>
    cellAt(points, (row) =>
      grid.rows.get(row)?.hidden === true ? 0 : (grid.rows.get(row)?.height ?? grid.defaultRowHeight),
    );
  const columnAt = (points: number) =>
    cellAt(pixelsOfPoints(points), (column) =>
      grid.columns.get(column)?.hidden === true
        ? 0
        : (grid.columns.get(column)?.width ?? grid.defaultColumnWidth),
    );
  const from = { row: rowAt(chart.top), col: columnAt(chart.left) };
  return {
    from,
    to: {
      row: Math.max(from.row + 1, rowAt(chart.top + chart.height)),
      col: Math.max(from.col + 1, columnAt(chart.left + chart.width)),
    },
  };
}

/** The row or column in which a distance from the corner ends. */
function cellAt(distance: number, sizeOf: (index: number) => number): number {
  let left = distance;
  let index = 0;
  for (; index < 16_384 && left >= sizeOf(index); index++) left -= sizeOf(index);
  return index;
}
