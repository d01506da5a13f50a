/**
 * Parts of 进展 texts by which a native formula can tell, without reading, that a text is not done. The parts are few
 * on purpose: a text that they do not settle is left to a person (核对). They follow from `words.ts`; a property test
 * compares them with the reading.
 */

/** A text with one of these in it is never read as done, whatever else it says. */
export const OPEN_MARKERS = [
  "正在",
  "尚未",
  "未完成",
  "未启动",
  "未办结",
  "未开展",
  "基本完成",
  "部分",
  "推进",
  "滞后",
] as const;

/** Empty boxes before or after words: the ticked word decides (□是☑否). */
const OPTION_BOXES = ["□", "☐", "○", "◯"] as const;

/** Signs that a text has parts one of which decides: boxes, or the entries of a log (3月:…;6月:…). */
export const DECIDING_PARTS = [...OPTION_BOXES, ":", "："] as const;

/** A longer text without any of these has neither a word of completion nor a day in it, and is not done. */
export const SIGNS_OF_COMPLETION = [
  "完",
  "结",
  "毕",
  "销",
  "竣",
  "投",
  "解决",
  "合格",
  "通过",
  "位",
  "%",
  "％",
  "百",
  "√",
  "✓",
  "✔",
  "☑",
  "20",
  "２",
  ...OPTION_BOXES,
] as const;

/** Words that mean not done when a cell says nothing else; they stand in the settings (未完成用语) beside 完成用语. */
export const OPEN_WORDS = [
  "未完成",
  "未办结",
  "未启动",
  "未开展",
  "未整改",
  "未落实",
  "未销号",
  "推进中",
  "进行中",
  "办理中",
  "整改中",
  "实施中",
  "建设中",
  "序时推进",
  "按序时推进",
  "滞后",
  "否",
  "×",
  "无",
  "-",
  "N",
] as const;
