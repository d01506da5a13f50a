import { holdsFormula } from "../../base/cell-content";
import type { LooksBefore } from "../../base/before";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { cellAddress } from "../../base/address";
import { fail, ok, type Result } from "../../base/problem";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { SheetCells } from "../../tables/sheet-cells";
import type { TaskList } from "../../tables/tasks/task-list";
import { ownColumnEdits, ruleEdits } from "./flag-list";
import { freeMarkName, ownColumns, takenNames, widthsName, type OwnColumns } from "../../marks/flag-columns";
import { keepWidths, keptWidths, widthNames } from "../../marks/flag-widths";
import { cellsSeen, restsOn, type CellsSeen } from "../../base/rests-on";
import { columnsFrom, freeColumns, isOwnOf } from "./flag-place";
import { listSeen } from "../../tables/tasks/list-seen";
import {
  rulesOn,
  type FlaggedList,
  type FlagOptions,
  type FlagPlan,
  type NotUnderstood,
  type SkippedList,
} from "./flag-plan";
import { renewedLedger } from "../insert/renewed-ledger";
import { policyPlace } from "../../marks/policy-place";
import { policyRefs } from "../../status/policy-refs";
import { planSettings } from "../../status/settings-sheet";
import { readPolicy } from "../../status/read-policy";

/**
 * Plans 标记逾期 for recognised lists: 截止日期 and 督办状态 at their right edge, five native conditional formats each,
 * and the settings they depend on. A list with a live 督办状态 of its own (our ledger) gets the colours only. Planned a
 * second time, all of these are replaced and nothing is there twice; `planUnflag` takes them away.
 *
 * @param snapshot With formulas. Problems: `no-task-list`; `sheet-protected`; `workbook-protected` where the settings
 * need a new sheet; `date-system-1904`.
 */
