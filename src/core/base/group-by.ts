/**
 * Items with the same key together, keys and items in the order in which they come.
 *
 * @example groupBy([1, 2, 3], (n) => (n % 2 === 0 ? "even" : "odd")) //=> new Map([["odd", [1, 3]], ["even", [2]]])
 */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
