import { withoutEnd } from "../../brackets";

/**
 * Who and by when, where they stand in the text of a task (（责任单位：甲局；8月底前完成）) or together in one cell
 * (甲局，8月底前). The parts are handed to the readers of units and deadlines as if they stood in columns.
 */
type LabelledText = {
  readonly lead?: string;
  readonly cooperate?: string;
  readonly deadline?: string;
  /** The part that is neither a unit nor a deadline, in a cell that should hold nothing else. */
  readonly rest?: string;
};

const LEAD =
  /^(?:牵头|责任|主责|主办|承办|落实|负责|实施)(?:责任)?(?:单位|部门|科室|主体)?(?:和责任人|及责任人)?[:：]/u;
const COOPERATE = /^(?:配合|协办|参与|参加|协同|协助)(?:责任)?(?:单位|部门|科室)?[:：]/u;
const DEADLINE =
  /^(?:(?:整改|办理|办结|目标|计划)?(?:完成|办结|整改)?(?:时限|期限)|(?:计划|要求)?(?:完成|办结)时间|时间节点|时间要求|截止(?:日期|时间)|时限要求)[:：]/u;
/** Words at the end of a clause that can only mean a duty: 由甲局牵头, 乙局配合. */
const DUTY = /(?:牵头|配合|负责|承办|主办|协办|落实)$/u;
/** How a time begins, behind a unit's name or by itself. */
const TIME =
  /(?:\d{2,4}年|\d{4}[-./]\d{1,2}|(?:今|明|本|当)年|\d{1,2}月|[一二三四1-4]季度|[上下]半年|年[底内末]|每[年月季周半旬日]|长期|持续|常年|全年|常态化|立行立改|立即)/u;
/** A clause that is a deadline and nothing else: 8月底前完成. */
const BY =
  /(?:前|底|末|内)(?:完成|办结|落实|整改|销号|完工|竣工|报送|到位)*$|(?:长期|持续|常态化)(?:坚持|推进|开展|实施)?$/u;
const ENDS_AS_UNIT =
  /(?:局|委|办|部|厅|院|所|队|会|中心|公司|集团|镇|苏木|街道|政府|单位|部门|科|股|处|站|组|村|嘎查|区|县|旗|市|盟)$/u;
/** Where a sentence about who and when begins, if it stands in no bracket. */
const LABEL =
  /(?:牵头|责任|主责|承办|配合|协办)(?:责任)?(?:单位|部门|科室)[:：]|(?:完成|整改|办结)(?:时限|期限|时间)[:：]/u;

/** So many brackets at the end of a text are looked at. */
const MOST_BRACKETS = 6;

/**
 * The units and the deadline that a bracket in the text of a task says, or a labelled sentence at its end; most texts
 * have neither.
 */
export function labelledIn(text: string): LabelledText {
  // Inner brackets belong to names: 各镇（街道）.
  const brackets = [...text.matchAll(/[（(【[]((?:[^（()）【】[\]]|[（(][^（()）]*[)）])*)[)）】\]]/gu)].map(
    ([, inner]) => inner ?? "",
  );
  for (const inner of brackets.slice(-MOST_BRACKETS).reverse()) {
    const read = partsOf(inner);
    const said = LABEL.test(inner) || (read.lead !== undefined && DUTY.test(read.lead));
    const both = read.lead !== undefined && read.deadline !== undefined;
    const when = read.deadline !== undefined && read.rest === undefined && BY.test(inner);
    if (said || ((both || when) && isAtEnd(text, inner))) return read;
  }
  const label = LABEL.exec(text);
  return label === null ? {} : partsOf(text.slice(label.index));
}

/** The units and the deadline of a cell that holds both: 甲局，8月底前; 责任单位：甲局⏎完成时限：8月底. */
export function labelledCell(text: string): LabelledText {
  return partsOf(
    text.replace(/[（(]([^（()）]*)[)）]\s*$/u, (all, inner: string) =>
      TIME.test(inner) ? `；${inner}` : all,
    ),
  );
}

const isAtEnd = (text: string, inner: string): boolean =>
  /^.?[。;；.]?\s*$/u.test(text.slice(text.lastIndexOf(inner) + inner.length));

function partsOf(text: string): LabelledText {
  const found: { lead: string[]; cooperate: string[]; deadline: string[] } = {
    lead: [],
    cooperate: [],
    deadline: [],
  };
  const rest: string[] = [];
  let last: keyof typeof found | undefined;
  for (const raw of text.split(/[；;。，,\s]+/u)) {
    for (const clause of clausesOf(raw.trim())) {
      const label = [LEAD, COOPERATE, DEADLINE].findIndex((pattern) => pattern.test(clause));
      const role = label >= 0 ? (["lead", "cooperate", "deadline"] as const)[label] : roleOf(clause, last);
      if (role === undefined) {
        if (clause !== "") rest.push(clause);
        continue;
      }
      const said = clause.replace(LEAD, "").replace(COOPERATE, "").replace(DEADLINE, "").trim();
      if (said !== "") found[role].push(said);
      last = role;
    }
  }
  const joined = (role: keyof typeof found, by: string): Partial<Record<keyof typeof found, string>> =>
    found[role].length === 0 ? {} : { [role]: found[role].join(by) };
  return {
    ...joined("lead", "、"),
    ...joined("cooperate", "、"),
    ...joined("deadline", "，"),
    ...(rest.length === 0 ? {} : { rest: rest.join("，") }),
  };
}

/** A clause, cut where a label or a time begins inside it: 甲局6月底前 is 甲局 and 6月底前. */
function clausesOf(clause: string): readonly string[] {
  if (clause === "") return [];
  const labelled = [LEAD, COOPERATE, DEADLINE].some((pattern) => pattern.test(clause));
  const time = TIME.exec(clause);
  if (labelled && DEADLINE.test(clause)) return [clause];
  if (time === null || time.index === 0) return [clause];
  const before = clause.slice(0, time.index);
  const name = withoutEnd(before, "、:：-—(（");
  return ENDS_AS_UNIT.test(name) ? [name, clause.slice(time.index)] : [clause];
}

function roleOf(clause: string, last: "lead" | "cooperate" | "deadline" | undefined): typeof last {
  if (TIME.test(clause) && TIME.exec(clause)?.index === 0) return "deadline";
  if (DUTY.test(clause)) return "lead";
  if (clause.split("、").every((unit) => ENDS_AS_UNIT.test(unit.split(/[(（]/u, 1)[0] ?? "")))
    return last === "cooperate" ? "cooperate" : "lead";
  return last === "deadline" ? "deadline" : undefined;
}
