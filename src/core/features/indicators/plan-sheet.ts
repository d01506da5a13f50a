import type { WorkbookEdit } from "../../base/workbook-edit";
import { tableSheet } from "../../sheets/table-sheet";
import type { Indicator } from "../../notice/model/indicator";
import { underRulings } from "../../notice/ruled-indicators";
import type { Ruling } from "../../notice/ruling-text";
import { INDICATOR_COLUMNS, type IndicatorRow } from "./columns";

/**
 * The edits that put indicators on a new sheet (指标表) in the ledger's style: an Excel table, one indicator a row,
 * with native formulas for 完成率 and 评价, so that it works in every spreadsheet without the add-in. The user fills in
 * 完成值, and 基期值 where a change is measured from a level.
 *
 * @param sheet A free name (see `freeSheetName`).
 * @param options.tableName A free name (see `freeTableName`).
 * @param options.year The year of deadlines that name none.
 * @param options.rulings 核对结论 by which targets and days go.
 */
export function planIndicatorSheet(
  indicators: readonly Indicator[],
  sheet: string,
  options: {
    readonly tableName: string;
    readonly year: number;
    readonly rulings?: readonly Ruling[];
  },
): WorkbookEdit[] {
  const { tableName, year, rulings = [] } = options;
  const rows = numbered(indicators).map(({ indicator, number }): IndicatorRow => ({
    ...{ ...underRulings(indicator, rulings), year, number },
  }));
  return tableSheet({ sheet, tableName, columns: INDICATOR_COLUMNS, rows });
}

/**
 * The numbers of indicators: a task's only indicator has the task's key; of several each has the key with a number
 * behind it.
 */
function numbered(indicators: readonly Indicator[]): Pick<IndicatorRow, "indicator" | "number">[] {
  const seen = new Map<string, number>();
  return indicators.map((indicator) => {
    const count = (seen.get(indicator.task) ?? 0) + 1;
    seen.set(indicator.task, count);
    const several = indicators.filter(({ task }) => task === indicator.task).length > 1;
    return { indicator, number: several ? `${indicator.task}·${count}` : indicator.task };
  });
}
