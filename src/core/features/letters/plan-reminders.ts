import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { countedLists } from "../summary/counted-lists";
import { reminderStrings } from "../../../strings/reminder";
import { summaryStrings } from "../../../strings/summary";
import { bulletinItems } from "../bulletin/bulletin-items";
import type { PaperInput } from "../bulletin/plan-bulletin";
import { baseBook } from "../collect/base-book";
import { isReminded, planReminder, type ReminderInput, type ReminderPlan } from "./plan-reminder";

type RemindersInput = Omit<ReminderInput, "unit" | "taken" | "book"> & {
  /** Default: every unit that has something overdue or soon due, the one with most overdue first. */
  readonly units?: readonly string[];
};

type PlannedReminder = ReminderPlan & { readonly unit: string };

/**
 * Plans a letter to each of several units, on two sheets each; the first is shown.
 *
 * Problems: those of `planReminder`: a unit that was named and has nothing to be reminded of stops them all.
 */
export function planReminders(input: RemindersInput): Result<readonly PlannedReminder[]> {
  const units = [...new Set(input.units ?? remindedUnits(input))];
  if (countedLists(input.lists).counted.length > 0 && units.length === 0)
    return fail({ code: "nothing-to-remind", detail: { unit: reminderStrings.everyUnit } });
  const letters: PlannedReminder[] = [];
  const book = baseBook(input.snapshot, input.lists);
  // Without any list there is no unit either: `planReminder` for no unit answers with the problem.
  for (const unit of units.length === 0 ? [""] : units) {
    const plan = planReminder({
      ...input,
      unit,
      book,
      taken: letters.flatMap(({ sheet, replySheet }) => [sheet, replySheet]),
    });
    if (!plan.ok) return plan;
    const edits = plan.value.edits.filter(({ kind }) => kind !== "activate");
    letters.push({ ...plan.value, unit, edits });
  }
  // After all sheets are there: one that is added may come to the front.
  const [first, last] = [letters[0], letters.at(-1)];
  if (first === undefined || last === undefined) return ok(letters);
  const shown: WorkbookEdit = { kind: "activate", sheet: first.sheet };
  return ok([...letters.slice(0, -1), { ...last, edits: [...last.edits, shown] }]);
}

/** The units to be reminded. A task without a unit gives none. */
function remindedUnits(input: Pick<PaperInput, "lists" | "asOf">): readonly string[] {
  return bulletinItems(countedLists(input.lists).counted, input)
    .filter((item) => item.unit !== summaryStrings.noUnit && isReminded(item))
    .map(({ unit }) => unit);
}
