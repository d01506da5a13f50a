const DECIMALS = 1e10;

/**
 * Excel's `ROUND(x,10)`: half away from zero. Values beyond what a double can hold to ten decimals stay as they are.
 *
 * @example round10(0.1 + 0.2) //=> 0.3
 */
export function round10(x: number): number {
  const scaled = Math.abs(x) * DECIMALS;
  return scaled < Number.MAX_SAFE_INTEGER ? (Math.sign(x) * Math.round(scaled)) / DECIMALS : x;
}

/**
 * Compares an actual value with a target so that binary noise (0.1 + 0.2 against 0.3) never turns a verdict. The
 * rule is relative and can be written as a native formula, with which it agrees:
 * `SIGN(ROUND(IF(target=0,actual,(actual-target)/ABS(target)),10))`. Values that differ by less than
 * 0.00000000005 of the target are equal.
 *
 * @example compareAmounts(0.1 + 0.2, 0.3) //=> 0
 * @example compareAmounts(89.99, 90) //=> -1
 */
export function compareAmounts(actual: number, target: number): -1 | 0 | 1 {
  const difference = round10(target === 0 ? actual : (actual - target) / Math.abs(target));
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}
