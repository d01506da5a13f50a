import type { Operator } from "../../../language/targets/target";
import type { IndicatorReading } from "../../../tables/indicators/indicator-table";

/** What a bullet picture shows, each place as a share of its width from 0 to 1. */
export type Bullet = {
  /** Where nothing (0) stands: at the left end unless a value is negative. */
  readonly zero: number;
  readonly target: number;
  /** The end of the bar; absent where nothing was filled in. */
  readonly actual?: number;
  /** On which side of the mark the target is met. */
  readonly meets: "above" | "below" | "at";
};

/** Room beyond the larger value, so that mark and bar do not touch the end. */
const ROOM = 1.15;

const SIDE: Readonly<Record<Operator, Bullet["meets"]>> = {
  ">=": "above",
  ">": "above",
  "<=": "below",
  "<": "below",
  "=": "at",
  "~": "at",
};

/** The bullet picture of an indicator that is a number; `null` for one that is only verified. */
export function bulletOf({ target, outcome }: IndicatorReading): Bullet | null {
  if (target?.value == null) return null;
  const goal = target.value;
  const actual = outcome.ok ? outcome.value.actual : null;
  const low = Math.min(0, goal, actual ?? 0);
  const high = Math.max(0, goal, actual ?? 0);
  // A share has a whole to be seen against; a change has none.
  const whole = target.unit === "%" && target.change === undefined && high <= 100;
  const [from, to] = [low * ROOM, whole ? 100 : high * ROOM];
  const width = to - from || 1;
  const place = (value: number): number => (value - from) / width;
  return {
    zero: place(0),
    target: place(goal),
    meets: SIDE[target.operator],
    ...(actual === null ? {} : { actual: place(actual) }),
  };
}
