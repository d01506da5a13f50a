import type { SerialDay } from "../base/serial";
import { readDeadline } from "../language/deadline/read-deadline";
import { withImpliedYear } from "../language/progress/implied-day";
import { readProgress } from "../language/progress/read-progress";
import { STATUS_WORDS } from "../status/looks";
import { statusOf, type StatusWord } from "../status/status";
import { cellList, isBlankOrZero, isEmpty, type CellInput } from "./cell-input";
import { problem, value, type FunctionValue } from "./function-problem";
import { readDay } from "./read-arguments";

export type TallyRow = {
  readonly word: StatusWord;
  readonly count: number;
  /** Of all counted rows, 0 to 1; 0 where there are none. */
  readonly share: number;
};

/**
 * `ZLQ.TALLY`: how many tasks stand at each status. Every status word has its row, in one order, so that a chart over
 * the spill keeps its shape. Rows blank in both ranges are not counted.
 */
export function tallyRows(
  deadlines: unknown,
  progress: unknown,
  asOf: unknown,
  today: SerialDay,
): FunctionValue<readonly TallyRow[]> {
  const day = readDay(asOf, "asOf", today);
  if (!day.ok) return day;
  const dues = cellList(deadlines);
  const states = progress === null || progress === undefined ? dues.map(() => null) : cellList(progress);
  if (dues.length !== states.length)
    return problem({ code: "sizes-differ", first: dues.length, second: states.length });
  const counts = new Map<StatusWord, number>();
  let total = 0;
  dues.forEach((deadline, i) => {
    const state = states[i] ?? null;
    if (isBlankOrZero(deadline) && isEmpty(state)) return;
    const word = wordOf(deadline, state, day.value);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  });
  const words = STATUS_WORDS;
  return value(
    words.map((word) => {
      const count = counts.get(word) ?? 0;
      return { word, count, share: total === 0 ? 0 : count / total };
    }),
  );
}

function wordOf(deadline: CellInput, state: CellInput, asOf: SerialDay): StatusWord {
  const written = typeof deadline === "string" || typeof deadline === "number" ? deadline : "";
  const read = readDeadline(written, { asOf });
  const progress = withImpliedYear(readProgress(state), read.kind === "by-date" ? read.date : undefined);
  return statusOf({ deadline: read, ...progress, asOf }).word;
}
