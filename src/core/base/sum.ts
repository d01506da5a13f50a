/** All numbers together; 0 of none. @example sum([1, 2.5]) //=> 3.5 */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
