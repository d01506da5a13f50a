import { foldText } from "../../../language/text/fold";
import { simplify } from "../../../language/text/traditional";
import { withoutBrackets, withoutEnd } from "../../brackets";
import type { ColumnRole } from "../task-list";
import { HEADING_RULES } from "./heading-rules";

/** How strongly a heading says a role, 0 to 1. Where several columns can have one role, the strongest claim gets it. */
export type RoleWord = {
  readonly role: ColumnRole;
  readonly weight: number;
  /** The heading says the role only right of the deadline. */
  readonly afterDeadline?: true;
};

/** Longer texts are no headings; words of letters take more room than characters. */
const LONGEST_HEADING = 20;
const LONGEST_LATIN = 30;

export function isTooLong(text: string): boolean {
  return text.length > LONGEST_HEADING && (text.length > LONGEST_LATIN || /\p{Script=Han}/u.test(text));
}

/** Texts of a list's rows are asked as well, the same ones several times: so many are kept. */
const MOST_KEPT = 20_000;
const rolesKept = new Map<string, readonly RoleWord[]>();
const plainKept = new Map<string, string>();
const NONE: readonly RoleWord[] = [];

/** Headings here are written in two scripts; the Mongolian words stand above or beside the Chinese ones. */
const MONGOLIAN = /[\p{Script=Mongolian}\u180e\u202f]+/gu;
const BRACKETS = [{ open: "(〔[【", close: ")〕]】" }];
const ENDS = "*:：,、.。/％%";
/** 责任单位及责任人, 存在的隐患和问题: what stands first counts. */
const AND = /[及和与、/]|以及/u;
/** A year before a heading is left out: 2022年任务 is 任务. */
const YEAR = /^(?:\d{2,4}年度?|[本今当]年度?|年度)(?=.{2})/u;
/** 责任单位及责任人 claims the role of its first word a little more weakly than 责任单位 alone. */
const OF_SEVERAL = 0.95;

/** A second language before or behind Chinese words: 责任部门 Dept., Task 任务. */
const LATIN = "[a-z][a-z .,'’&/()-]*";
const BILINGUAL = new RegExp(
  `^(?:${LATIN})?(\\p{Script=Han}.*?\\p{Script=Han}[)）]?)(?:[/|]?${LATIN})?$`,
  "iu",
);

const BESIDE = /^[a-z%][a-z .'’&-]+(?=\p{Script=Han})|(?<=\p{Script=Han})[(/|]?[a-z%][a-z .'’&-]+\)?$/iu;

/** A heading as the rules read it: without white space, brackets, and the words of another language beside it. */
export function plainHeading(heading: string): string {
  return kept(plainKept, heading, readPlain);
}

function readPlain(heading: string): string {
  const text = simplify(foldText(heading)).replace(MONGOLIAN, "");
  const chinese = BILINGUAL.exec(text)?.[1] ?? text;
  return withoutBrackets(withoutEnd(chinese, ENDS).replace(/^\*+/, ""), BRACKETS);
}

/**
 * The roles a heading can say, strongest first. What stands in brackets explains a heading and is left out; of things
 * joined by 及 or 和 the first counts.
 *
 * @example headerRoles("牵 头 部 门") //=> [{ role: "lead", weight: 0.95 }]
 * @example headerRoles("责任单位及责任人")[0]?.role //=> "lead"
 * @example headerRoles("上都镇") //=> []
 */
export function headerRoles(heading: string): readonly RoleWord[] {
  return kept(rolesKept, heading, readRoles);
}

const met = new Set<string>();

/** Notes a text, and says whether it was met before: then it stands in several rows, and its roles are soon known. */
export function meetAgain(text: string): boolean {
  if (met.has(text)) return true;
  if (met.size > MOST_KEPT) met.clear();
  met.add(text);
  return false;
}

