import type { Finding, Spot } from "./spot";
import { trimName, type TrimmedName } from "./trim-name";

const ACTION =
  /^(?:(?:组织|统一)?(?:开展|举办|举行|发布|召开|公开|报送|监测|检查|培训|演练|建设|建成|建立|新建|改造|培育|打造|创建|创建|引进|新增|安排|设立|配备|整治|修复|拆除|组织|完成))$/u;

/**
 * The name of an indicator whose noun stands behind its number: 至少发布一次…信息 → 发布…信息. `null` when what
 * stands in front of the number is no bare verb.
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
