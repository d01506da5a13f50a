import { whatFollows, type Rule } from "../spot";
import { trimName } from "../trim-name";

/** Words of an effort, or of a programme's title (推进…全面达标): they set no figure. */
const EFFORT = /[推促]进|推动|加[快强]|制定|《/u;

/** 全覆盖, 全面完成…任务, 全部达标: equal to 100 %. Where the clause also has a number, the number is the target. */
export const readWholeWord: Rule = (spot) => {
  const { source, anchor } = spot;
  if (anchor.kind !== "whole" || spot.more) return null;
  const verb = anchor.word.slice(anchor.word === "全覆盖" ? 1 : 2);
  const follows = whatFollows(spot, anchor.end);
  if (follows === "of" || (verb === "覆盖" && follows !== "end")) return null;
  const subject = trimName(source, spot.from, anchor.start, spot.afterValue);
  const rest = source.folded.slice(anchor.end, spot.clauseEnd);
  const stop = follows === "end" ? 0 : rest.length;
  const object = trimName(source, anchor.end, anchor.end + stop).name;
  // 全面完成…目标: the figure of that 目标 stands elsewhere.
  if (subject.name + object === "" || /目标$|[《》]|方案|计划/u.test(object)) return null;
  if (EFFORT.test(source.folded.slice(spot.from, anchor.start))) return null;
  const what = subject.name.replace(/所有|必须实现|的$/gu, "");
  const rate = verb === "完成" || verb === "达标" || verb === "覆盖" || object === "" ? `${verb}率` : verb;
  const counted = verb === "达标" && object === "排放" ? "排放" : object;
  return {
    name: {
      ...subject,
      name: rate === verb ? what + verb + object : what + counted.replace(/^所有/u, "") + rate,
    },
    operator: "=",
    values: [{ value: 100, unit: "%" }],
    notes: ["wholeness"],
    end: anchor.end + stop,
  };
};
