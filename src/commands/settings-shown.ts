import type { WorkbookSnapshot } from "../core/base/snapshot";
import { policyPlace, settingCell } from "../core/marks/policy-place";
import { SETTING_KEYS, SETTING_NAMES, type SettingKey } from "../core/marks/registry";
import { SETTINGS } from "../core/status/settings";
import type { SettingInput } from "../core/status/settings-sheet";

/** A setting as the workbook has it, or as it begins where the workbook has none. */
export type SettingShown = {
  readonly key: SettingKey;
  readonly name: string;
  readonly value: string | number | boolean;
  /** Whether the workbook itself holds the setting. */
  readonly kept: boolean;
};

/** All settings but 统计截止日 as a workbook has them, in the order of their rows. */
export function settingsShown(snapshot: WorkbookSnapshot, input: SettingInput = {}): readonly SettingShown[] {
  const place = policyPlace(snapshot);
  return SETTING_KEYS.filter((key) => key !== "asOf").map((key) => {
    const cell = place === undefined ? undefined : settingCell(snapshot, place, key);
    const name = SETTING_NAMES[key];
    const { initial } = SETTINGS[key];
    const asked = input[key];
    const value = asked ?? cell?.value ?? initial;
    return { key, name, value, kept: cell !== undefined || asked !== undefined };
  });
}
