import { absoluteAddress, quoteSheet } from "../base/address";
import type { PolicyPlace } from "../marks/policy-place";
import type { SettingKey } from "../marks/registry";
import type { PolicyRefs } from "./formulas";
import { SETTINGS } from "./settings";

/** The settings as formulas refer to them: `督办设置!$B$3`. Addresses, as every spreadsheet resolves them alike. */
export function policyRefs({ sheet, cells }: PolicyPlace): PolicyRefs {
  const ref = (key: SettingKey): string => {
    const at = cells[key];
    // A sheet of version 0.1 lacks some settings until a command that writes adds them; till then the initial value
    // stands in for the reference.
    return at === undefined ? `"${SETTINGS[key].initial}"` : `${quoteSheet(sheet)}!${absoluteAddress(at)}`;
  };
  return {
    asOf: ref("asOf"),
    warnDays: ref("warnDays"),
    doneWords: ref("doneWords"),
    openWords: ref("openWords"),
  };
}
