import type { CellValue, WorkbookSnapshot } from "../base/snapshot";
import { DEFAULT_POLICY, type Policy } from "./policy";
import { policyPlace, settingCell } from "../marks/policy-place";
import { SETTING_KEYS } from "../marks/registry";
import { SETTINGS } from "./settings";

/**
 * The policy of a workbook: the value of each setting, and the default where a setting is missing or cannot be used.
 */
export function readPolicy(snapshot: WorkbookSnapshot): Policy {
  const place = policyPlace(snapshot);
  if (place === undefined) return DEFAULT_POLICY;
  return SETTING_KEYS.reduce<Policy>((policy, key) => {
    const cell = settingCell(snapshot, place, key);
    const value: CellValue | undefined = cell?.value;
    return value === undefined ? policy : { ...policy, ...SETTINGS[key].read(value, policy) };
  }, DEFAULT_POLICY);
}
