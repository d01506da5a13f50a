import type { SheetCells } from "../sheet-cells";
import { placeOfNames, type ListPlace } from "../../language/units/place";
import { namesOfCell } from "../../language/units/read-units";
import type { BodyRow } from "./body/find-body";
import type { Header } from "./header/header";

/** Rows whose units are looked at. */
const SAMPLE = 60;
/** In the title, the line of 填报单位, or the name of sheet or file. */
const SAYS_OURS = /正?蓝旗|[我全]旗/u;
/** 云河县2022年重点工作任务清单, 填报单位：青山镇, 某某公司: another place's title. */
const SAYS_OTHER =
  /(?:^|[:\s（(])(?!内蒙古|锡林郭勒)[\u4e00-\u9fff]{2,7}?(?:自治县|自治州|自治旗|(?<![城都])市|县|(?<![园社小景灌库林牧矿片辖地校])区|州|镇|街道|(?:有限|集团|股份)?公司)(?=[\u4e00-\u9fff\d]|$)|(?:^|[:\s])[全我][县市区州镇]/u;

/**
 * Whose list it is (semantics §6): said by its title, its lines above and its sheet's name, else by the level marks of
 * its units. 云河县2022年任务清单 is another place's.
 *
 * @param lines The lines above the header, and the names of sheet and file.
 */
export function listPlace(
  lines: readonly string[],
  cells: SheetCells,
  { columns }: Header,
  rows: readonly BodyRow[],
): ListPlace {
  if (lines.some((line) => SAYS_OURS.test(line))) return "ours";
  if (lines.some((line) => SAYS_OTHER.test(line))) return "other";
  const texts = new Set<string>();
  for (const { row } of rows.slice(0, SAMPLE))
    for (const column of [columns.lead, columns.cooperate])
      if (column !== undefined) texts.add(cells.text(row, column));
  // One foreign unit in our own list is a neighbour that takes part: only a column without any 旗 is another place's.
  const places = [...texts].map((text) => placeOfNames(namesOfCell(text)));
  if (places.includes("ours")) return "ours";
  return places.includes("other") ? "other" : "unknown";
}
