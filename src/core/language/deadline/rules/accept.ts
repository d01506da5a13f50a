import { endAt } from "../../text/match-at";
import { canBe, CLOSE, OWNED } from "../characters";
import type { Edge } from "../clue";

// 较2015年下降, 与2019年同期, 以2018年为基期: words before a time to compare with, which is no due date.
const BASELINE = /[较比与同以据]/;
// 自2020年7月1日: where something begins.
const SINCE = /[自从]/;
// 到2020年, but not 达到2020年水平.
const TOWARDS =
  /(?:^|[^达收受回复高])[到至]$|截止$|[于在:]$|确保$|[力计规预争][争划计取]$|时[限间]为?$|期限为?$/;
// 自2020年3月20日印发之日起60日内 is counted from an event; characters that may stand behind a start.
const BEGINS = /[-至到实施执]/;
// What follows a time that limits a task, or ends its clause.
const TASK =
  /$|[,.;:。!?)”"】\]|]|(?:[要须应需将拟向由每]|力争|争取|确保|完[成结善工]|实现|全[面部]|基本|达|建[成立设]|上?报|提交|[开启动][展工动]|组织|[制编]|出台|召开|验收|竣工|交付|推进|实施|办结|整改|投[入运用产]|销号|淘汰|关停|取缔)(?![的了过时])/y;
// 2019年底前建成的锅炉, 2018年的数据: the time belongs to a thing.
const ATTRIBUTE = /(?:[建制]成|投[产运用]|取得|登记|注册|出[生台厂]|印发|实施|签订|[通发][过布])?的/y;
// 到2022年汛期, 在2020年基础上: characters behind a year that is named for something else than its end.
const OTHER = /[基水汛春夏秋冬]/;

/**
 * The edge of a time, corrected by the words before (`at`) and behind (`end`) the time: 自 and 从 make it a start, an
 * attribute (建成的) makes the time no limit.
 */
export function edgeInContext(text: string, at: number, end: number, written: Edge): Edge {
  if (written === "none" || (canBe(text, end, OWNED) && endAt(ATTRIBUTE, text, end) >= 0)) return "none";
  if (at === 0 || (written !== "end" && written !== "bare")) return written;
  if (!SINCE.test(text.charAt(at - 1))) return written;
  return written === "end" ? "late-start" : "start";
}

/** Whether a time with this edge, as written and in its context, is a due date or a start. */
export function isAccepted(text: string, at: number, end: number, written: Edge, edge: Edge): boolean {
  switch (edge) {
    case "none":
      return false;
    case "before":
    case "late-start":
      return true;
    case "start":
      return written === "start" || limitsTask(text, end) || BEGINS.test(text.charAt(end));
    case "end":
    case "within":
      return !isBaseline(text, at);
    case "bare":
      return !isBaseline(text, at) && (limitsTask(text, end) || leadsTo(text, at, end));
  }
}

/** 7月初, 10月左右: a time that limits a task and names no day, unlike 2015年以来. */
export function isVagueTime(text: string, at: number, end: number): boolean {
  return /[初左上中]/.test(text.charAt(end)) && !isBaseline(text, at);
}

function isBaseline(text: string, at: number): boolean {
  return at > 0 && BASELINE.test(text.charAt(at - 1));
}

function limitsTask(text: string, end: number): boolean {
  return end === text.length || canBe(text, end, CLOSE) || endAt(TASK, text, end) >= 0;
}

function leadsTo(text: string, at: number, end: number): boolean {
  return at > 0 && TOWARDS.test(text.slice(Math.max(0, at - 3), at)) && !OTHER.test(text.charAt(end));
}
