import type { WorkbookEdit } from "../../base/workbook-edit";
import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { ownColumns } from "../../marks/flag-columns";
import { keptWidths, widthNames } from "../../marks/flag-widths";
import {
  brokenSettingNames,
  policyPlace,
  settingCell,
  settingName,
  type PolicyPlace,
} from "../../marks/policy-place";
import { FLAG_SETTING, SETTING_KEYS } from "../../marks/registry";
import { rulesOn, type OwnRule } from "./flag-plan";

type UnflagOptions = {
  /** 督办设置 stays in any case. */
  readonly keepSettings?: boolean;
  /** Sheets with rows that a filter hides. */
  readonly filtered?: ReadonlySet<string>;
};

/**
 * Plans 清除标记: the columns, conditional formats, names and settings that `planFlag` added go, column widths become
 * what they were; everything else stays as it is. The settings' sheet stays where formulas of the user refer to it, and where
 * it holds 核对结论 or 报送口径.
 *
 * @param snapshot With formulas.
 * Problems: `sheet-protected`; `sheet-filtered`; `workbook-protected` where the settings' sheet can't be removed.
 */
export function planUnflag(
  snapshot: WorkbookSnapshot,
  ownRules: readonly OwnRule[],
  { keepSettings = false, filtered }: UnflagOptions = {},
): Result<WorkbookEdit[]> {
  const edits: WorkbookEdit[] = [];
  for (const sheet of snapshot.sheets) {
    const own = ownColumns(sheet.name, snapshot);
    const rules = rulesOn(sheet.name, ownRules);
    const kept = widthNames(snapshot, sheet.name);
    if (own.length === 0 && rules.length === 0 && kept.length === 0) continue;
    if (sheet.protected) return fail({ code: "sheet-protected", sheet: sheet.name });
    if (own.length > 0 && filtered?.has(sheet.name) === true)
      return fail({ code: "sheet-filtered", sheet: sheet.name });
    if (rules.length > 0) edits.push({ kind: "delete-conditional-formats", sheet: sheet.name, rules });
    for (const { name, at } of own) {
      edits.push({ kind: "clear", sheet: sheet.name, at, through: name });
      const widths = keptWidths(snapshot, sheet, name);
      if (widths !== undefined)
        edits.push({ kind: "column-widths", sheet: sheet.name, first: at.column, widths, through: name });
      edits.push({ kind: "delete-name", sheet: sheet.name, name });
    }
    for (const { name } of kept) edits.push({ kind: "delete-name", sheet: sheet.name, name });
  }
  const place = policyPlace(snapshot);
  const keeps = place !== undefined && (keepSettings || holdsDecisions(snapshot, place));
  if (place !== undefined && !keeps && !isReferredTo(snapshot, place.sheet)) {
    if (snapshot.structureProtected) return fail({ code: "workbook-protected" });
    // The sheet first: it is found by its names. What is left of those, when this is cut off, is found as broken.
    edits.push({ kind: "delete-sheet", sheet: place.sheet });
    for (const name of namesOf(place)) edits.push({ kind: "delete-name", name });
  }
  for (const name of brokenSettingNames(snapshot)) edits.push({ kind: "delete-name", name });
  if (FLAG_SETTING in snapshot.settings) edits.push({ kind: "setting", key: FLAG_SETTING, value: undefined });
  return ok(edits);
}

/** Whether people have settled something there that nothing else in the workbook says: it would be lost with the sheet. */
const holdsDecisions = (snapshot: WorkbookSnapshot, place: PolicyPlace): boolean =>
  (["rulings", "readings"] as const).some((key) => settingCell(snapshot, place, key) !== undefined);

/** Texts in a formula are no references: a text with the word 统计截止日 does not refer to the setting. */
const TEXTS = /"(?:[^"]|"")*"/gu;

/** Whether a formula outside the columns that go refers to a sheet or a name of its settings. */
function isReferredTo(snapshot: WorkbookSnapshot, sheet: string): boolean {
  const place = policyPlace(snapshot);
  const words = [`${sheet}!`, `${sheet}'!`, ...(place === undefined ? [] : namesOf(place))];
  return snapshot.sheets.some(({ name, used, formulas }) => {
    if (name === sheet || used === null) return false;
    const own = ownColumns(name, snapshot);
    // A ledger of version 0.1 has names of its own with the same spelling.
    const local = snapshot.names.filter((one) => one.sheet === name).map((one) => one.name);
    const looked = words.filter((word) => !local.includes(word));
    return formulas.some((row, r) =>
      row.some((formula, c) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return false;
        const inside = own.some(
          ({ at }) =>
            at.row <= used.row + r &&
            used.row + r < at.row + at.rows &&
            at.column <= used.column + c &&
            used.column + c < at.column + at.columns,
        );
        const code = formula.replace(TEXTS, '""');
        return !inside && looked.some((word) => code.includes(word));
      }),
    );
  });
}

/** The names that a settings sheet has in the workbook. */
function namesOf({ cells, prefix }: PolicyPlace): readonly string[] {
  return SETTING_KEYS.filter((key) => cells[key] !== undefined).map((key) => settingName(key, prefix));
}
