import { cellAddress, quoteSheet } from "../grid/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";
import { isReportSheet } from "../marks/report-mark";

/** The headings by which a table of indicators with verdicts (指标表) is known, and those taken over where it has them. */
const NEEDED = ["指标", "完成值", "完成率", "评价"] as const;
type Optional = "范围" | "目标(原文)" | "单位" | "截止日期" | "责任单位";

export type IndicatorColumn = (typeof NEEDED)[number] | Optional;

/** A row of an indicator table: its cells as formulas refer to them, and what they show now. */
export type IndicatorRow = {
  readonly reference: (column: IndicatorColumn) => string | undefined;
  readonly value: (column: IndicatorColumn) => CellValue;
};

/** Header rows stand near the top. */
const SEARCHED_ROWS = 20;

/** The rows of all indicator tables of a workbook, in the order of its sheets. */
export function indicatorRows(snapshot: WorkbookSnapshot): IndicatorRow[] {
  return snapshot.sheets
    .filter(({ name, visibility }) => visibility === "visible" && !isReportSheet(snapshot, name))
    .flatMap(rowsOf);
}

function rowsOf(sheet: SheetSnapshot): IndicatorRow[] {
  const { used, values } = sheet;
  if (used === null) return [];
  const header = values
    .slice(0, SEARCHED_ROWS)
    .findIndex((row) => NEEDED.every((heading) => row.some((value) => headingOf(value) === heading)));
  if (header < 0) return [];
  const columns = new Map<string, number>();
  for (const [column, value] of (values[header] ?? []).entries())
    if (!columns.has(headingOf(value))) columns.set(headingOf(value), column);
  const name = columns.get("指标") ?? 0;
  const prefix = `${quoteSheet(sheet.name)}!`;
  return values.slice(header + 1).flatMap((row, i): IndicatorRow[] =>
    String(row[name] ?? "").trim() === ""
      ? []
      : [
          {
            reference: (heading) => {
              const column = columns.get(heading);
              return column === undefined
                ? undefined
                : prefix + cellAddress(used.row + header + 1 + i, used.column + column);
            },
            value: (heading) => row[columns.get(heading) ?? -1] ?? "",
          },
        ],
  );
}

/** Brackets are written in both widths. */
const headingOf = (value: CellValue): string =>
  String(value).replace(/\s/g, "").replace(/（/g, "(").replace(/）/g, ")");
