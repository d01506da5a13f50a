/** One measured figure over the cycles, in the order of time. */
export type Series = {
  readonly name: string;
  readonly unit: string;
  /** Each with the number of the cycle it was taken after. */
  readonly points: readonly { readonly cycle: number; readonly value: number }[];
  /** By how much of the first third the last may be more; absent where the figure is shown and not judged. */
  readonly tolerance?: number;
};

export type Trend = {
  /** The middle values of the three thirds. */
  readonly thirds: readonly [number, number, number];
  /** By how much the figure grows in a hundred cycles: the middle of the slopes between all pairs of points. */
  readonly slope: number;
  /** Whether the last third is within the tolerance of the first; where nothing is judged it is. */
  readonly isFlat: boolean;
};

/** The first cycles fetch code and fill caches: so large a part of a run is not looked at. */
export const WARM_UP = 0.1;

/**
 * How a figure has developed, after the warm-up. Middles, so that one point at which the machine was busy counts for
 * little.
 * @example trendOf({ name: "heap", unit: "MB", tolerance: 0.1, points }).isFlat //=> true
 */
export function trendOf({ points, tolerance }: Series): Trend {
  const warm = points.slice(Math.ceil(points.length * WARM_UP));
  const size = Math.ceil(warm.length / 3);
  const first = middle(valuesOf(warm.slice(0, size)));
  const last = middle(valuesOf(warm.slice(-size)));
  return {
    thirds: [first, middle(valuesOf(warm.slice(size, -size))), last],
    slope: 100 * middle(slopes(warm)),
    isFlat: tolerance === undefined || last <= first * (1 + tolerance),
  };
}

const valuesOf = (points: Series["points"]): number[] => points.map(({ value }) => value);

function slopes(points: Series["points"]): number[] {
  return points.flatMap((one, i) =>
    points.slice(i + 1).map((other) => (other.value - one.value) / (other.cycle - one.cycle)),
  );
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}
