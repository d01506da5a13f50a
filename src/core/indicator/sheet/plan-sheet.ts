import { strings } from "../../../strings";
import type { Area, WorkbookEdit } from "../../edits/workbook-edit";
import { LEDGER_BODY, LEDGER_HEADER, LEDGER_TABLE_STYLE, ledgerHeights } from "../../layout/ledger-look";
import { LEDGER_MARGINS } from "../../sheets/paper";
import type { Indicator } from "../catalogue/indicator";
import { INDICATOR_COLUMNS, type IndicatorRow } from "./cells";
import { INDICATOR_HEADERS, type IndicatorHeader } from "./columns";
import { indicatorFormats, indicatorValidations } from "./rules";

const COLUMNS = INDICATOR_HEADERS.length;
const WIDTHS = INDICATOR_HEADERS.map((header) => INDICATOR_COLUMNS[header].width);
/** The cells that wait for the user, as in the ledger's settings. */
const INPUT = "#FFF2CC";

/**
 * The edits that put indicators on a new sheet (指标表) in the ledger's style: an Excel table, one indicator a row,
 * with native formulas for 完成率 and 评价, so that it works in every spreadsheet without the add-in. The user fills
 * in 完成值, and 基期值 where a change is measured from a level.
 *
 * @param sheet A free name (see `freeSheetName`).
 * @param options.tableName A free name (see `freeTableName`).
 * @param options.year What deadlines without a year refer to.
 */
export function planIndicatorSheet(
  indicators: readonly Indicator[],
  sheet: string,
  { tableName, year }: { readonly tableName: string; readonly year: number },
): WorkbookEdit[] {
  const rows = numbered(indicators, year);
  const body = rows.map((row) => INDICATOR_HEADERS.map((header) => INDICATOR_COLUMNS[header].content(row)));
  const whole: Area = { row: 0, column: 0, rows: rows.length + 1, columns: COLUMNS };
  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths: WIDTHS },
    { kind: "style", sheet, at: { ...whole, rows: 1 }, style: LEDGER_HEADER },
    ...INDICATOR_HEADERS.map((header, column): WorkbookEdit => {
      const at = { row: 1, column, rows: rows.length, columns: 1 };
      return { kind: "style", sheet, at, style: { ...LEDGER_BODY, ...INDICATOR_COLUMNS[header].style } };
    }),
    ...cellsWhere(rows, WAITING).map((at): WorkbookEdit => ({
      kind: "style",
      sheet,
      at,
      style: { fill: INPUT },
    })),
    ...cellsWhere(rows, SHARES).map((at): WorkbookEdit => ({
      kind: "style",
      sheet,
      at,
      style: { numberFormat: SHARE_FORMAT },
    })),
    { kind: "write", sheet, at: whole, content: [INDICATOR_HEADERS, ...body] },
    { kind: "table", sheet, at: whole, name: tableName, style: LEDGER_TABLE_STYLE },
    ...indicatorValidations(sheet, rows.length),
    ...indicatorFormats(sheet, rows.length),
    { kind: "row-heights", sheet, first: 0, heights: ledgerHeights([INDICATOR_HEADERS, ...body], WIDTHS) },
    { kind: "freeze-rows", sheet, rows: 1 },
    {
      kind: "page-setup",
      sheet,
      setup: {
        orientation: "landscape",
        paper: "A4",
        fitToWidth: 1,
        titleRows: [0, 0],
        printArea: whole,
        margins: LEDGER_MARGINS,
        centerFooter: strings.ledger.pageFooter,
        centerHorizontally: true,
      },
    },
  ];
}

/** A task's only indicator has the task's key; where it has several they are counted. */
function numbered(indicators: readonly Indicator[], year: number): IndicatorRow[] {
  const seen = new Map<string, number>();
  return indicators.map((indicator, i) => {
    const count = (seen.get(indicator.task) ?? 0) + 1;
    seen.set(indicator.task, count);
    const several = indicators.filter(({ task }) => task === indicator.task).length > 1;
    return { indicator, year, row: i + 2, number: several ? `${indicator.task}·${count}` : indicator.task };
  });
}

type Choice = Readonly<Partial<Record<IndicatorHeader, (row: IndicatorRow) => boolean>>>;

/** 完成值 of every row, 基期值 of changes, and 目标值 where the notice leaves it open. */
const WAITING: Choice = {
  完成值: () => true,
  基期值: ({ indicator }) => indicator.change !== undefined,
  目标值: ({ indicator }) => indicator.operator !== null && indicator.value === null,
};
/** Shares are shown as percentages, so that typing 92 means 92 %. Levels that a change is measured from are not. */
const SHARES: Choice = {
  完成值: ({ indicator }) => indicator.unit === "%" && indicator.change === undefined,
};
const SHARE_FORMAT = "0.00%";

/** The cells chosen, neighbours below each other together. */
function cellsWhere(rows: readonly IndicatorRow[], choice: Choice): Area[] {
  const areas: Area[] = [];
  INDICATOR_HEADERS.forEach((header, column) => {
    rows.forEach((row, i) => {
      if (choice[header]?.(row) !== true) return;
      const last = areas[areas.length - 1];
      if (last?.column === column && last.row + last.rows === i + 1)
        areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
      else areas.push({ row: i + 1, column, rows: 1, columns: 1 });
    });
  });
  return areas;
}
