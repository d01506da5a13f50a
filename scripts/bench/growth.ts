/** The time that something of a size takes. */
export type Measured = { readonly size: number; readonly time: number };

/**
 * The exponent with which the time grows between the two largest sizes: 1 is in proportion to the size, 2 with its
 * square. Smaller sizes have too much in them that any size costs.
 */
export function growth(measured: readonly Measured[]): string {
  const [before, last] = measured.slice(-2);
  if (!before || !last) return "";
  return (Math.log(last.time / before.time) / Math.log(last.size / before.size)).toFixed(2);
}
