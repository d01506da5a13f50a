/** The time that something of a size takes. */
type Measured = { readonly size: number; readonly time: number };

/** A column of a table of sizes: the times in it, or what does not grow. */
type Column<T> = ((figures: T) => number) | "0";

/**
 * The last rows of a table of sizes: the exponents with which its times grow, over all sizes from 100 on (smaller ones
 * have too much in them that any size costs), and between the two largest.
 */
export function exponentRows<T>(
  all: readonly T[],
  sizeOf: (figures: T) => number,
  columns: readonly Column<T>[],
): readonly (readonly string[])[] {
  const row = (name: string, of: readonly T[]): string[] => [
    name,
    ...columns.map((column) =>
      column === "0" ? column : growth(of.map((one) => ({ size: sizeOf(one), time: column(one) }))),
    ),
  ];
  return [
    row(
      "exponent, from 100 on",
      all.filter((one) => sizeOf(one) >= 100),
    ),
    row("exponent, the two largest", all.slice(-2)),
  ];
}

/**
 * The exponent with which the time grows with the size, by the line that lies nearest to all the measured points on
 * logarithmic scales: 1 is in proportion to the size, 2 with its square.
 */
function growth(measured: readonly Measured[]): string {
  const points = measured.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const along = mean((point) => (point.x - x) ** 2);
  return (mean((point) => (point.x - x) * (point.y - y)) / along).toFixed(2);
}
