import { air } from "./2020-14/air";
import type { OfficialList, PlanId, PlanName } from "./model/official-list";
import { soil } from "./2020-14/soil";
import { water } from "./2020-14/water";

const BY_PLAN: Readonly<Record<PlanId, OfficialList>> = { air, water, soil };

/** The three lists of the notice, in its order. */
export const officialLists: readonly OfficialList[] = [air, water, soil];

/** @example officialList("air").title //=> "正蓝旗大气污染防治攻坚战2020年度工作任务清单" */
export function officialList(plan: PlanId): OfficialList {
  return BY_PLAN[plan];
}

/** @example planName("soil") //=> "土壤" */
export function planName(plan: PlanId): PlanName {
  return BY_PLAN[plan].name;
}
