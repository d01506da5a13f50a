import { contentOf } from "../../base/as-before";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { ok, type Result } from "../../base/problem";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { TaskList } from "../../tables/tasks/task-list";
import { frameEdits, ruleEdits } from "./flag-list";
import { ownColumns, type OwnColumns } from "../../marks/flag-columns";
import { FLAG_SETTING } from "../../marks/registry";
import { isOwnOf } from "./flag-place";
import type { ListLook, OwnRule } from "./flag-plan";
import { planUnflag } from "./plan-unflag";
import { ledgerSettingCells } from "../../status/day-in-force";
import { policyPlace } from "../../marks/policy-place";

export type RestoreInput = {
  /**
   * The workbook before 标记逾期 began to write, its lists, and the rules and looks that `readFlags` read at that time.
   */
  readonly before: WorkbookSnapshot;
  readonly lists: readonly TaskList[];
  readonly looks: readonly (ListLook | undefined)[];
  readonly rulesBefore: readonly OwnRule[];
  /** The workbook as the failure left it. */
  readonly now: WorkbookSnapshot;
  readonly rulesNow: readonly OwnRule[];
};

/**
 * Plans the way back from a 标记逾期 that failed half-way: what it has written goes, and flags of an earlier time
 * become what they were. Where there were none this is `planUnflag`.
 *
 * @param input Both snapshots with formulas.
 */
export function planRestore(input: RestoreInput): Result<WorkbookEdit[]> {
  const { before, now, lists, looks, rulesBefore, rulesNow } = input;
  // A settings sheet of this run is known by its mark, and has gone by that; one of somebody else stays.
  const cleared = planUnflag(now, rulesNow, { keepSettings: true });
  if (!cleared.ok) return cleared;

  const columns: WorkbookEdit[] = [];
  const rules: WorkbookEdit[] = [];
  for (const sheet of before.sheets) {
    const own = ownColumns(sheet.name, before);
    const coloured = rulesBefore.some((rule) => rule.sheet === sheet.name);
    for (const earlier of own) {
      const at = lists.findIndex((list) => list.sheet === sheet.name && isOwnOf(earlier, list));
      columns.push(...columnsAsBefore(sheet, earlier, lists[at], looks[at]));
    }
    for (const list of lists) {
      if (!coloured || list.sheet !== sheet.name) continue;
      const earlier = own.find((one) => isOwnOf(one, list));
      const status = earlier === undefined ? list.columns.status : earlier.at.column + 1;
      if (status !== undefined) rules.push(ruleEdits(list, status));
    }
  }
  const record = before.settings[FLAG_SETTING];
  const kept: WorkbookEdit[] =
    record === undefined ? [] : [{ kind: "setting", key: FLAG_SETTING, value: record }];
  return ok([...cleared.value, ...columns, ...rules, ...settingsAsBefore(before, now), ...kept]);
}

function columnsAsBefore(
  sheet: SheetSnapshot,
  { name, at }: OwnColumns,
  list: TaskList | undefined,
  look: ListLook | undefined,
): WorkbookEdit[] {
  const headers = list === undefined ? 1 : list.headerRows.last - at.row + 1;
  return [
    ...frameEdits(sheet.name, at, headers, name, look),
    { kind: "write", sheet: sheet.name, at, content: contentOf(sheet, at) },
  ];
}

/** Edits that give changed cells of settings, in 督办设置 and on ledgers of version 0.1, their earlier contents. */
function settingsAsBefore(before: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookEdit[] {
  const place = policyPlace(before);
  const own = place === undefined ? [] : Object.values(place.cells).map((at) => ({ sheet: place.sheet, at }));
  return [...own, ...ledgerSettingCells(before)].flatMap(({ sheet, at }): WorkbookEdit[] => {
    const [was, is] = [before, now].map(({ sheets }) => sheets.find(({ name }) => name === sheet));
    if (was === undefined || is === undefined) return [];
    const content = contentOf(was, at);
    return JSON.stringify(content) === JSON.stringify(contentOf(is, at))
      ? []
      : [{ kind: "write", sheet, at, content }];
  });
}
