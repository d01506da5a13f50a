import type { Outcome } from "../../attainment/attainment";
import type { Deadline } from "../../language/deadline/deadline";
import { readDeadline } from "../../language/deadline/read-deadline";
import type { Target } from "../../language/targets/target";
import { foldText } from "../../language/text/fold";
import { deadlineTextOf } from "../../notice/indicators";
import type { Indicator } from "../../notice/model/indicator";
import {
  hasOtherDay,
  hasOtherTarget,
  officialIndicator,
  underRulings,
  type UnderRulings,
} from "../../notice/ruled-indicators";
import type { Ruling } from "../../notice/ruling-text";

/** 核对结论 about a row. */
export type RowRulings = Pick<UnderRulings, "rulings" | "sameAs"> & {
  /** The number of the notice's indicator that the row has. */
  readonly id: string;
  /** What stands in the row is neither the notice's nor what the rulings make of it: it holds, and they do not. */
  readonly idle?: true;
  /** The row is one and the same with another, which has other figures. */
  readonly differs?: true;
};

type Row = {
  readonly indicator: string;
  readonly wording: string;
  /** A sheet of 插入指标表, whose cells a ruling changes: its own formulas read them. */
  readonly ours: boolean;
  readonly goal: Outcome<Target>;
  readonly deadline: Deadline;
  readonly hasDeadline: boolean;
  readonly year?: number;
};

type Ruled = Pick<Row, "goal" | "deadline"> & { readonly ruled?: RowRulings };

/**
 * A row by 核对结论: its target and its day are those that were decided for, its wording stays. A row is meant only as
 * long as it has the notice's words, and its target and day the notice's values; what people have set themselves no
 * ruling touches.
 */
export function byRulings(row: Row, decided: readonly Ruling[]): Ruled {
  const { goal, deadline } = row;
  const official = decided.length === 0 ? undefined : officialIndicator(row.indicator, row.wording);
  if (official === undefined) return { goal, deadline };
  const { indicator, rulings, sameAs } = underRulings(official, decided);
  if (rulings.length === 0) return { goal, deadline };
  const [target, day] = [ruledGoal(row, official, indicator), ruledDay(row, official, indicator)];
  const idle = target === undefined || day === undefined;
  return {
    goal: target ?? goal,
    deadline: day ?? deadline,
    ruled: {
      ...{ id: official.id, rulings },
      ...(sameAs === undefined ? {} : { sameAs }),
      ...(idle ? { idle } : {}),
    },
  };
}

/** The target by the rulings; undefined where the row has another of its own. */
function ruledGoal({ goal, ours }: Row, official: Indicator, now: Indicator): Row["goal"] | undefined {
  if (!hasOtherTarget(official, now)) return goal;
  if (has(goal, now)) return goal;
  if (ours || !has(goal, official) || !goal.ok) return undefined;
  return {
    ok: true,
    value: { ...goal.value, value: now.value, operator: now.operator ?? goal.value.operator },
  };
}

const has = (goal: Row["goal"], { operator, value, change }: Indicator): boolean =>
  goal.ok &&
  goal.value.value === value &&
  (value === null || (goal.value.operator === operator && goal.value.change === change));

function ruledDay(row: Row, official: Indicator, now: Indicator): Deadline | undefined {
  const { deadline, ours, hasDeadline, year } = row;
  if (!hasDeadline || !hasOtherDay(official, now)) return deadline;
  const read = readDeadline(deadlineTextOf(now), year === undefined ? {} : { year });
  if (ours) return sameDay(deadline, read) ? deadline : undefined;
  return foldText(deadline.text) === foldText(deadlineTextOf(official))
    ? { ...read, text: deadline.text }
    : undefined;
}

/** Our sheets show the day itself, or the words where there is none. */
const sameDay = (shown: Deadline, ruled: Deadline): boolean =>
  ruled.kind === "by-date"
    ? shown.kind === "by-date" && shown.date === ruled.date
    : shown.text === ruled.text;
