import { readUnits } from "./read-units";
import type { UnitMention } from "./unit";

/**
 * Whether what names these units may be a unit's business: they have it, or a group whose members nobody names
 * (各成员单位), or there are none. What is left out where one unit is looked at is surely another's.
 *
 * @example mayConcern([{ name: "旗水利局" }], "旗住建局") //=> false
 */
export function mayConcern(
  units: readonly Pick<UnitMention, "name" | "group">[],
  unit: string | undefined,
): boolean {
  if (unit === undefined || units.length === 0) return true;
  return units.some(({ name, group }) => name === unit || group === true);
}

/**
 * The same for a text, which is read as a cell of 责任单位; also where the unit stands in a remark.
 *
 * @example textMayConcern("重点排污单位（旗生态环境局监督）", "旗生态环境局") //=> true
 * @example textMayConcern("水利局、住建局", "旗工信局") //=> false
 */
export function textMayConcern(text: string, unit: string | undefined): boolean {
  return unit === undefined || text.includes(unit) || mayConcern(readUnits(text).units, unit);
}
