import type { ChartSeriesState, ChartState } from "../../book/charts";
import type { Book } from "../../book/book";
import { HostError } from "../../wire/host-error";
import type { ApiVersion, Property } from "../../wire/host-type";

export type ChartSelf = { readonly book: Book; readonly sheetId: string; readonly chartId: string };

export const chartsOf = (book: Book, sheetId: string): ChartState[] => book.sheetExtras(sheetId).charts;

export function openChart({ book, sheetId, chartId }: ChartSelf): ChartState {
  const chart = chartsOf(book, sheetId).find((item) => item.id === chartId);
  if (!chart) throw new HostError("ItemNotFound");
  return chart;
}

export type SeriesSelf = { readonly chart: ChartSelf; readonly index: number };

export function openSeries({ chart, index }: SeriesSelf): ChartSeriesState {
  const series = openChart(chart).series[index];
  if (!series) throw new HostError("InvalidArgument");
  return series;
}

/** A member that is a field of a state object, of the field's own primitive type. */
export function field<S, T extends object>(
  since: ApiVersion,
  open: (self: S) => T,
  key: keyof T,
  type: "string" | "boolean" | "number",
  fallback?: string | number | boolean,
): Property<S> {
  return {
    since,
    get: (self) => open(self)[key] ?? fallback ?? "",
    set: (self, value) => {
      if (typeof value !== type) throw new HostError("InvalidArgument");
      Object.assign(open(self), { [key]: value });
    },
  };
}
