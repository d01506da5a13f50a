import { serialOf, type SerialDay } from "../../../base/serial";
import type { IndicatorReading } from "../../../tables/indicators/indicator-table";

/** Days of a year that may be missed while the share of good days is still reached. */
type DaysToMiss = {
  readonly days: number;
  /** The least number of good days. */
  readonly needed: number;
  readonly allowed: number;
  /** Missed so far, worked out from the share reached up to `asOf`; absent where none was filled in. */
  readonly missed?: number;
  /** Still allowed; negative once the target cannot be reached any more. */
  readonly left?: number;
};

const GOOD_DAYS = /优良(?:天数|率)/u;

/**
 * 优良天数: how many days may still be missed. `null` for any other indicator. The share filled in is taken for that of
 * the days from 1 January to `asOf`; once the year is over, for that of the whole year.
 *
 * @example daysToMiss({ indicator: "优良天数比例", target: readTargets("优良天数比例不低于90%")[0], outcome: { ok: false } }, 2020, serialOf(2020, 6, 1))
 *   //=> { days: 366, needed: 330, allowed: 36 }
 */
export function daysToMiss(
  { indicator, target, outcome }: IndicatorReading,
  year: number,
  asOf: SerialDay,
): DaysToMiss | null {
  if (!GOOD_DAYS.test(indicator) || target?.unit !== "%" || target.operator !== ">=" || target.value === null)
    return null;
  const first = serialOf(year, 1, 1);
  const days = serialOf(year + 1, 1, 1) - first;
  // 366 × 90 % is 329.4: 330 days are needed. Rounding keeps a whole product whole.
  const needed = Math.ceil(Math.round(days * target.value * 1e6) / 1e8);
  const allowed = days - needed;
  const actual = outcome.ok ? outcome.value.actual : null;
  const elapsed = Math.min(days, asOf - first + 1);
  if (actual === null || elapsed < 1) return { days, needed, allowed };
  const missed = Math.round(((100 - actual) / 100) * elapsed);
  return { days, needed, allowed, missed, left: allowed - missed };
}
