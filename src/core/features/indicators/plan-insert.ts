import type { WorkbookEdit } from "../../base/workbook-edit";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { freeTableName } from "../../sheets/free-table-name";
import type { WorkbookNames } from "../insert/plan-insert";
import { OWN_TABLES, SHEET_SUFFIX } from "../../marks/registry";
import { sheetMark } from "../../marks/sheet-role";
import type { Ruling } from "../../notice/ruling-text";
import type { PlanId } from "../../notice/model/official-list";
import { officialLists } from "../../notice/official-lists";
import { fail, ok, type Result } from "../../base/problem";
import { indicatorsOf } from "../../notice/indicators";
import { planIndicatorSheet } from "./plan-sheet";

export type IndicatorInsertRequest = {
  readonly plans: readonly PlanId[];
  readonly year: number;
  /** 核对结论 that the workbook keeps. */
  readonly rulings?: readonly Ruling[];
};

/** The sheet with a plan's indicators; its edits need no others before them. */
type IndicatorSheetInsert = {
  readonly plan: PlanId;
  readonly sheet: string;
  readonly indicators: number;
  readonly edits: readonly WorkbookEdit[];
};

/**
 * Plans the insertion of indicator sheets (插入指标表), one a plan, in the notice's order. Every name is a free one.
 *
 * Problems: `no-plan-chosen`; `year-not-included` (detail `year`).
 */
export function planIndicatorInsert(
  request: IndicatorInsertRequest,
  workbook: WorkbookNames,
): Result<readonly IndicatorSheetInsert[]> {
  if (request.plans.length === 0) return fail({ code: "no-plan-chosen" });
  const lists = officialLists.filter(
    ({ plan, year }) => request.plans.includes(plan) && year === request.year,
  );
  if (lists.length === 0) return fail({ code: "year-not-included", detail: { year: request.year } });

  const sheetNames = [...workbook.sheetNames];
  const tableNames = [...workbook.tableNames, ...(workbook.names ?? []).map(({ name }) => name)];
  return ok(
    lists.map(({ plan, name, year }) => {
      const sheet = freeSheetName(`${name}${SHEET_SUFFIX.indicators}`, sheetNames);
      const tableName = freeTableName(`${OWN_TABLES.indicators.prefix}${name}`, tableNames);
      sheetNames.push(sheet);
      tableNames.push(tableName);
      const indicators = indicatorsOf(plan);
      const edits = [
        ...planIndicatorSheet(indicators, sheet, { tableName, year, rulings: request.rulings ?? [] }),
        sheetMark(sheet, "indicators"),
      ];
      return { plan, sheet, indicators: indicators.length, edits };
    }),
  );
}
