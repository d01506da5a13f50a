import { reminderStrings } from "../../../strings/reminder";
import { canonicalUnit } from "../../language/units/read-units";
import type { PaperPolicy } from "../../status/policy";
import type { BulletinItem } from "../bulletin/bulletin-items";

/** 文种: a 提醒函 before the day, a 督办函 after it. */
export const LETTER_KINDS = ["提醒函", "督办函"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** By hand, where a step was set for the unit; else by delay. */
export function letterKind(
  unit: string,
  items: readonly BulletinItem[],
  { steps }: Pick<PaperPolicy, "steps">,
): LetterKind {
  const step = steps[unit];
  if (step !== undefined) return step === "提醒" ? reminderStrings.kind.提醒 : reminderStrings.kind.督办;
  return items.some(({ word }) => word === "逾期") ? reminderStrings.kind.督办 : reminderStrings.kind.提醒;
}

/** The offices of the campaign, and the unit in which they usually sit. */
const CAMPAIGN_OFFICE = /攻坚办|攻坚战?领导小组|领导小组办公室/u;
const USUAL_SEAT = "旗生态环境局";

/**
 * Whether an office writes to itself: `same` where it is the unit or names it; `seat` where the unit is the one in which
 * such an office usually sits, which nothing here can know.
 */
export function writesToItself(office: string | undefined, unit: string): "same" | "seat" | undefined {
  if (office === undefined || office.trim() === "") return undefined;
  const bare = unit.replace(/^旗/u, "");
  if (canonicalUnit(office) === unit || office.includes(bare)) return "same";
  return unit === USUAL_SEAT && CAMPAIGN_OFFICE.test(office) ? "seat" : undefined;
}