export function planFlag(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
  options: FlagOptions = {},
): Result<FlagPlan> {
  if (lists.length === 0) return fail({ code: "no-task-list" });
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  if (policyPlace(snapshot) === undefined && snapshot.structureProtected)
    return fail({ code: "workbook-protected" });
  const { asOf, warnDays, day = "today" } = options;
  const settings = planSettings(
    snapshot,
    { ...(asOf === undefined ? {} : { asOf }), ...(warnDays === undefined ? {} : { warnDays }) },
    day,
  );
  const refs = policyRefs(settings.place);
  const basis = { refs, policy: readPolicy(snapshot) };

  const flagged: FlaggedList[] = [];
  const skipped: SkippedList[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const columns: WorkbookEdit[] = [];
  const rules: WorkbookEdit[] = [];
  const seen: CellsSeen[] = [];
  const widthsBefore: LooksBefore["widths"][number][] = [];
  const rulesAgain: WorkbookEdit[] = [];
  const { ownRules = [], emptyRules = [] } = options;
  for (const sheet of snapshot.sheets) {
    const here = lists.flatMap((list, i) =>
      list.sheet === sheet.name ? [{ list, look: options.looks?.[i] }] : [],
    );
    if (here.length === 0) continue;
    const own = [...ownColumns(sheet.name, snapshot)];
    const reason = whyNot(
      sheet,
      here.map(({ list }) => list),
      own,
      options,
    );
    if (reason !== undefined) {
      for (const { list } of here)
        skipped.push({ sheet: sheet.name, headerRow: list.headerRows.last, reason });
      continue;
    }
    if (sheet.protected) return fail({ code: "sheet-protected", sheet: sheet.name });
    const cells = new SheetCells(sheet);
    const isColoured = ownRules.some((rule) => rule.sheet === sheet.name);
    const taken = takenNames(sheet.name, snapshot.names);
    const kept = widthNames(snapshot, sheet.name).map((one) => one.name);
    for (const { list, look } of here) {
      const headerRow = list.headerRows.last;
      seen.push(...listSeen(sheet, list));
      if (getsColoursOnly(sheet, list, own)) {
        const statusColumn = list.columns.status ?? list.lastColumn;
        flagged.push({
          sheet: sheet.name,
          headerRow,
          rows: list.rows.length,
          columnsAdded: false,
          statusColumn,
        });
        columns.push(...renewedLedger(snapshot, sheet, list, refs));
        rules.push(ruleEdits(list, statusColumn));
        if (isColoured) rulesAgain.push(ruleEdits(list, statusColumn));
        continue;
      }
      const before = own.find((one) => isOwnOf(one, list));
      const column = before?.at.column ?? freeColumns(sheet, list, own);
      if (column === undefined) {
        skipped.push({ sheet: sheet.name, headerRow, reason: "no-room" });
        continue;
      }
      // Free cells have to be free at the moment of writing, and what stands in ours is what was read.
      const ours = cellsSeen(sheet, before?.at ?? columnsFrom(list, column), "formulas", true);
      seen.push(before === undefined ? ours : { ...ours, through: before.name });
      const name = before?.name ?? freeMarkName(taken);
      taken.push(name);
      if (before === undefined) own.push({ name, at: columnsFrom(list, column) });
      // First: what is interrupted later on is cleared with the widths that it says.
      const widths = before === undefined ? look?.widths : keptWidths(snapshot, sheet, name);
      if (widths !== undefined && !kept.includes(widthsName(name)))
        columns.push(keepWidths(sheet.name, name, widths));
      const previous = before === undefined ? {} : { before };
      columns.push(...ownColumnEdits(cells, list, { column, name, look, ...previous }, basis));
      rules.push(ruleEdits(list, column + 1));
      if (isColoured && before !== undefined) {
        // As far as the columns reached: the list may have grown.
        const lastRow = before.at.row + before.at.rows - 1;
        rulesAgain.push(ruleEdits({ ...list, lastRow }, column + 1));
      }
      if (look !== undefined) widthsBefore.push({ sheet: sheet.name, first: column, widths: look.widths });
      flagged.push({
        sheet: sheet.name,
        headerRow,
        rows: list.rows.length,
        columnsAdded: true,
        dueColumn: column,
        statusColumn: column + 1,
      });
      notUnderstood.push(...unread(list));
    }
  }
  const touched = new Set(flagged.map(({ sheet }) => sheet));
  const edits: WorkbookEdit[] = [
    ...settings.edits,
    ...columns,
    ...deleteRules(options, touched),
    ...rules,
    // In some hosts a new sheet comes to the front; the list's sheet is activated, because that is what the user wants
    // to see.
    ...(settings.added
      ? [...touched].slice(0, 1).map((sheet): WorkbookEdit => ({ kind: "activate", sheet }))
      : []),
  ];
  const unfiltered = flagged.flatMap(({ sheet, columnsAdded }) => (columnsAdded ? [sheet] : []));
  const on = restsOn(snapshot, edits, { cells: seen, unfiltered: [...new Set(unfiltered)] });
  const looks = { widths: widthsBefore, rules: ownRules, rulesAgain, emptyRules };
  const result = { settingsSheet: settings.place.sheet, lists: flagged, skipped, notUnderstood, on, looks };
  return ok({ ...result, edits: flagged.length === 0 ? [] : edits });
}

/**
 * The problem for which no list of a sheet can be flagged. Under a filter only columns do harm; colours alone may be
 * added.
 */
function whyNot(
  sheet: SheetSnapshot,
  lists: readonly TaskList[],
  own: readonly OwnColumns[],
  { filtered }: FlagOptions,
): SkippedList["reason"] | undefined {
  if (sheet.visibility === "very-hidden") return "hidden";
  if (filtered?.has(sheet.name) !== true) return undefined;
  return lists.every((list) => getsColoursOnly(sheet, list, own)) ? undefined : "filtered";
}

/** Whether a list needs only colours: it has its own formulas in 督办状态, and no columns of an earlier 标记逾期. */
function getsColoursOnly(sheet: SheetSnapshot, list: TaskList, own: readonly OwnColumns[]): boolean {
  return !own.some((one) => isOwnOf(one, list)) && hasLiveStatus(sheet, list);
}

/** Whether most rows have a formula in 督办状态 already. */
function hasLiveStatus({ used, formulas, values }: SheetSnapshot, { columns, rows }: TaskList): boolean {
  const { status } = columns;
  if (status === undefined || used === null) return false;
  const live = rows.filter(({ row }) => {
    const [r, c] = [row - used.row, status - used.column];
    return holdsFormula(formulas[r]?.[c], values[r]?.[c]);
  }).length;
  return live * 2 > rows.length;
}

function deleteRules({ ownRules = [] }: FlagOptions, sheets: ReadonlySet<string>): WorkbookEdit[] {
  return [...sheets].flatMap((sheet): WorkbookEdit[] => {
    const rules = rulesOn(sheet, ownRules);
    return rules.length === 0 ? [] : [{ kind: "delete-conditional-formats", sheet, rules }];
  });
}

function unread({ sheet, rows, columns }: TaskList): NotUnderstood[] {
  const column = columns.deadline ?? columns.dueDate;
  if (column === undefined) return [];
  return rows
    .filter(({ status, writtenDue }) => status.word === "待确认" && writtenDue === undefined)
    .map(({ row, deadline }) => ({ sheet, cell: cellAddress(row, column), text: deadline.text }));
}
