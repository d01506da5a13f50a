import type { SettingKey } from "../../../core/marks/registry";

/** A setting that the view can change: 统计截止日 has its place above the views, 核对结论 theirs in 督办. */
export type ShownKey = Exclude<SettingKey, "asOf" | "rulings">;

/** The settings in the order in which people ask for them. */
export const SETTING_GROUPS = {
  judging: ["warnDays", "yellowDays", "redDays", "slow", "severe", "exclusiveDay", "doneWords", "openWords"],
  units: ["office", "ownUnits"],
  duties: ["readings"],
  papers: [
    "addressees",
    "copies",
    "docCode",
    "issuedOn",
    "contact",
    "phone",
    "replyDays",
    "steps",
    "yellowColor",
    "redColor",
    "pageNumbers",
  ],
} as const satisfies Readonly<Record<string, readonly ShownKey[]>>;

/** Texts of more than one line. */
export const LONG: ReadonlySet<ShownKey> = new Set<ShownKey>([
  "doneWords",
  "openWords",
  "ownUnits",
  "readings",
  "steps",
]);
