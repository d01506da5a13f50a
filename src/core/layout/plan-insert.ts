import type { WorkbookEdit } from "../edits/workbook-edit";
import { OWN_TABLES, SHEET_SUFFIX } from "../marks/registry";
import { sheetMark } from "../marks/sheet-role";
import { measuresOf } from "../notice/measures-of";
import type { OfficialList, PlanId } from "../notice/official-list";
import { officialLists } from "../notice/official-lists";
import { fail, ok, type Result } from "../problem/problem";
import type { OfficialFonts } from "./fonts";
import { freeSheetName } from "./free-sheet-name";
import { freeTableName } from "./free-table-name";
import { planLedgerSheet } from "./ledger-sheet";
import { planOfficialSheet } from "./official-sheet";

/** `official`: as the notice prints it. `ledger`: a working table, one measure a row. */
export type Layout = "official" | "ledger";

export type InsertRequest = {
  readonly plans: readonly PlanId[];
  readonly year: number;
  readonly layout: Layout;
  readonly fonts?: OfficialFonts;
};

/** The names a workbook has already. */
export type WorkbookNames = {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** Defined names; they share their name space with tables. */
  readonly names?: readonly string[];
  /** Present where the workbook counts days from 1904. */
  readonly dateSystem?: 1904;
};

/** One list on its sheet: its edits stand for themselves and can be applied list by list. */
export type SheetInsert = {
  readonly plan: PlanId;
  readonly sheet: string;
  readonly measures: number;
  readonly edits: readonly WorkbookEdit[];
};

export type InsertPlan = {
  /** All edits in order: those of the sheets, then the first sheet is shown. */
  readonly edits: readonly WorkbookEdit[];
  readonly sheets: readonly SheetInsert[];
};

/**
 * Plans the insertion of official lists, each on a new sheet, in the notice's order however they were asked for.
 * Nothing that the workbook has is touched: every name is a free one.
 *
 * Problems: `no-plan-chosen`; `year-not-included` (detail `year`) where there is no list for the year;
 * `date-system-1904` for ledgers, which have dates (the official layout has none).
 */
export function planInsert(request: InsertRequest, workbook: WorkbookNames): Result<InsertPlan> {
  if (request.plans.length === 0) return fail({ code: "no-plan-chosen" });
  const lists = officialLists.filter(
    ({ plan, year }) => request.plans.includes(plan) && year === request.year,
  );
  const [firstList] = lists;
  if (firstList === undefined) return fail({ code: "year-not-included", detail: { year: request.year } });

  if (request.layout === "ledger" && workbook.dateSystem === 1904) return fail({ code: "date-system-1904" });

  const sheetNames = [...workbook.sheetNames];
  const tableNames = [...workbook.tableNames, ...(workbook.names ?? [])];
  const sheets = lists.map((list): SheetInsert => {
    const sheet = freeSheetName(`${list.name}${SHEET_SUFFIX[request.layout]}`, sheetNames);
    sheetNames.push(sheet);
    const edits = planSheet(list, sheet, request, tableNames);
    return { plan: list.plan, sheet, measures: measuresOf(list).length, edits };
  });
  const shown = sheets.slice(0, 1).map(({ sheet }): WorkbookEdit => ({ kind: "activate", sheet }));
  return ok({ edits: [...sheets.flatMap(({ edits }) => edits), ...shown], sheets });
}

/** Takes the table name it uses by adding it to `tableNames`. */
function planSheet(
  list: OfficialList,
  sheet: string,
  { layout, fonts }: InsertRequest,
  tableNames: string[],
): WorkbookEdit[] {
  switch (layout) {
    case "official":
      return [
        ...planOfficialSheet(list, sheet, fonts === undefined ? {} : { fonts }),
        sheetMark(sheet, "official"),
      ];
    case "ledger": {
      const tableName = freeTableName(`${OWN_TABLES.ledger.prefix}${list.name}`, tableNames);
      tableNames.push(tableName);
      return [...planLedgerSheet(list, sheet, { tableName }), sheetMark(sheet, "ledger")];
    }
  }
}
