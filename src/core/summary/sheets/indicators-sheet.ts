import { formula } from "../../edits/cell-content";
import { isoOf } from "../../date/serial";
import type { CellStyle, WorkbookEdit } from "../../edits/workbook-edit";
import { DATE_FORMAT } from "../../sheets/looks";
import type { CellValue } from "../../snapshot/snapshot";
import { type AnnexCell, annexEdits, cell, headerRowOf } from "../../sheets/annex";
import { rateCharts } from "./rate-charts";
import type { IndicatorColumn, IndicatorRow } from "../indicator-tables";
import { strings } from "../../../strings";
import type { SheetContext } from "./units-sheet";

const HEADERS: readonly {
  readonly header: IndicatorColumn;
  readonly width: number;
  readonly style?: CellStyle;
}[] = [
  { header: "指标", width: 150, style: { horizontal: "left" } },
  { header: "范围", width: 75 },
  { header: "目标(原文)", width: 171, style: { horizontal: "left" } },
  { header: "单位", width: 48 },
  { header: "完成值", width: 54 },
  { header: "完成率", width: 54, style: { numberFormat: "0.0%" } },
  { header: "评价", width: 66 },
  { header: "责任单位", width: 78 },
  { header: "截止日期", width: 66, style: { numberFormat: DATE_FORMAT } },
];
/** The letter of 评价, which others count over. */
export const INDICATOR_VERDICT = "H";

/** Indicators with a number come first, so that the chart has them in one block; else in their table's order. */
export function orderedIndicators(rows: readonly IndicatorRow[]): { rows: IndicatorRow[]; rated: number } {
  const isRated = (row: IndicatorRow): boolean => typeof row.value("完成率") === "number";
  const rated = rows.filter(isRated);
  return { rows: [...rated, ...rows.filter((row) => !isRated(row))], rated: rated.length };
}

/** 指标汇总: each indicator's target, actual value, 完成率 and verdict, as the indicator table works them out. */
export function indicatorsSheetEdits(
  context: SheetContext,
  { rows, rated }: { readonly rows: readonly IndicatorRow[]; readonly rated: number },
): WorkbookEdit[] {
  const texts = strings.summary.indicators;
  const body = rows.map((row, i) => [cell(i + 1), ...HEADERS.map(({ header }) => cellOf(row, header))]);
  const empty = [cell(""), cell(texts.none), ...HEADERS.slice(1).map(() => cell(""))];
  return annexEdits({
    ...context,
    title: texts.title,
    columns: [{ header: texts.no, width: 33 }, ...HEADERS],
    body: body.length > 0 ? body : [empty],
    after: [...texts.notes, ...(rated === 0 && rows.length > 0 ? [texts.noRate] : [])].map((note) => ({
      kind: "note",
      ...cell(note),
    })),
    charts: rateCharts({
      title: texts.chart,
      series: texts.chartSeries,
      color: "#548235",
      first: headerRowOf(0) + 1,
      rows: rated,
      column: HEADERS.findIndex(({ header }) => header === "完成率") + 1,
    }),
  });
}

function cellOf(row: IndicatorRow, header: IndicatorColumn): AnnexCell {
  const reference = row.reference(header);
  if (reference === undefined) return cell("");
  const value = row.value(header);
  const stays = header === "完成值" || header === "完成率" || header === "截止日期";
  return cell(
    formula(stays ? `IF(${reference}="","",${reference})` : `${reference}&""`),
    shownAs(value, header),
  );
}

function shownAs(value: CellValue, header: IndicatorColumn): string {
  if (typeof value !== "number") return String(value);
  if (header === "截止日期") return isoOf(value);
  return header === "完成率" ? `${(value * 100).toFixed(1)}%` : String(value);
}
