/**
 * Words that mean done when they are all a cell says. They stand in the workbook (督办设置, 完成用语), parted by bars,
 * where a native formula looks a cell up in them and users can add their own.
 */
export const DONE_WORDS = [
  "已完成",
  "完成",
  "已办结",
  "办结",
  "已销号",
  "销号",
  "100%",
  "√",
  "✓",
  "✔",
  "☑",
  "是",
  "已完结",
  "完结",
  "已结案",
  "已整改",
  "已整改到位",
  "整改到位",
  "已落实",
  "全部完成",
  "已全部完成",
  "完成100%",
  "已竣工",
  "已完工",
  "TRUE",
  "Y",
] as const;

/** As it stands in the cell. @example doneWordsText() //=> "|已完成|完成|…|" */
export const doneWordsText = (): string => `|${DONE_WORDS.join("|")}|`;
