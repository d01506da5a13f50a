import { findMeasure } from "./measures-of";
import type { PlanId } from "./model/official-list";
import { airIndicators } from "./2020-14/indicators/air";
import type { Indicator } from "./model/indicator";
import { soilIndicators } from "./2020-14/indicators/soil";
import { waterIndicators } from "./2020-14/indicators/water";

const BY_PLAN: Readonly<Record<PlanId, readonly Indicator[]>> = {
  air: airIndicators,
  water: waterIndicators,
  soil: soilIndicators,
};

/** The indicators of the notice, plan by plan, in the order of the lists. */
export const indicators: readonly Indicator[] = [...airIndicators, ...waterIndicators, ...soilIndicators];

/** @example indicatorsOf("soil").length //=> 20 */
export function indicatorsOf(plan: PlanId): readonly Indicator[] {
  return BY_PLAN[plan];
}

/** The deadline as the notice writes it: the clause's own (大气-15: 到2020年底), else the list's. */
export function deadlineTextOf(indicator: Indicator): string {
  return indicator.deadline ?? findMeasure(indicator.task)?.duty.deadline ?? "";
}

/** Who is responsible, as the list writes it. */
export function leadTextOf(indicator: Indicator): string {
  return indicator.lead ?? findMeasure(indicator.task)?.duty.lead ?? "";
}
