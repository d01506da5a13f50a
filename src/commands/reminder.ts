import { planReminders } from "../core/features/letters/plan-reminders";
import type { LetterKind } from "../core/features/letters/letter-kind";
import type { ReminderPlan } from "../core/features/letters/plan-reminder";
import type { DayInForce } from "../core/status/day-in-force";
import { listsSeen } from "../core/tables/tasks/list-seen";
import { restsOn } from "../core/base/rests-on";
import { fail, ok, type Result } from "../core/base/problem";
import { plannedAnew } from "./to-write";
import { write } from "./write";
import { placesOf } from "./read-lists";
import { paperInput, readForReport, type BulletinRequest } from "./bulletin";

type LetterRequest = BulletinRequest & {
  /** 文种 of all letters. Default: of each by delay. */
  readonly kind?: LetterKind;
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

export type MadeReminder = Pick<
  ReminderPlan,
  "kind" | "sheet" | "replySheet" | "paper" | "reply" | "measures" | "toItself"
> & { readonly unit: string };

/** Adds a letter to one unit, as `makeReminders` does to several. */
export async function makeReminder(request: ReminderRequest): Promise<Result<MadeReminder>> {
  const made = await makeReminders({ ...request, units: [request.unit] });
  if (!made.ok) return made;
  const [letter] = made.value.letters;
  return letter === undefined
    ? fail({ code: "nothing-to-remind", detail: { unit: request.unit } })
    : ok(letter);
}

/**
 * Adds a letter to each unit, all or none. Three `sync()` to read, three to write.
 *
 * Problems: `nothing-to-remind`, and those of `makeBulletin`.
 */
export const makeReminders = (request: RemindersRequest = {}): Promise<Result<MadeReminders>> =>
  plannedAnew(() => makeOnce(request));

async function makeOnce(request: RemindersRequest): Promise<Result<MadeReminders>> {
  const read = await readForReport(request);
  if (!read.ok) return read;
  const { snapshot, lists, unsure, policy, day } = read.value;
  const { units, kind } = request;
  const cards = { ...policy.cards, ...request.cards };
  const plan = planReminders({
    ...paperInput(request, read.value),
    cards,
    ...(units === undefined ? {} : { units }),
    ...(kind === undefined ? {} : { kind }),
  });
  if (!plan.ok) return plan;
  const edits = plan.value.flatMap((letter) => letter.edits);
  const on = restsOn(snapshot, edits, { cells: listsSeen(snapshot, lists) });
  const applied = await write([edits], { ...request, before: { snapshot }, on });
  if (!applied.ok) return applied;
  return ok({
    day,
    letters: plan.value.map((letter) => {
      const { unit, kind: of, sheet, replySheet, paper, reply, measures, toItself } = letter;
      const made = { unit, kind: of, sheet, replySheet, paper, reply, measures };
      return toItself === undefined ? made : { ...made, toItself };
    }),
    ...(unsure.length === 0 ? {} : { leftOut: placesOf(unsure) }),
  });
}
