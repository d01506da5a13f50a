import type { WorkbookEdit } from "../../base/workbook-edit";
import { OWN_TABLES, SHEET_SUFFIX } from "../../marks/registry";
import { sheetMark } from "../../marks/sheet-role";
import { measuresOf } from "../../notice/measures-of";
import type { OfficialList, PlanId } from "../../notice/model/official-list";
import type { Ruling } from "../../notice/ruling-text";
import { officialLists } from "../../notice/official-lists";
import { serialOf } from "../../base/serial";
import { fail, ok, type Result } from "../../base/problem";
import type { NameSnapshot } from "../../base/snapshot";
import type { DaySetting } from "../../status/day-in-force";
import type { PolicyRefs } from "../../status/formulas";
import { policyRefs } from "../../status/policy-refs";
import { planSettings, type SettingsPlan } from "../../status/settings-sheet";
import type { OfficialFonts } from "../../sheets/fonts";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { freeTableName } from "../../sheets/free-table-name";
import { planLedgerSheet } from "./ledger";
import type { Layout } from "./layouts";
import { planOfficialSheet } from "../../sheets/official-sheet";

export type InsertRequest = {
  readonly plans: readonly PlanId[];
  readonly year: number;
  readonly layout: Layout;
  readonly fonts?: OfficialFonts;
  /**
   * The value of 统计截止日 where a ledger needs the setting and the workbook has none; absent: the last day of the
   * year.
   */
  readonly day?: DaySetting;
  /** 核对结论 of the workbook, by which a ledger's due days go. */
  readonly rulings?: readonly Ruling[];
};

/** The names a workbook has already. */
export type WorkbookNames = {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** Defined names of the workbook; tables and defined names share one name space. */
  readonly names?: readonly NameSnapshot[];
  /** Present where the workbook counts days from 1904. */
  readonly dateSystem?: 1904;
};

/** One list on its sheet: its edits can be applied list by list, in order. */
type SheetInsert = {
  readonly plan: PlanId;
  readonly sheet: string;
  readonly measures: number;
  readonly edits: readonly WorkbookEdit[];
};

type InsertPlan = {
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

  const writer = WRITERS[request.layout](request, workbook);
  if (!writer.ok) return writer;
  const { settings, write } = writer.value;

  const sheetNames = [...workbook.sheetNames];
  const tableNames = [...workbook.tableNames, ...(workbook.names ?? []).map(({ name }) => name)];
  const sheets = lists.map((list): SheetInsert => {
    const sheet = freeSheetName(`${list.name}${SHEET_SUFFIX[request.layout]}`, sheetNames);
    sheetNames.push(sheet);
    const edits = write(list, sheet, tableNames);
    const mark = sheetMark(sheet, request.layout);
    return { plan: list.plan, sheet, measures: measuresOf(list).length, edits: [...edits, mark] };
  });
  if (settings !== undefined) withSettings(sheets, settings);
  const shown = sheets.slice(0, 1).map(({ sheet }): WorkbookEdit => ({ kind: "activate", sheet }));
  return ok({ edits: [...sheets.flatMap(({ edits }) => edits), ...shown], sheets });
}

/** How a layout puts a list on a sheet, and the 督办设置 that its formulas refer to. */
type Writer = {
  readonly settings?: SettingsPlan;
  readonly write: (list: OfficialList, sheet: string, tableNames: string[]) => WorkbookEdit[];
};

/** A new layout is a name in `LAYOUTS` and an entry here. */
const WRITERS: Readonly<Record<Layout, (request: InsertRequest, workbook: WorkbookNames) => Result<Writer>>> =
  {
    official: ({ fonts }) =>
      ok({ write: (list, sheet) => planOfficialSheet(list, sheet, fonts === undefined ? {} : { fonts }) }),
    ledger: (request, workbook) => {
      if (workbook.dateSystem === 1904) return fail({ code: "date-system-1904" });
      const settings = ledgerBasis(request, workbook);
      const refs = policyRefs(settings.place);
      const basis = { refs, rulings: request.rulings ?? [] };
      return ok({ settings, write: (list, sheet, tableNames) => planLedger(list, sheet, basis, tableNames) });
    },
  };

/** Adds the table's name to `tableNames`, so that no later ledger gets the same one. */
function planLedger(
  list: OfficialList,
  sheet: string,
  basis: { readonly refs: PolicyRefs; readonly rulings: readonly Ruling[] },
  tableNames: string[],
): WorkbookEdit[] {
  const tableName = freeTableName(`${OWN_TABLES.ledger.prefix}${list.name}`, tableNames);
  tableNames.push(tableName);
  return planLedgerSheet(list, sheet, { tableName, ...basis });
}

/** 督办设置, which the formulas of a ledger refer to; made where the workbook has none. */
function ledgerBasis({ year, day }: InsertRequest, workbook: WorkbookNames): SettingsPlan {
  const sheets = workbook.sheetNames.map((name) => ({ name }));
  return planSettings({ sheets, names: workbook.names ?? [] }, {}, day ?? serialOf(year, 12, 31));
}

/**
 * Formulas can refer only to sheets that exist, and 督办设置 comes after the ledgers: so the edits of the first list
 * begin by adding all new sheets.
 */
function withSettings(sheets: SheetInsert[], { edits, added }: SettingsPlan): void {
  const [first] = sheets;
  if (first === undefined || !added) return;
  const isNew = (edit: WorkbookEdit): boolean => edit.kind === "add-sheet";
  const news = sheets.flatMap((one) => one.edits.filter(isNew));
  sheets.forEach((one, i) => {
    const rest = one.edits.filter((edit) => !isNew(edit));
    sheets[i] = { ...one, edits: i === 0 ? [...news, ...edits, ...rest] : rest };
  });
}
