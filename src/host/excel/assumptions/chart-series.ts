import type { Area } from "../../../core/base/workbook-edit";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const NAMES = ["已完成", "逾期"];

export const chartSeries: Assumption = {
  id: "chart-series",
  run: async (context, scratch) => {
    const { sheet } = scratch;
    const at = scratch.area(4, 3);
    const content = [
      ["清单", ...NAMES],
      ["大气", 5, 1],
      ["水", 4, 2],
      ["土壤", 3, 0],
    ];
    const column = (index: number): Area => ({ ...at, row: at.row + 1, rows: 3, column: index, columns: 1 });
    const chart = {
      name: "自检图表",
      type: "column-stacked",
      title: "自检",
      series: NAMES.map((name, i) => ({
        name,
        values: column(i + 1),
        categories: column(0),
        color: "#4472C4",
      })),
      position: scratch.area(10, 4),
      numberFormat: "0",
    } as const;
    queueEdits(context.workbook, [
      { kind: "write", sheet, at, content },
      { kind: "chart", sheet, chart },
    ]);
    const { series } = scratch.worksheet(context).charts.getItem(chart.name);
    series.load("items/name");
    await context.sync();
    return compared([[label.name, NAMES, series.items.map(({ name }) => name)]]);
  },
};
