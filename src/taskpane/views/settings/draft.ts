import type { SettingShown } from "../../../commands/settings-shown";
import { settingFromText, settingText } from "../../../core/status/setting-input";
import type { SettingInput } from "../../../core/status/settings-sheet";
import { SETTINGS } from "../../../core/status/settings";
import { SETTING_GROUPS, type ShownKey } from "./setting-groups";

/** What has been typed and not been saved yet. */
export type Draft = Readonly<Partial<Record<ShownKey, string>>>;

export type Changes = {
  /** The new values, ready to be written. */
  readonly input: SettingInput;
  readonly count: number;
  /** Settings whose text can't be read. */
  readonly unread: readonly ShownKey[];
};

export const SHOWN_KEYS: readonly ShownKey[] = Object.values(SETTING_GROUPS).flat();

/** The texts of the settings as the workbook has them. */
export function textsOf(settings: readonly SettingShown[]): Readonly<Record<ShownKey, string>> {
  const texts = Object.fromEntries(settings.map(({ key, value }) => [key, settingText(key, value)]));
  return texts as Readonly<Record<ShownKey, string>>;
}

/** What differs from the workbook. */
export function changesOf(draft: Draft, now: Readonly<Record<ShownKey, string>>): Changes {
  const differing = SHOWN_KEYS.flatMap((key) => {
    const text = draft[key];
    return text === undefined || text.trim() === now[key] ? [] : [{ key, value: settingFromText(key, text) }];
  });
  return {
    input: Object.fromEntries(
      differing.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
    ),
    count: differing.length,
    unread: differing.flatMap(({ key, value }) => (value === undefined ? [key] : [])),
  };
}

/** Every setting as it begins in a new workbook. */
export const defaults = (): Draft =>
  Object.fromEntries(SHOWN_KEYS.map((key) => [key, settingText(key, SETTINGS[key].initial)]));
