import { matchAt } from "../../text/match-at";
import type { Edge } from "../clue";

// 较2015年下降, 与2019年同期, 以2018年为基期: a time to compare with, no due date.
const BASELINE = /[较比与同以据]$/;
// 自2020年7月1日: where something begins.
const SINCE = /[自从]$/;
// 到2020年, but not 达到2020年水平.
const TOWARDS =
  /(?:^|[^达收受回复高])[到至]$|截止$|[于在:]$|确保$|[力计规预争][争划计取]$|时[限间]为?$|期限为?$/;
// 自2020年3月20日印发之日起60日内 is counted from an event; these words follow a start.
const BEGINS = /[-至到实施执]/y;
// What follows a time that limits a task, or ends its clause.
const TASK =
  /$|[,.;:。!?)”"】\]|]|(?:[要须应需将拟向由每]|力争|争取|确保|完[成结善工]|实现|全[面部]|基本|达|建[成立设]|报|上报|提交|开展|组织|[制编]|出台|召开|验收|竣工|交付|推进|实施|办结|整改|投[入运用产]|销号|淘汰|关停|取缔)(?![的了过])/y;
// 2019年底前建成的锅炉, 2018年的数据: the time belongs to a thing.
const ATTRIBUTE = /(?:[建制]成|投[产运用]|取得|登记|注册|出[生台厂]|印发|实施|签订|[通发][过布])?的/y;
// 到2022年汛期, 在2020年基础上: the year is not named for its end.
const OTHER = /[基水汛春夏秋冬]/;

/**
 * Whether a time with this edge is a due date, going by what stands before (`at`) and after (`end`) it; and whether
 * 自 or 从 makes it a start.
 */
export function judge(
  text: string,
  at: number,
  end: number,
  edge: Edge,
): { readonly edge: Edge; readonly accepted: boolean } {
  if (edge === "none" || (end < text.length && matchAt(ATTRIBUTE, text, end) !== null))
    return { edge: "none", accepted: false };
  const head = text.slice(Math.max(0, at - 3), at);
  const limitsTask = () => matchAt(TASK, text, end) !== null;
  if (SINCE.test(head)) {
    if (edge === "end") return { edge: "late-start", accepted: true };
    if (edge === "bare")
      return { edge: "start", accepted: limitsTask() || matchAt(BEGINS, text, end) !== null };
  }
  if (edge === "bare") {
    const towards = () => TOWARDS.test(head) && !OTHER.test(text.charAt(end));
    return { edge, accepted: !BASELINE.test(head) && (limitsTask() || towards()) };
  }
  return { edge, accepted: (edge !== "end" && edge !== "within") || !BASELINE.test(head) };
}
