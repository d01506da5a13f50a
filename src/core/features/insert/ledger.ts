import { ledgerStrings } from "../../../strings/ledger";
import { settingsStrings } from "../../../strings/settings";
import { serialOf } from "../../base/serial";
import { formula } from "../../base/cell-content";
import type { CellContent, WorkbookEdit } from "../../base/workbook-edit";
import { columnName } from "../../base/address";
import { measuresOf, type MeasureRow } from "../../notice/measures-of";
import type { Ruling } from "../../notice/ruling-text";
import type { OfficialList } from "../../notice/model/official-list";
import { CENTER, DATE, DATE_FORMAT, LEFT, TEXT } from "../../sheets/looks";
import { tableSheet, type TableColumn, type TablePlace, type TableSetting } from "../../sheets/table-sheet";
import type { PolicyRefs } from "../../status/formulas";
import { SETTING_NAMES } from "../../marks/registry";
import { ledgerDue, ledgerStatus } from "./ledger-cells";

/** A row of the notice, and the references to the settings on which its formulas depend. */
type LedgerRow = MeasureRow & { readonly refs: PolicyRefs; readonly rulings: readonly Ruling[] };
export type LedgerColumn = TableColumn<LedgerRow>;

/** 完成状态: the words that a ledger offers. The last two mean done. */
const STATES = ["未启动", "推进中", "已完成", "已销号"] as const;
/** No task of these lists was completed before this day, so 完成日期 takes no earlier one. */
const EARLIEST = serialOf(2019, 1, 1);

/**
 * The ledger's columns, in order; a new column is an entry here. 进展情况, 完成状态, 完成日期 and 备注 are the user's
 * and begin empty; empty means not done.
 */
export const LEDGER_COLUMNS = [
  { header: "编号", width: 60, style: CENTER, content: ({ measure }) => measure.key },
  { header: "序号", width: 30, style: CENTER, content: ({ task }) => task.number },
  { header: "章节", width: 72, style: LEFT, content: ({ section }) => section.heading },
  { header: "重点任务", width: 72, style: LEFT, content: ({ task }) => task.title },
  { header: "工作措施", width: 228, style: LEFT, content: ({ measure }) => measure.text },
  { header: "完成时限", width: 63, style: { ...CENTER, ...TEXT }, content: ({ duty }) => duty.deadline },
  { header: "截止日期", width: 66, style: DATE, content: dueDateOf },
  { header: "责任单位", width: 69, style: LEFT, content: ({ duty }) => duty.lead },
  { header: "配合单位", width: 69, style: LEFT, content: ({ duty }) => duty.cooperate },
  { header: "进展情况", width: 84, style: LEFT },
  {
    header: "完成状态",
    width: 51,
    style: CENTER,
    validation: () => ({ kind: "list", words: STATES, ...ledgerStrings.validation.state }),
  },
  {
    header: "完成日期",
    width: 66,
    style: DATE,
    validation: () => ({ kind: "date", from: EARLIEST, ...ledgerStrings.validation.completedOn }),
  },
  { header: "督办状态", width: 66, style: CENTER, content: statusOf },
  { header: "备注", width: 54, style: LEFT },
] as const satisfies readonly LedgerColumn[];

export type LedgerHeader = (typeof LEDGER_COLUMNS)[number]["header"];
export const LEDGER_HEADERS: readonly LedgerHeader[] = LEDGER_COLUMNS.map(({ header }) => header);

/** @example ledgerColumn("完成时限") //=> "F" */
export const ledgerColumn = (header: LedgerHeader): string => columnName(LEDGER_HEADERS.indexOf(header));

/**
 * The edits that put a list on a new sheet as a working ledger: an Excel table, one measure a row, nothing merged, a
 * native 督办状态 that works without the add-in, validation for what the user fills in. The text of merged cells of
 * the notice stands in each of their rows.
 *
 * @param sheet A free name (see `freeSheetName`).
 * @param options.tableName A free name (see `freeTableName`).
 * @param options.refs Where 督办设置 has what the formulas depend on.
 * @param options.rulings 核对结论 by which the due days go.
 */
export function planLedgerSheet(
  list: OfficialList,
  sheet: string,
  options: {
    readonly tableName: string;
    readonly refs: PolicyRefs;
    readonly columns?: readonly LedgerColumn[];
    readonly rulings?: readonly Ruling[];
  },
): WorkbookEdit[] {
  const { tableName, refs, columns = LEDGER_COLUMNS, rulings = [] } = options;
  const rows = measuresOf(list).map((measure) => ({ ...measure, refs, rulings }));
  return tableSheet({ sheet, tableName, columns, rows, settings: shownSettings(refs) });
}

/**
 * The settings from which 督办状态 is worked out, shown beside the table. The cells repeat 督办设置; typing into them
 * is refused.
 */
function shownSettings({ asOf, warnDays }: PolicyRefs): TableSetting[] {
  const validation = { kind: "formula", formula: "=FALSE", ...settingsStrings.message.shown } as const;
  return [
    {
      label: SETTING_NAMES.asOf,
      content: formula(asOf),
      numberFormat: DATE_FORMAT,
      widths: [69, 69],
      validation,
    },
    {
      label: SETTING_NAMES.warnDays,
      content: formula(warnDays),
      numberFormat: "0",
      widths: [60, 36],
      validation,
    },
  ];
}

function statusOf(row: LedgerRow, place: TablePlace): CellContent {
  return ledgerStatus(row, row.rulings, place, row.refs);
}

function dueDateOf(row: LedgerRow, place: TablePlace): CellContent {
  return ledgerDue(row, row.rulings, place, row.refs);
}
