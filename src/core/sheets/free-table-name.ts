/**
 * A table name that is free in the whole workbook, where tables and defined names share one name space and case does
 * not count. `wanted` must itself be a name Excel accepts.
 *
 * @example freeTableName("任务台账_大气", ["任务台账_大气"]) //=> "任务台账_大气_2"
 */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
