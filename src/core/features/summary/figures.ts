import { groupBy } from "../../base/group-by";
import { STATUS_WORDS, type StatusWord } from "../../status/looks";
import type { DetailRow } from "./detail/detail-rows";

/** Counts of a set of measures. A rate is `null` where its denominator is 0. */
export type Tally = {
  readonly tasks: number;
  readonly measures: number;
  readonly status: Readonly<Record<StatusWord, number>>;
  /** 应办结数: all measures less 长期推进 and 待确认. */
  readonly toFinish: number;
  /** 办结率: 已完成 and 逾期完成 of 应办结数. */
  readonly finishedRate: number | null;
  /** 按期办结率: 已完成 of 已完成, 逾期完成 and 逾期 together. */
  readonly onTimeRate: number | null;
};

export type Figures = {
  readonly total: Tally;
  /** By label, in the order of the lists. */
  readonly plans: readonly (Tally & { readonly label: string })[];
  /** Sorted by 逾期, then by what can be finished at all, then by number. */
  readonly units: readonly (Tally & { readonly unit: string })[];
};

/**
 * The figures at the time when the summary is made: they decide the order of its rows, and the pane shows them. The
 * sheets themselves hold formulas. A measure with several lead units counts once in totals and once for each of them
 * (semantics §6).
 */
export function figuresOf(rows: readonly DetailRow[]): Figures {
  const firsts = rows.filter(({ first }) => first);
  const plans = [...groupBy(firsts, ({ label }) => label)].map(([label, own]) => ({ label, ...tally(own) }));
  const units = [...groupBy(rows, ({ unit }) => unit)].map(([unit, own]) => ({ unit, ...tally(own) }));
  units.sort(
    (a, b) =>
      b.status.逾期 - a.status.逾期 ||
      Number(b.toFinish > 0) - Number(a.toFinish > 0) ||
      b.measures - a.measures ||
      (a.unit < b.unit ? -1 : 1),
  );
  return { total: tally(firsts), plans, units };
}

function tally(rows: readonly DetailRow[]): Tally {
  const count = (word: StatusWord): number => rows.filter(({ task }) => task.status.word === word).length;
  const status = Object.fromEntries(STATUS_WORDS.map((word) => [word, count(word)])) as Record<
    StatusWord,
    number
  >;
  const toFinish = rows.length - status.长期推进 - status.待确认;
  const finished = status.已完成 + status.逾期完成;
  return {
    tasks: rows.filter(({ firstOfTask }) => firstOfTask).length,
    measures: rows.length,
    status,
    toFinish,
    finishedRate: share(finished, toFinish),
    onTimeRate: share(status.已完成, finished + status.逾期),
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
