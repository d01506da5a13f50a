import { TIME_UNIT } from "../quantity/unit-words";
import { afterPlace, isPlace } from "./places";
import { trimName } from "./trim-name";

const MEASURE = /[量率额值积比数度时]$/u;
const EFFORT =
  /^(?:持续|大力|全面|严格|不断)?(?:加强|强化|推进|加快|深化|开展|实施|抓好|做好|推行|完善|规范|优化|压减)+/u;
// eslint-disable-next-line regexp/no-super-linear-move -- it is given 80 characters at most
const CARE = /(?:管理|管控|治理|整治|控制|监管|工作|建设|任务|只[增减升降]不[增减升降])+$/u;
/** Names of how long a procedure takes, and names that say a time by themselves. */
const DURATION = /(?:平均)?(?:办理|审批|办结)?(?:时间|时限|时长|用时)$/u;
const TIME = /[时间限长期日龄]$/u;

/**
 * The name of a clause that only says where, or which procedure: 牧区集市 after 旗县所在地药品抽检合格率 →
 * 牧区集市药品抽检合格率; 抵押登记 after 一般登记办理时间 → 抵押登记办理时间. `null` when the clause names its own
 * indicator.
 */
export function inheritMeasure(name: string, before: string, unit: string | null): string | null {
  if (MEASURE.test(name)) return null;
  const duration = unit === null || !TIME_UNIT.test(unit) ? undefined : DURATION.exec(before)?.[0];
  if (duration !== undefined) return TIME.test(name) ? null : name + duration;
  if (!isPlace(name) || !MEASURE.test(before)) return null;
  const measured = afterPlace(before);
  return measured === undefined ? null : name + measured;
}

/** What a clause without a number speaks of. @example subjectOf("加强洗车行业取用总量管理") //=> "洗车行业取用总量" */
export function subjectOf(clause: string): string {
  const source = { folded: clause, shown: clause };
  return trimName(source, 0, clause.length).name.slice(0, 80).replace(EFFORT, "").replace(CARE, "");
}
