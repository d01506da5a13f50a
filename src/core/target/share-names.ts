/** What an indicator measures (化学需氧量 is a substance as 氨氮 is), with the noun that says of what: 排放总量, 使用量, 利用率, 手续用时. */
const MEASURE =
  /(?:(?:排放|使用|施用|利用|处理|覆盖|回收|消费|消耗|用水|用电|发生|死亡|手续|办理|平均|综合|安全|年|总)*(?:数量|总量|用时|时长|时间|面积|浓度|强度|比例|占比|系数|次数|人数|水平|产量|能耗|(?<!需氧)量|[率数])|覆盖面)$/u;

/**
 * The names that 分别 spreads its values over, in order; `null` when there are not as many as values. A noun that
 * the last has for all is given to each (二氧化硫、氮氧化物排放量 → 二氧化硫排放量, 氮氧化物排放量).
 *
 * @example shareNames("万元国内生产总值用水量、万元工业增加值用水量", 2) //=> ["万元国内生产总值用水量", "万元工业增加值用水量"]
 */
export function shareNames(name: string, count: number): string[] | null {
  const names = [/[、,]|以及|[和与及]/u, /[、,]/u]
    .map((mark) => name.split(mark).filter((part) => part !== ""))
    .find((parts) => parts.length === count);
  const last = names?.[count - 1];
  if (names === undefined || last === undefined) return null;
  const measure = MEASURE.exec(last)?.[0] ?? "";
  if (measure === "" || measure === last) return names;
  const bare = names.filter((part) => !MEASURE.test(part));
  const [first = ""] = bare;
  // 取水许可新办、延续手续用时: the last is only a variant of two characters, so the first's head is shared too.
  const variant = last.slice(0, -measure.length);
  const head = variant.length === 2 && first.length >= 4 && !first.endsWith("量") ? first.slice(0, -2) : "";
  return names.map(
    (part, i) => (i === 0 || part.startsWith(head) ? "" : head) + part + (MEASURE.test(part) ? "" : measure),
  );
}
