import type { ChartCells, ChartSeriesState } from "../../book/charts";
import { HostError } from "../../wire/host-error";
import { object, type Args, type HostType } from "../../wire/host-type";
import { rangeFrom } from "../base/declared";
import { field, openChart, openSeries, type ChartSelf, type SeriesSelf } from "./self";

const labelsOf = (self: SeriesSelf) => openSeries(self).labels;

const labelsType: HostType<SeriesSelf> = {
  name: "ChartDataLabels",
  properties: {
    NumberFormat: field("1.8", labelsOf, "numberFormat", "string", "General"),
    Position: field("1.1", labelsOf, "position", "string", "None"),
    ShowValue: field("1.1", labelsOf, "shown", "boolean"),
  },
};

const fillType: HostType<SeriesSelf> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: {
      since: "1.1",
      call: (self, args) => {
        openSeries(self).fill = args.string(0);
      },
    },
    Clear: {
      since: "1.1",
      call: (self) => {
        delete openSeries(self).fill;
      },
    },
  },
};

const formatType: HostType<SeriesSelf> = {
  name: "ChartSeriesFormat",
  navigation: { Fill: { since: "1.1", get: (self) => object(fillType, self) } },
};

const cellsFrom = ({ book, sheetId }: ChartSelf, args: Args): ChartCells => {
  const range = rangeFrom(args, 0, { book, id: sheetId });
  return { sheetId: range.sheetId, area: range.area };
};

const seriesType: HostType<SeriesSelf> = {
  name: "ChartSeries",
  properties: {
    Name: field("1.1", openSeries, "name", "string"),
    ChartType: {
      since: "1.7",
      get: (self) => openSeries(self).type ?? openChart(self.chart).type,
      set: (self, value) => {
        openSeries(self).type = String(value);
      },
    },
    HasDataLabels: field("1.7", labelsOf, "shown", "boolean"),
  },
  navigation: {
    DataLabels: { since: "1.8", get: (self) => object(labelsType, self) },
    Format: { since: "1.1", get: (self) => object(formatType, self) },
  },
  methods: {
    SetValues: {
      since: "1.7",
      call: (self, args) => {
        openSeries(self).values = cellsFrom(self.chart, args);
      },
    },
    SetXAxisValues: {
      since: "1.7",
      call: (self, args) => {
        openSeries(self).categories = cellsFrom(self.chart, args);
      },
    },
    Delete: {
      since: "1.7",
      call: (self) => {
        openSeries(self);
        openChart(self.chart).series.splice(self.index, 1);
      },
    },
  },
};

const freshSeries = (name: string): ChartSeriesState => ({ name, labels: { shown: false } });

/** Series have no id: the client knows them by their place. */
export const seriesCollectionType: HostType<ChartSelf> = {
  name: "ChartSeriesCollection",
  properties: { Count: { since: "1.1", get: (chart) => openChart(chart).series.length } },
  items: (chart) => openChart(chart).series.map((_, index) => object(seriesType, { chart, index })),
  methods: {
    Add: {
      since: "1.7",
      call: (chart, args) => {
        const { series } = openChart(chart);
        const index = args.has(1) ? args.number(1) : series.length;
        if (index < 0 || index > series.length) throw new HostError("InvalidArgument");
        series.splice(index, 0, freshSeries(args.has(0) ? args.string(0) : `系列${series.length + 1}`));
        return object(seriesType, { chart, index });
      },
    },
    GetCount: { since: "1.4", call: (chart) => openChart(chart).series.length },
    GetItemAt: {
      since: "1.1",
      call: (chart, args) => {
        const self = { chart, index: args.number(0) };
        openSeries(self);
        return object(seriesType, self);
      },
    },
  },
};
