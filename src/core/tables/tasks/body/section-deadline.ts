/**
 * What the heading of a section says about when its tasks are due: 一、6月底前完成的事项. A year or a month that only
 * names the subject (2022年重点工作) says nothing of that kind.
 */

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．,:：]|[(（][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[批类部分阶段项、:：]+|\d{1,2}[.、．])/u;
/** A deadline, and the words for what has to be finished by then. */
const BY =
  /(?:前|底|末|之内|以内|旬|\d日)(?:[,，]?(?:需|须|要|应|必须|确保|力争|全面|全部|基本)*)?(?:完成|办结|落实|整改|整治|实施|销号|解决|达到|见效|交付|到位|实现|竣工|完工|报送|提交|办理|清零)/u;
const LABELLED = /(?:(?:完成|整改|办结|办理|目标)?(?:时限|期限)|(?:完成|办结)时间|时间节点)[:：]/u;
const ENDS_WITH_TIME =
  /(?:\d{1,2}月\d{1,2}日|\d{1,2}月|\d{4}年|[上下]半年|[一二三四]季度|年)(?:底|末)?前[)）]?$/u;
/** 上半年完成的任务, 三季度办结事项: the whole of a section's name, so that no account of what was done is one. */
const WITHIN =
  /^((?:(?:20)?\d{2}年)?(?:[上下]半年|第?[一二三四1-4]季度|\d{1,2}月份?)|(?:20)\d{2}年(?:内|度内))(?:需|须|要|应|拟|计划|力争|确保)*(?:全部|全面|基本)?(?:完成|办结|落实|整改|销号|解决|见效|交付|竣工|完工)(?:到位|完毕)?的?(?:重点)?(?:任务|工作|事项|问题|项目|措施|类)+$/u;
const ENDLESS =
  /^(?:需|须)?(?:长期|持续|常态化|常年)(?:坚持|推进|整改|实施|开展|落实|抓好|巩固|性)?(?:完成|整改|推进|落实|实施|抓好)?的?(?:任务|工作|事项|问题|项目|措施|类)*$/u;
// eslint-disable-next-line regexp/no-super-linear-move -- headings longer than 40 characters are not tested
const TASKS = /(?:的)?(?:任务|工作|事项|问题|项目|措施|内容)*(?:[(（]共?\d+[项个件条][)）])?$/u;
const REST =
  /(?:完成|办结|落实|整改|整治|实施|销号|解决|达到|见效|交付|到位|实现|竣工|完工|报送|提交|办理|清零)(?:到位|完毕|完成)?$/u;

/** @example sectionDeadline("二、10月15日前完成的事项") //=> "10月15日前" */
export function sectionDeadline(heading: string): string | undefined {
  const text = heading
    .replace(/\s/g, "")
    .replace(ORDINAL, "")
    .replace(/^[、,，]/u, "");
  if (text.length > 40) return undefined;
  const label = LABELLED.exec(text);
  if (label !== null) return text.slice(label.index + label[0].length).split(/[)）]/u, 1)[0];
  const bare = text.replace(TASKS, "");
  if (ENDLESS.test(text)) return bare;
  const within = WITHIN.exec(text.replace(/[(（]共?\d+[项个件条][)）]$/u, ""))?.[1];
  if (within !== undefined) return within;
  const inBracket = /[(（]([^()（）]*)[)）]$/u.exec(text)?.[1];
  if (inBracket !== undefined && (BY.test(inBracket) || ENDS_WITH_TIME.test(inBracket)))
    return inBracket.replace(REST, "");
  if (BY.test(text)) return bare.replace(REST, "");
  return ENDS_WITH_TIME.test(bare) ? bare : undefined;
}

export type SectionLevel = "一" | "(一)" | "1" | "第" | "";

/**
 * How a heading is numbered (一、 or （一）): two headings numbered alike are of one level, else one stands under the
 * other.
 */
export function levelOf(heading: string): SectionLevel {
  const text = heading.replace(/\s/g, "");
  if (/^[(（][一二三四五六七八九十\d]+[)）]/u.test(text)) return "(一)";
  if (text.startsWith("第")) return "第";
  if (/^[一二三四五六七八九十]+/u.test(text)) return "一";
  return /^\d/.test(text) ? "1" : "";
}
