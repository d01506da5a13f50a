import { levelOf, placedLevelOf } from "./levels";

/** Whose list a name stands in (semantics §6): the banner's, another place's, or nobody says. */
export type ListPlace = "ours" | "other" | "unknown";

const OURS = /^(?:正?蓝)?旗(?![帜舰])|^[我本全]旗|正蓝旗/u;
/** Marks of other places. 盟 and 自治区 are none: they are above the banner and stand in its own lists. */
const FOREIGN = /^(?:省|市|州|自治州|地区|(?:第.{1,3})?师|县|自治县|林区|特区|新区|区|自治旗|兵团)$/u;

/**
 * What the names of one cell, or of a list's column, say of the place: `ours` where one is written with 旗 and none has
 * another county-level mark, `other` where one has a foreign mark.
 *
 * @example placeOfNames(["旗水利局", "财政局"]) //=> "ours"
 * @example placeOfNames(["县水利局", "财政局"]) //=> "other"
 */
export function placeOfNames(names: readonly string[]): ListPlace {
  let ours = false;
  for (const name of names) {
    if (OURS.test(name)) ours = true;
    else {
      const mark = levelOf(name)?.mark;
      if (mark === undefined ? isElsewhere(name) : FOREIGN.test(mark)) return "other";
    }
  }
  return ours ? "ours" : "unknown";
}

function isElsewhere(name: string): boolean {
  const placed = placedLevelOf(name);
  return placed !== undefined && (FOREIGN.test(placed.mark) || placed.mark === "旗");
}
