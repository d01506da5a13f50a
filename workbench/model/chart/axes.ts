import type { ChartAxisState } from "../../book/charts";
import { HostError, notImplemented } from "../../wire/host-error";
import { object, type HostType, type Property } from "../../wire/host-type";
import { field, openChart, type ChartSelf } from "./self";

type AxisSelf = { readonly chart: ChartSelf; readonly which: "category" | "value" };

const axisOf = (self: AxisSelf): ChartAxisState => openChart(self.chart).axes[self.which];
const titleOf = (self: AxisSelf) => axisOf(self).title;

const titleType: HostType<AxisSelf> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      ...field("1.1", titleOf, "text", "string"),
      // Excel shows an axis title as soon as it has a text.
      set: (self, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        axisOf(self).title = { text: value, visible: true };
      },
    },
    Visible: field("1.1", titleOf, "visible", "boolean"),
  },
};

const gridlinesType: HostType<AxisSelf> = {
  name: "ChartGridlines",
  properties: { Visible: field("1.1", axisOf, "majorGridlines", "boolean") },
};

/** `""` gives the end back to Excel. */
const end = (key: "minimum" | "maximum"): Property<AxisSelf> => ({
  since: "1.1",
  get: (self) => axisOf(self)[key] ?? "",
  set: (self, value) => {
    if (value === "") Reflect.deleteProperty(axisOf(self), key);
    else if (typeof value === "number") axisOf(self)[key] = value;
    else throw new HostError("InvalidArgument");
  },
});

const axisType: HostType<AxisSelf> = {
  name: "ChartAxis",
  properties: {
    Minimum: end("minimum"),
    Maximum: end("maximum"),
    NumberFormat: field("1.8", axisOf, "numberFormat", "string"),
    Visible: field("1.7", axisOf, "visible", "boolean"),
    ReversePlotOrder: field("1.7", axisOf, "reversed", "boolean"),
  },
  navigation: {
    Title: { since: "1.1", get: (self) => object(titleType, self) },
    MajorGridlines: { since: "1.1", get: (self) => object(gridlinesType, self) },
  },
};

export const axesType: HostType<ChartSelf> = {
  name: "ChartAxes",
  navigation: {
    CategoryAxis: { since: "1.1", get: (chart) => object(axisType, { chart, which: "category" }) },
    ValueAxis: { since: "1.1", get: (chart) => object(axisType, { chart, which: "value" }) },
  },
  methods: {
    GetItem: {
      since: "1.7",
      call: (chart, args) => {
        const name = args.string(0);
        if (name !== "Category" && name !== "Value") throw notImplemented(`ChartAxes.getItem of ${name}`);
        return object(axisType, { chart, which: name === "Category" ? "category" : "value" });
      },
    },
  },
};
