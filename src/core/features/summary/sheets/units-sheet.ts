import { formula } from "../../../base/cell-content";
import type { WorkbookEdit } from "../../../base/workbook-edit";
import { columnName, quoteSheet } from "../../../base/address";
import type { OfficialFonts } from "../../../sheets/fonts";
import { type AnnexCell, annexEdits, cell, headerRowOf } from "../../../sheets/annex";
import { rateBars, rateCharts, type RateRows } from "./rate-charts";
import type { DetailArea } from "../detail/detail-place";
import { STATUS_WORDS } from "../../../status/looks";
import type { Figures } from "../figures";
import { summaryStrings } from "../../../../strings/summary";
import { FIRST_STATUS, rateCells, TALLY_COLUMNS, TALLY_LETTER } from "./tally-columns";

/** What every sheet of a summary has to know of the other sheets. */
export type SheetContext = {
  readonly sheet: string;
  readonly finalName: string;
  readonly mainSheet: string;
  readonly subtitle: AnnexCell;
  readonly area: DetailArea;
  readonly figures: Figures;
  readonly fonts: OfficialFonts;
};

const HEADER = headerRowOf(0);
export const UNITS_FIRST_ROW = HEADER + 1;

/** 分单位汇总: each unit that leads something, those with most overdue measures first. */
export function unitsSheetEdits(context: SheetContext, totalRow: number): WorkbookEdit[] {
  const { mainSheet, area, figures } = context;
  const texts = summaryStrings.units;
  const body = figures.units.map((tally, i) => {
    const row = UNITS_FIRST_ROW + 1 + i;
    const status = STATUS_WORDS.map((word, at) => {
      const header = `${columnName(FIRST_STATUS + at)}$${HEADER + 1}`;
      return cell(formula(area.count(["牵头单位", `$B${row}`], ["督办状态", header])), tally.status[word]);
    });
    return [
      cell(i + 1),
      cell(tally.unit),
      cell(formula(area.count(["牵头单位", `$B${row}`])), tally.measures),
      ...status,
      ...rateCells(row, tally),
    ];
  });
  // The total is that of the main sheet: joint leads would count twice in a sum.
  const main = quoteSheet(mainSheet);
  const totalCells = [TALLY_LETTER.measures, ...TALLY_COLUMNS.map((_, i) => columnName(FIRST_STATUS + i))];
  const total = [
    cell(""),
    cell(texts.total),
    ...totalCells.map((column) => cell(formula(`${main}!${column}${totalRow}`), "100.0%")),
  ];
  const withRate = figures.units.filter(({ toFinish }) => toFinish > 0).length;
  const rates: RateRows = {
    title: texts.chart,
    series: texts.chartSeries,
    color: "#4472C4",
    first: UNITS_FIRST_ROW,
    rows: withRate,
    column: FIRST_STATUS + 8,
    most: 1,
  };
  return [
    ...annexEdits({
      ...context,
      title: texts.title,
      columns: [
        { header: texts.columns.no, width: 33 },
        { header: texts.columns.unit, width: 132, style: { horizontal: "left", numberFormat: "@" } },
        { header: texts.columns.measures, width: 54 },
        ...TALLY_COLUMNS,
      ],
      body: [...body, total],
      total: true,
      after: texts.notes.map((note) => ({ kind: "note", ...cell(note) })),
      charts: rateCharts(rates),
    }),
    ...rateBars(context.sheet, rates),
  ];
}
