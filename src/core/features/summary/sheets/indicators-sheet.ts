import { formula } from "../../../base/cell-content";
import { isoOf } from "../../../base/serial";
import type { CellStyle, WorkbookEdit } from "../../../base/workbook-edit";
import type { IndicatorRole } from "../../../tables/indicators/indicator-table";
import { rulingTexts } from "../../../tables/indicators/ruling-texts";
import { DATE_FORMAT } from "../../../sheets/looks";
import { type AnnexCell, annexEdits, cell, headerRowOf } from "../../../sheets/annex";
import { rateBars, rateCharts, type RateRows } from "./rate-charts";
import type { IndicatorRow } from "../indicator-tables";
import { sentence } from "../sentence";
import { summaryStrings } from "../../../../strings/summary";
import { fill } from "../../../../strings/fill";
import type { SheetContext } from "./units-sheet";

type IndicatorColumn =
  "指标" | "范围" | "目标(原文)" | "单位" | "完成值" | "完成率" | "评价" | "责任单位" | "截止日期";

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
/** The letter of 评价, over which other sheets count. */
export const INDICATOR_VERDICT = "H";
/** The letter of 完成值, from which 完成率 and 评价 are worked out. */
const ACTUAL = "F";

/**
 * 指标汇总: each indicator's target, actual value, 完成率 and verdict, as the indicator table's own formulas work them
 * out, or for a bureau's table as the view 指标 does.
 */
export function indicatorsSheetEdits(
  context: SheetContext,
  { rows, rated }: { readonly rows: readonly IndicatorRow[]; readonly rated: number },
): WorkbookEdit[] {
  const texts = summaryStrings.indicators;
  const body = rows.map((row, i) => {
    const actual = `${ACTUAL}${headerRowOf(0) + 2 + i}`;
    return [cell(i + 1), ...HEADERS.map(({ header }) => cellOf(row, header, actual))];
  });
  const rates: RateRows = {
    title: texts.chart,
    series: texts.chartSeries,
    color: "#548235",
    first: headerRowOf(0) + 1,
    rows: rated,
    column: HEADERS.findIndex(({ header }) => header === "完成率") + 1,
  };
  return [
    ...annexEdits({
      ...context,
      title: texts.title,
      columns: [{ header: texts.no, width: 33 }, ...HEADERS],
      body,
      after: [
        ...texts.notes,
        ...(rows.some(({ judgedHere }) => judgedHere) ? [texts.judgedHere] : []),
        ...ruledNotes(rows),
        ...(rated === 0 && rows.length > 0 ? [texts.noRate] : []),
      ].map((note) => ({ kind: "note", ...cell(note) })),
      hints: [...texts.hints, ...(rows.some(({ judgedHere }) => judgedHere) ? [texts.judgedHint] : [])],
      charts: rateCharts(rates),
    }),
    ...rateBars(context.sheet, rates),
  ];
}

/** Whose decision a target or a day rests on, row by row. */
const ruledNotes = (rows: readonly IndicatorRow[]): readonly string[] =>
  rows.flatMap(({ reading: { indicator, no, ruled } }, i) =>
    rulingTexts(ruled).map((text) =>
      fill(summaryStrings.indicators.ruled, {
        no: i + 1,
        indicator: no === "" ? indicator : `${no} ${indicator}`,
        text,
      }),
    ),
  );

/** Columns that show a cell of the indicator's own row. */
const SHOWN: Readonly<Partial<Record<IndicatorColumn, IndicatorRole>>> = {
  范围: "scope",
  完成值: "actual",
  责任单位: "lead",
  截止日期: "deadline",
};

function cellOf(row: IndicatorRow, header: IndicatorColumn, actual: string): AnnexCell {
  const { reading, cells } = row;
  switch (header) {
    case "指标":
      return textCell(row, ["indicator"], reading.indicator);
    case "目标(原文)": {
      const target = cells("target");
      const { condition } = cells("wording") === undefined ? row.formulas(actual) : {};
      return condition === undefined || typeof target?.raw !== "number"
        ? textCell(row, ["wording", "target"], reading.wording)
        : cell(formula(condition), reading.wording);
    }
    case "单位":
      return textCell(row, ["unit"], reading.target?.unit ?? "");
    case "完成率":
      return cell(
        formula(row.formulas(actual).rate),
        row.rate === null ? "" : `${(row.rate * 100).toFixed(1)}%`,
      );
    case "评价":
      return cell(formula(row.formulas(actual).verdict), row.verdict);
    default: {
      const own = cells(SHOWN[header] ?? "no");
      if (own === undefined) return cell("");
      const { reference, raw, percent, numberFormat } = own;
      const stays = header === "完成值" || header === "截止日期";
      const shown = header === "截止日期" && typeof raw === "number" ? isoOf(raw) : String(raw);
      const content = cell(formula(stays ? `IF(${reference}="","",${reference})` : `${reference}&""`), shown);
      // A share that the table shows as 92% is no 0.92 here.
      return percent && header === "完成值" ? { ...content, numberFormat } : content;
    }
  }
}

/**
 * A cell that shows, as text, the first of the row's cells in these roles that is not blank; where all are blank, the
 * text that was read.
 */
function textCell({ cells }: IndicatorRow, roles: readonly IndicatorRole[], read: string): AnnexCell {
  for (const role of roles) {
    const own = cells(role);
    if (own !== undefined && String(own.raw).trim() !== "")
      return cell(formula(`${own.reference}&""`), String(own.raw));
  }
  const text = read.replace(/\s+/g, " ").trim();
  return text === "" ? cell("") : sentence(text, {});
}
