import type { Block } from "../../test/soak/soak";
import { trendOf, type Series } from "../../test/soak/verdict";

/** How much more the last third may be than the first. */
const TOLERANCE = { heap: 0.05, nodes: 0.05, listeners: 0.05, cpu: 0.1 };

/** The figures of a run. Wall time is shown only: other programs hold up a machine. */
export function seriesOf(blocks: readonly Block[]): Series[] {
  const of = (value: (block: Block) => number) =>
    blocks.map((block) => ({ cycle: block.cycle, value: value(block) }));
  return [
    { name: "JS heap", unit: "MB", tolerance: TOLERANCE.heap, points: of(({ costs }) => costs.heapMb) },
    { name: "DOM nodes", unit: "", tolerance: TOLERANCE.nodes, points: of(({ costs }) => costs.nodes) },
    {
      name: "listeners of the page's events",
      unit: "",
      tolerance: TOLERANCE.listeners,
      points: of(({ costs }) => costs.listeners),
    },
    { name: "names of the workbook", unit: "", tolerance: 0, points: of(({ counts }) => counts.names) },
    {
      name: "handlers of Excel's events",
      unit: "",
      tolerance: 0,
      points: of(({ counts }) => counts.subscriptions),
    },
    { name: "CPU a cycle", unit: "s", tolerance: TOLERANCE.cpu, points: of(({ cpuSeconds }) => cpuSeconds) },
    { name: "wall time a cycle", unit: "s", points: of(({ wallSeconds }) => wallSeconds) },
  ];
}

export const HEADINGS = ["figure", "start", "middle", "end", "in 100 cycles", "flat"];

export function rowOf(series: Series): string[] {
  const { thirds, slope, isFlat } = trendOf(series);
  const figure = (value: number): string =>
    series.unit === "" ? value.toFixed(0) : `${value.toFixed(1)} ${series.unit}`;
  const sign = slope > 0 ? "+" : "";
  const verdict = series.tolerance === undefined ? "" : isFlat ? "yes" : "no";
  return [series.name, ...thirds.map(figure), `${sign}${figure(slope)}`, verdict];
}
