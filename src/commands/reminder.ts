import { planReminders } from "../core/features/letters/plan-reminders";
import type { SerialDay } from "../core/base/serial";
import type { DayInForce } from "../core/status/day-in-force";
import { listsSeen } from "../core/tables/tasks/list-seen";
import { restsOn } from "../core/base/rests-on";
import { fail, ok, type Result } from "../core/base/problem";
import { plannedAnew } from "./to-write";
import { write } from "./write";
import { placesOf } from "./read-lists";
import { readForReport, type BulletinRequest } from "./bulletin";

type LetterRequest = BulletinRequest & {
  readonly office?: string;
  /** Default: `DAYS_TO_REPLY` after `asOf`. */
  readonly replyBy?: SerialDay;
};

export type ReminderRequest = LetterRequest & {
  /** The unit's name as the lists are read: 旗生态环境局. */
  readonly unit: string;
};

export type RemindersRequest = LetterRequest & {
  /** Default: every unit that has something overdue or soon due. */
  readonly units?: readonly string[];
};

export type MadeReminders = {
  readonly day: DayInForce;
  readonly letters: readonly MadeReminder[];
  /** Where lists stand that were not counted because they are unsure. */
  readonly leftOut?: readonly string[];
};

export type MadeReminder = { readonly unit: string; readonly sheet: string; readonly measures: number };

/** Adds a 提醒函 to one unit, as `makeReminders` does to several. */
export async function makeReminder(request: ReminderRequest): Promise<Result<MadeReminder>> {
  const made = await makeReminders({ ...request, units: [request.unit] });
  if (!made.ok) return made;
  const [letter] = made.value.letters;
  return letter === undefined
    ? fail({ code: "nothing-to-remind", detail: { unit: request.unit } })
    : ok(letter);
}

/**
 * Adds a 提醒函 to each unit, all or none. Three `sync()` to read, three to write.
 *
 * Problems: `nothing-to-remind`, and those of `makeBulletin`.
 */
export const makeReminders = (request: RemindersRequest = {}): Promise<Result<MadeReminders>> =>
  plannedAnew(() => makeOnce(request));

async function makeOnce(request: RemindersRequest): Promise<Result<MadeReminders>> {
  const read = await readForReport(request);
  if (!read.ok) return read;
  const { snapshot, lists, unsure, asOf, policy, day } = read.value;
  const { units, office = policy.office, replyBy, cards = policy.cards } = request;
  const plan = planReminders({
    snapshot,
    lists,
    asOf,
    cards,
    schedule: policy.schedule,
    ...(units === undefined ? {} : { units }),
    ...(office === undefined ? {} : { office }),
    ...(replyBy === undefined ? {} : { replyBy }),
  });
  if (!plan.ok) return plan;
  const edits = plan.value.flatMap((letter) => letter.edits);
  const on = restsOn(snapshot, edits, { cells: listsSeen(snapshot, lists) });
  const applied = await write([edits], { ...request, before: { snapshot }, on });
  if (!applied.ok) return applied;
  return ok({
    day,
    letters: plan.value.map(({ unit, sheet, measures }) => ({ unit, sheet, measures })),
    ...(unsure.length === 0 ? {} : { leftOut: placesOf(unsure) }),
  });
}
