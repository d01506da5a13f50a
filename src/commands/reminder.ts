import { planReminder } from "../core/bulletin/plan-reminder";
import type { SerialDay } from "../core/date/serial";
import { ok, type Result } from "../core/problem/problem";
import { applySteps } from "../excel/apply/apply-steps";
import { readForReport, type BulletinRequest } from "./bulletin";

export type ReminderRequest = BulletinRequest & {
  /** The unit's name as the lists are read: 旗生态环境局. */
  readonly unit: string;
  readonly office?: string;
  /** Default: seven days after `asOf`. */
  readonly replyBy?: SerialDay;
};

/**
 * Adds a 提醒函 to one unit. Three `sync()` to read, one to write.
 *
 * Problems: `nothing-to-remind`, and those of `makeBulletin`.
 */
export async function makeReminder(
  request: ReminderRequest,
): Promise<Result<{ readonly sheet: string; readonly measures: number }>> {
  const read = await readForReport(request);
  if (!read.ok) return read;
  const { snapshot, lists, asOf, policy } = read.value;
  const { unit, office = policy.office, replyBy, cards = policy.cards } = request;
  const plan = planReminder({
    snapshot,
    lists,
    asOf,
    cards,
    schedule: policy.schedule,
    unit,
    ...(office === undefined ? {} : { office }),
    ...(replyBy === undefined ? {} : { replyBy }),
  });
  if (!plan.ok) return plan;
  const applied = await applySteps([plan.value.edits], { ...request, before: snapshot.sheets });
  return applied.ok ? ok({ sheet: plan.value.sheet, measures: plan.value.measures }) : applied;
}
