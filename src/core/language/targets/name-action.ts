import type { Finding, Spot } from "./spot";
import { trimName, type TrimmedName } from "./trim-name";

const ACTION =
  /^(?:(?:组织|统一)?(?:开展|举办|举行|发布|召开|公开|报送|监测|检查|培训|演练|建设|建成|建立|新建|改造|培育|打造|创建|引进|新增|安排|设立|配备|整治|修复|拆除|组织|完成))$/u;

/**
 * The name of an indicator whose noun stands behind the number: 至少发布一次…信息 → 发布…信息. `null` when the words in
 * front of the number are more than a verb.
 */
export function nameAction(
  spot: Spot,
  front: TrimmedName,
  verb: string,
  end: number,
): Pick<Finding, "name" | "end"> | null {
  if (verb === "" && !ACTION.test(front.name)) return null;
  const stop = /[、:(]/u.exec(spot.source.folded.slice(end, spot.clauseEnd))?.index ?? spot.clauseEnd - end;
  const object = trimName(spot.source, end, end + stop);
  return { name: { ...front, name: front.name + verb + object.name }, end: end + stop };
}

/** Units that count things one by one. With an area or a weight the thing stands in front of the number instead. */
const COUNTING = /^(?:人次|场次|批次|[个家户名人处座所辆台套件起场次项条篇批棵张株盏栋])$/u;
/**
 * Comparing words behind which things are counted. Others (超过3次报警企业, 达到10台的企业) may tell which enterprises
 * are meant.
 */
const NO_LESS = /^(?:不[得能应可]?[低少]于|[至最]少|≥)$/u;

/**
 * The name of an indicator whose counted things stand behind the number: 土壤样品采集不少于120个点位 →
 * 土壤样品采集点位. `null` when the things are no more than an attribute of another noun (3台锅炉的企业).
 */
export function nameCounted(
  spot: Spot,
  front: TrimmedName,
  compared: string,
  unit: string | null,
  end: number,
): Pick<Finding, "name" | "end"> | null {
  const things = spot.source.shown.slice(end, spot.clauseEnd);
  const counts = NO_LESS.test(compared) && COUNTING.test(unit ?? "") && /^[^的、:(\d]{1,10}$/u.test(things);
  return counts && front.name.length > 1
    ? { name: { ...front, name: front.name + things }, end: spot.clauseEnd }
    : null;
}