function readRoles(heading: string): readonly RoleWord[] {
  const text = plainHeading(heading);
  const own = text === "" || isTooLong(text) ? NONE : rolesOf(text);
  if (own.length > 0) return own;
  const latin = latinBeside(heading);
  return latin === "" ? NONE : rolesOf(latin);
}

function kept<T>(known: Map<string, T>, heading: string, read: (heading: string) => T): T {
  const before = known.get(heading);
  if (before !== undefined) return before;
  const now = read(heading);
  if (known.size > MOST_KEPT) known.clear();
  known.set(heading, now);
  return now;
}

/** The words of another language beside Chinese ones, for a heading whose Chinese nobody knows: 行动项 Action Item. */
function latinBeside(heading: string): string {
  const [said = ""] = BESIDE.exec(foldText(heading)) ?? [];
  return said.replace(/[^a-z%]/gi, "");
}

function rolesOf(text: string): readonly RoleWord[] {
  const best = new Map<ColumnRole, RoleWord>();
  for (const { role, weight, pattern, afterDeadline } of HEADING_RULES)
    if (weight > (best.get(role)?.weight ?? 0) && pattern.test(text))
      best.set(role, { role, weight, ...(afterDeadline === undefined ? {} : { afterDeadline }) });
  if (best.size > 0) return [...best.values()].sort((a, b) => b.weight - a.weight);
  const behindYear = text.replace(YEAR, "");
  if (behindYear !== text) return rolesOf(behindYear);
  const [first = ""] = text.split(AND);
  if (first.length < 2 || first === text) return NONE;
  return rolesOf(first).map((word) => ({ ...word, weight: word.weight * OF_SEVERAL }));
}

/**
 * States that are not 已完成: a tick under one of these headings says that a task is not done; such a column gets no
 * role.
 */
const OPEN_STATE =
  /^(?:正在)?(?:未(?:完成|启动|开始|办结|销号)|(?:推进|进行|办理|整改|实施)中?|序时推进|达到序时|滞后|逾期|超期|基本完成|部分完成|已启动|启动)$/u;

/** @example isOpenState("推进中") //=> true */
export function isOpenState(heading: string): boolean {
  return OPEN_STATE.test(simplify(heading));
}

/** Headings of tables that only look like task lists: money, indicators, persons, and our own reports. */
const FOREIGN =
  /金额|预算|经费|资金|单价|数量|指标|目标值|实际值|基期|权重|得分|分值|姓名|性别|职务|电话|身份证|逾期天数|剩余天数|任务数|占比|合同|[甲乙]方|发放|补贴|补助|发证|持证|有效期|保质期|政策名称|[qr]ty|price|amount/iu;

/** @example isForeignHeading("预算金额(万元)") //=> true */
export function isForeignHeading(heading: string): boolean {
  return FOREIGN.test(heading);
}

/**
 * Whether headings are those of an indicator table (an indicator, its target or actual), which has a view of its own.
 */
export function isIndicatorTable(headings: readonly string[]): boolean {
  const has = (pattern: RegExp): boolean => headings.some((heading) => pattern.test(heading));
  return has(/指标/u) && has(/目标|完成值|实际值|基期|现状值/u);
}

/** A month, a quarter, half a year or a year, and what is planned for it. */
const PERIOD = new RegExp(
  "^(?:\\d{2,4}年)?(?:\\d{1,2}(?:[-~至]\\d{1,2})?月(?:份|[底末](?=.))?|第?[一二三四1-4]季度|[上下]半年|[一二三四五六七八九十]{1,2}月份?|(?<=年)(?:[底末](?=.))?)" +
    "度?(?:(?:工作|推进|任务|建设|阶段)?(?:目标|计划|安排|节点|要求|任务))?$",
  "u",
);

/** A column for a month, a quarter or half a year. @example isPeriodHeading("1月") //=> true */
export function isPeriodHeading(heading: string): boolean {
  return PERIOD.test(plainHeading(heading).split("/").pop() ?? "");
}
