import { endAt } from "../../text/match-at";
import type { EventClue, OngoingClue } from "../clue";

// 可持续发展, 持续改善 and 长期以来, 中长期规划 say nothing about when a task is due.
const LASTING =
  /(?:持续|长期|长久|常年|常态长?效?化?)(?=$|[,;。、)并推抓做监管落巡保]|开展|实施|坚持|进行|深化|加[强大]|强化|整[治改]|巩固|执行|有效|跟进|排查|完善|用力|发力|任务|工作|性|不|运)|常抓不懈|坚持不懈|贯穿始终|即日起|日常(?:性?(?:工作|开展|推进))?$|经常[性化]?(?:开展|推进|坚持|进行)/y;

// 国庆节前, 汛期来临前, 采暖期前, 入冬前: a limit whose day the text does not name.
const EVENT = /[节汛暖冻冬]\D{0,4}?前/y;

/** A duty without an end (持续推进, 长期实施, 常态化, 即日起), or an event that a task is to be done before. */
export function readUndated(text: string, at: number): OngoingClue | EventClue | undefined {
  let end = endAt(EVENT, text, at);
  if (end >= 0) return { kind: "event", at, end };
  end = endAt(LASTING, text, at);
  return end < 0 || /[可中]/.test(text.charAt(at - 1)) ? undefined : { kind: "ongoing", at, end };
}
