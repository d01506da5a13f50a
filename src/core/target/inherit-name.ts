import { trimName } from "./trim-name";

/** 旗县所在地, 边远牧区, 集市: names a place, not what is measured there. */
const PLACE = /(?:[区市县旗镇乡村户地盟]|城关|全域|其他|其余)$/u;
const PLACE_HEAD =
  /^(?:[^,;。、]{0,12}?所在地|[^,;。、]{0,10}?(?:城镇?区|牧区|农区|地区|城市|城镇|乡镇|农村|苏木镇?|嘎查村?|旗县|全[旗县盟市]|[区县镇]))(?=.)/u;
const MEASURE = /[量率额值积比数度时]$/u;
const EFFORT =
  /^(?:持续|大力|全面|严格|不断)?(?:加强|强化|推进|加快|深化|开展|实施|抓好|做好|推行|完善|规范|优化|压减)+/u;
const CARE = /(?:管理|管控|治理|整治|控制|监管|工作|建设|任务)+$/u;

/**
 * The name of a clause that only says where: 牧区集市 after 旗县所在地药品抽检合格率 → 牧区集市药品抽检合格率.
 * `null` when the clause names its own indicator.
 */
export function inheritMeasure(name: string, before: string): string | null {
  if (!PLACE.test(name) || MEASURE.test(name) || !MEASURE.test(before)) return null;
  const head = PLACE_HEAD.exec(before)?.[0];
  return head === undefined ? null : name + before.slice(head.length);
}

/** What a clause without a number speaks of. @example subjectOf("加强洗车行业取用总量管理") //=> "洗车行业取用总量" */
export function subjectOf(clause: string): string {
  const source = { folded: clause, shown: clause };
  return trimName(source, 0, clause.length).name.slice(0, 80).replace(EFFORT, "").replace(CARE, "");
}
