import { isOwnName, type Marked } from "../../../src/core/marks/own-names";
import { OWN_NAMES, ownSetting, SETTING_KEYS, SETTING_PREFIX } from "../../../src/core/marks/registry";
import type { NameSnapshot } from "../../../src/core/base/snapshot";

const ALL = [
  ...Object.values(OWN_NAMES),
  ...["", SETTING_PREFIX].flatMap((prefix) => SETTING_KEYS.map((key) => ownSetting(key, prefix))),
];

/** Whether a name is ours in any role. */
export const isOwn = (marked: Marked, name: NameSnapshot): boolean =>
  ALL.some((own) => isOwnName(marked, own, name));
