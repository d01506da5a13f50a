import { joinOperators, readComparison, readSuffix } from "../compare-words";
import { whatFollows, type Rule, type Spot } from "../spot";
import { trimName } from "../trim-name";
import { DESCRIPTION } from "./bare";

const DOES =
  "(?:同步)?(?:装配|配齐|配备|配套|设置|设立|安装|启用|建立|建成|开展|开通|实现|完成|达到|接入|使用|落实|实行|实施|参加|参与|纳入|通过|具备|享受|拥有)[^,;。]{2,}";
/** Where the noun ends and the verb (what the noun shall do) begins. */
const PREDICATE = new RegExp(
  `^(?<noun>[^,;。]{2,20}?)(?<modal>要|须|应|必须|能够|均|都|全部)?(?<does>${DOES})$`,
  "u",
);
const DOES_ONLY = new RegExp(`^${DOES}$`, "u");
const MODAL = /^(?<noun>[^,;。]{2,20}?)(?:要|须|应|必须|能够|均|都|全部)(?<does>[^,;。]{2,})$/u;

const LEAD = /^(?:全[旗县区市盟镇]|组织|引导|推广|对|让)?$/u;
const COVERS = /(?:^|..)(?:覆盖|惠及)到?$/u;

/** 70%以上的农贸市场同步设置电子计量设备: the share stands first, then the noun, then what it shall do. */
export const readShareFirst: Rule = (spot) => {
  const { source, anchor, values, valuesEnd } = spot;
  const first = values[0];
  if (first?.unit !== "%" || values.length > 1 || spot.more) return null;
  const front = readComparison(source.folded, spot.from, anchor.start);
  const lead = trimName(source, spot.from, front.at, spot.afterValue);
  const suffix = readSuffix(source.folded, valuesEnd);
  const end = valuesEnd + suffix.length;
  const follows = whatFollows(spot, end);
  if (front.change !== undefined || front.broken || follows === "end") return null;
  const rest = source.shown.slice(end, Math.min(spot.clauseEnd, end + 80)).replace(/^的/u, "");
  const marked = follows === "of" || suffix.operator === ">=";
  // 收运体系覆盖90%以上的行政村, 重点行业企业100%纳入监管: the words without the share are the indicator's name.
  const within =
    (marked && COVERS.test(lead.name)) || (!front.keeps && doesAfterShare(spot, lead.name, rest));
  if (!within && !((marked || PREDICATE.test(rest)) && LEAD.test(lead.name))) return null;
  return {
    name: { ...lead, name: within ? lead.name + rest : whoDoes(rest) },
    operator: joinOperators(front.operator, suffix.operator),
    values: [{ value: first.value, unit: "%" }],
    ...(suffix.operator === "~" ? { softWord: "左右" } : {}),
    notes: [],
    end: spot.clauseEnd,
  };
};

function doesAfterShare({ source, from, anchor }: Spot, who: string, rest: string): boolean {
  return who.length > 1 && DOES_ONLY.test(rest) && !DESCRIPTION.test(source.folded.slice(from, anchor.start));
}

/** @example whoDoes("乡镇派出所要装配视频调度设备") //=> "装配视频调度设备的乡镇派出所" */
function whoDoes(rest: string): string {
  const { noun, does } = (PREDICATE.exec(rest) ?? MODAL.exec(rest))?.groups ?? {};
  if (noun === undefined || does === undefined) return rest;
  const [owner, ...owned] = noun.split("的");
  // 嘎查村的文化活动室配齐…: the share is of the owners.
  return owned.length === 1 && owner !== ""
    ? `${owned.join("")}${does}的${owner ?? ""}比例`
    : `${does}的${noun}`;
}
