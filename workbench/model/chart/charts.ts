import { freshChart } from "../../book/charts";
import { HostError } from "../../wire/host-error";
import { object, type HostObject, type HostType, type Property } from "../../wire/host-type";
import { rangeFrom, worksheetObject } from "../base/declared";
import { POINTS_PER_PIXEL, requireUnlocked, worksheetOf, type SheetSelf } from "../base/selves";
import { axesType } from "./axes";
import { chartsOf, field, openChart, type ChartSelf } from "./self";
import { seriesOfRange } from "./series-of-range";
import { seriesCollectionType } from "./series";

/** Excel.Chart and a sheet's charts: kept beside the engine, for the file. */

const titleOf = (self: ChartSelf) => openChart(self).title;
const legendOf = (self: ChartSelf) => openChart(self).legend;

const titleType: HostType<ChartSelf> = {
  name: "ChartTitle",
  properties: {
    Text: field("1.1", titleOf, "text", "string"),
    Visible: field("1.1", titleOf, "visible", "boolean"),
  },
};

const legendType: HostType<ChartSelf> = {
  name: "ChartLegend",
  properties: {
    Visible: field("1.1", legendOf, "visible", "boolean"),
    Position: field("1.1", legendOf, "position", "string"),
  },
};

/** A length of the chart; setting one detaches the chart from the cells over which it was placed. */
const length = (key: "left" | "top" | "width" | "height"): Property<ChartSelf> => ({
  since: "1.1",
  get: (self) => openChart(self)[key],
  set: (self, value) => {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
    const chart = openChart(self);
    chart[key] = value;
    delete chart.anchor;
  },
});

const chartType: HostType<ChartSelf> = {
  name: "Chart",
  id: { name: "Id", get: (self) => self.chartId },
  properties: {
    Id: { since: "1.7", get: (self) => self.chartId },
    Name: field("1.1", openChart, "name", "string"),
    ChartType: field("1.7", openChart, "type", "string"),
    Left: length("left"),
    Top: length("top"),
    Width: length("width"),
    Height: length("height"),
  },
  navigation: {
    Axes: { since: "1.1", get: (self) => object(axesType, self) },
    Legend: { since: "1.1", get: (self) => object(legendType, self) },
    Series: { since: "1.1", get: (self) => object(seriesCollectionType, self) },
    Title: { since: "1.1", get: (self) => object(titleType, self) },
    Worksheet: { since: "1.2", get: (self) => worksheetObject(self.book, self.sheetId) },
  },
  methods: {
    Delete: {
      since: "1.1",
      call: (self) => {
        requireUnlocked(self.book, self.sheetId);
        const charts = chartsOf(self.book, self.sheetId);
        charts.splice(charts.indexOf(openChart(self)), 1);
      },
    },
    SetPosition: {
      since: "1.1",
      call: (self, args) => {
        const home = { book: self.book, id: self.sheetId };
        const first = rangeFrom(args, 0, home).area;
        const last = args.has(1) ? rangeFrom(args, 1, home).area : first;
        const rows = last.row + last.rows - first.row;
        const columns = last.column + last.columns - first.column;
        if (rows < 1 || columns < 1) throw new HostError("InvalidArgument");
        const anchor = { row: first.row, column: first.column, rows, columns };
        Object.assign(openChart(self), { anchor, ...pointsOf(home, anchor) });
      },
    },
  },
};

function pointsOf(home: SheetSelf, anchor: { row: number; column: number; rows: number; columns: number }) {
  const sheet = worksheetOf(home);
  const sum = (count: number, size: (i: number) => number, from = 0) => {
    let total = 0;
    for (let i = from; i < from + count; i += 1) total += size(i);
    return total * POINTS_PER_PIXEL;
  };
  const height = (row: number) => sheet.getRowHeight(row);
  const width = (column: number) => sheet.getColumnWidth(column);
  return {
    left: sum(anchor.column, width),
    top: sum(anchor.row, height),
    width: sum(anchor.columns, width, anchor.column),
    height: sum(anchor.rows, height, anchor.row),
  };
}

const chartObject = ({ book, id }: SheetSelf, chartId: string): HostObject =>
  object(chartType, { book, sheetId: id, chartId });

function find(s: SheetSelf, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const chart = chartsOf(s.book, s.id).find((item) => item.id === key || item.name.toLowerCase() === wanted);
  return chart ? chartObject(s, chart.id) : null;
}

let nextChart = 1;

export const chartCollectionType: HostType<SheetSelf> = {
  name: "ChartCollection",
  properties: { Count: { since: "1.1", get: (s) => chartsOf(s.book, s.id).length } },
  items: (s) => chartsOf(s.book, s.id).map((chart) => chartObject(s, chart.id)),
  methods: {
    Add: {
      since: "1.1",
      call: (s, args) => {
        requireUnlocked(s.book, s.id);
        const series = seriesOfRange(rangeFrom(args, 1, s), args.has(2) ? args.string(2) : "Auto");
        const number = nextChart++;
        const id = `chart-${number}`;
        chartsOf(s.book, s.id).push(freshChart(id, `图表 ${number}`, args.string(0), series));
        return chartObject(s, id);
      },
    },
    GetCount: { since: "1.4", call: (s) => chartsOf(s.book, s.id).length },
    GetItem: {
      since: "1.1",
      call: (s, args) => {
        const found = find(s, args.string(0));
        if (!found) throw new HostError("ItemNotFound");
        return found;
      },
    },
    GetItemAt: {
      since: "1.1",
      call: (s, args) => {
        const chart = chartsOf(s.book, s.id)[args.number(0)];
        if (!chart) throw new HostError("InvalidArgument");
        return chartObject(s, chart.id);
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (s, args) => find(s, args.string(0)) },
  },
};
