import { FROM_VALUE } from "./compare-words";
import { QUANTITY, quantityOf, type WrittenQuantity } from "../quantity/number-pattern";

/** A place in the text that can be the value of a target: a quantity, or a word that stands for one. */
export type Anchor = {
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: "quantity"; readonly quantity: WrittenQuantity; readonly upper?: WrittenQuantity }
  | { readonly kind: "growth" | "zero" | "whole" | "reference"; readonly word: string }
);

/** Numbers that are never a value: codes (PM2.5, HJ/T433-2008), dates, numbers of documents and ranks. */
const NO_VALUE = [
  "[A-Za-z][A-Za-z./_-]{0,10}\\d[\\w./-]{0,20}(?![\\w.]{0,20}[%‰])",
  "\\d{4}(?:[-~至到—]\\d{4})?年(?:\\d{1,2}月)?(?:\\d{1,2}日)?",
  "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}",
  "\\d{1,2}月(?:\\d{1,2}日)?(?!以)",
  "[〔[]\\d{4}[〕\\]]",
  "\\d+号",
  "第\\d+",
  // 六个100%, 七个百分之百: the name of a set of rules for building sites.
  "[一二两三四五六七八九十\\d]个(?:100%|百分之?百)",
  "(?<![底日末月年])前\\d+",
].join("|");

const ZERO =
  "动态清零|清零|归零|[为至到]零(?![\\u4e00-\\u9fff])|" +
  "零(?:排放|直排|发生|死亡|伤亡|事故|事件|案件|污染|投诉|新增|泄漏|感染|填埋|上访|火灾|积压|欠薪)";
// 全面 goes with many verbs that promise effort only (全面推进, 全面加强): those of completion are named.
const WHOLE =
  "全覆盖|全面(?:完成|达标|建成|消除|关停|取缔|拆除|销号|办结)|" +
  "全部(?:完成|消除|达标|淘汰|建成|纳入|整改|办结|关停|取缔|拆除|销号|投用|验收|配备|配套|安装|接入|联网|收集|退出|清理)";
const REFERENCE =
  "(?:不[得能]?低于|不[得能]?少于|不劣于|不差于|优于|高于|不[得能]?高于|不超过|低于)" +
  "(?:现状|现有水平|(?:上年|去年|\\d{4}年)(?:度|同期)?(?:水平)?(?![的\\d])|[^\\d,;。、]{0,8}平均(?:水平|值))";

const ANCHOR = new RegExp(
  `(?<none>${NO_VALUE})|(?<growth>[零负正]增长)|(?<reference>${REFERENCE})|(?<whole>${WHOLE})|(?<zero>${ZERO})|${QUANTITY}`,
  "gu",
);
const RANGE = new RegExp(`[-~至到—]{1,2}${QUANTITY}`, "uy");

/** Every anchor of a folded text, in order; none overlap. */
export function scanAnchors(folded: string): Anchor[] {
  const anchors: Anchor[] = [];
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(folded); match !== null; match = ANCHOR.exec(folded)) {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (groups["none"] !== undefined) continue;
    const kind = (["growth", "zero", "whole", "reference"] as const).find((k) => groups[k] !== undefined);
    if (kind !== undefined) {
      anchors.push({ ...span, kind, word: match[0] });
      continue;
    }
    const quantity = quantityOf(groups);
    if (!Number.isFinite(quantity.value)) continue;
    const upper = rangeEnd(folded, span.start, span.end, quantity);
    if (upper === null) {
      anchors.push({ ...span, kind: "quantity", quantity });
    } else {
      // 85-90%: the unit behind the upper end holds for both ends.
      const lower = { ...quantity, unit: quantity.unit ?? upper.quantity.unit };
      anchors.push({ ...span, end: upper.end, kind: "quantity", quantity: lower, upper: upper.quantity });
      ANCHOR.lastIndex = upper.end;
    }
  }
  return anchors;
}

/** The upper end of `85%-90%`; none where 由 or 从 in front makes the two values a change (由85%到90%). */
function rangeEnd(
  folded: string,
  start: number,
  end: number,
  lower: WrittenQuantity,
): { readonly end: number; readonly quantity: WrittenQuantity } | null {
  if (FROM_VALUE.test(folded.slice(Math.max(0, start - 10), start))) return null;
  RANGE.lastIndex = end;
  const match = RANGE.exec(folded);
  if (match?.groups === undefined) return null;
  const quantity = quantityOf(match.groups);
  const sameUnit = lower.unit === null || lower.unit === quantity.unit;
  if (!sameUnit || quantity.unit === null || !(quantity.value > lower.value)) return null;
  return { end: end + match[0].length, quantity };
}
