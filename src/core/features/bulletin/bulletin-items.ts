import type { SerialDay } from "../../base/serial";
import { scheduleOf, type ScheduleThresholds, type ScheduleWord } from "../../status/behind-schedule";
import { DEFAULT_POLICY, STEPS, type CardThresholds, type PaperPolicy, type Step } from "../../status/policy";
import type { StatusWord } from "../../status/status";
import type { CountedList } from "../summary/counted-lists";
import { leadsOf } from "../summary/detail/detail-rows";
import type { TaskRow } from "../../tables/tasks/task-list";
import { bulletinId, itemId } from "./item-id";

/** 督办牌: 红牌 and 黄牌 alone are the law's words for enterprises. */
type Card = "督办红牌" | "督办黄牌" | "";

/** A measure that a bulletin names, once for each unit that leads it. */
export type BulletinItem = {
  readonly unit: string;
  readonly label: string;
  /** The key, or the row's number where it has none. */
  readonly id: string;
  readonly task: TaskRow;
  /** Whether this is the measure's first item: it alone counts in totals. */
  readonly first: boolean;
  readonly word: StatusWord;
  readonly card: Card;
  /** What is done about it: set by hand, or by its state and what the bulletin before says. */
  readonly step: Step;
  /** Behind the share of time that has passed; absent where no share is written or the pace is right. */
  readonly schedule?: Exclude<ScheduleWord, "符合序时">;
};

export type BulletinOptions = {
  readonly asOf: SerialDay;
  readonly cards?: CardThresholds;
  readonly schedule?: ScheduleThresholds;
  /** Steps set by hand, by 编号 or by unit. */
  readonly steps?: PaperPolicy["steps"];
  /** The steps of an earlier bulletin, by label, 编号 and unit: a step is not taken back while the measure is overdue. */
  readonly before?: ReadonlyMap<string, Step>;
};

/**
 * What a bulletin lists: measures that are overdue, soon due, behind schedule, or extended and not done; by unit, the
 * unit with most overdue measures first, in each the longest overdue first.
 */
export function bulletinItems(lists: readonly CountedList[], options: BulletinOptions): BulletinItem[] {
  const items = lists.flatMap(({ list, label }) =>
    list.rows.flatMap((task): BulletinItem[] => {
      const pace = scheduleOf(task, list.year, options.asOf, options.schedule)?.word;
      const schedule = pace === "符合序时" ? undefined : pace;
      const { word } = task.status;
      const card = cardOf(task, options.cards ?? DEFAULT_POLICY.cards);
      const id = itemId(task);
      const named = word === "逾期" || word === "临期" || schedule !== undefined || isExtended(task);
      if (!named) return [];
      return leadsOf(task).map((unit) => ({
        unit,
        label,
        id,
        task,
        first: false,
        word,
        card,
        step: stepOf({ label, id, unit, word, card }, options),
        ...(schedule === undefined ? {} : { schedule }),
      }));
    }),
  );
  const overdue = new Map<string, number>();
  for (const { unit, word } of items) overdue.set(unit, (overdue.get(unit) ?? 0) + (word === "逾期" ? 1 : 0));
  const days = ({ task }: BulletinItem): number => task.status.daysLeft ?? Number.MAX_SAFE_INTEGER;
  items.sort(
    (a, b) =>
      (overdue.get(b.unit) ?? 0) - (overdue.get(a.unit) ?? 0) ||
      (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) ||
      days(a) - days(b),
  );
  const counted = new Set<TaskRow>();
  return items.map((item) => {
    const first = !counted.has(item.task);
    counted.add(item.task);
    return { ...item, first };
  });
}

/** Whether a task that is not done has an approved extension. */
export function isExtended({ extension, progress }: TaskRow): boolean {
  return extension !== undefined && !progress.done;
}

function cardOf({ status, progress }: TaskRow, { yellowDays, redDays }: CardThresholds): Card {
  if (progress.done || status.word !== "逾期") return "";
  // A 欠报 task has missed no day of its own: it gets a warning and no card.
  const late = status.daysLeft === null || status.daysLeft >= 0 ? yellowDays : -status.daysLeft;
  return late >= redDays ? "督办红牌" : late >= yellowDays ? "督办黄牌" : "";
}

const BY_CARD: Readonly<Record<Card, Step>> = { "": "提醒", 督办黄牌: "督办", 督办红牌: "通报" };

/** The step set by hand; else that of the card, or of the bulletin before where that went further. */
function stepOf(
  { label, id, unit, word, card }: Pick<BulletinItem, "label" | "id" | "unit" | "word" | "card">,
  { steps = {}, before }: BulletinOptions,
): Step {
  const byHand = steps[id] ?? steps[unit];
  if (byHand !== undefined) return byHand;
  const own = BY_CARD[card];
  const earlier = word === "逾期" ? before?.get(`${bulletinId(label, id)}|${unit}`) : undefined;
  return earlier !== undefined && STEPS.indexOf(earlier) > STEPS.indexOf(own) ? earlier : own;
}
