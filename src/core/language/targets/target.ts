/** `~` is 左右: near the value, and for a person to judge. */
export type Operator = ">=" | "<=" | ">" | "<" | "=" | "~";

/** Doubts and inferences that come with a reading. Each has its Chinese sentence in src/strings/. */
export type TargetNote =
  | "bare" // a quantity without a comparing word (改造停车场8处), read as 不少于
  | "inherited-name" // the clause does not name its indicator; it was taken from the clause before
  | "shared-noun" // 小学、初中辍学率分别…: the noun behind the last name was given to each
  | "lost-separator" // 不低于90%细颗粒物…: the mark between two statements is missing
  | "repaired" // a damaged name was read over (全[旗]用水总量)
  | "lost-comparison" // 不90%: 低于 is missing; the only sensible reading, but for a person to judge
  | "range" // one of the two ends of a range
  | "unpaired" // 分别 with another number of values than of indicators
  | "wholeness" // 全覆盖, 全部完成: 100 % is the word's meaning, not a written number
  | "direction" // 达到 on an indicator where less is better: please check
  | "steady" // 稳定在90%: read as 达到
  | "no-direction"; // 稳定在, or a table's bare number, where less is better: at least or at most is for a person to say

/** What one indicator shall reach (semantics §5). */
export type Target = {
  /** The indicator's name as the text has it; `""` where the text is a bare condition (不低于90%). */
  readonly indicator: string;
  readonly operator: Operator;
  /** `null` where the yardstick is no number (不低于现状). */
  readonly value: number | null;
  /** As written: `%`, `万吨标准煤`, `公斤/亩`; `null` where there is none (0.76). */
  readonly unit: string | null;
  /** The value is the size of a fall or a rise, not a level. */
  readonly change?: "decrease" | "increase";
  readonly baselineYear?: number;
  /** The yardstick in words: 同比, 上年, 现状. */
  readonly baseline?: string;
  /** The whole that the share is of: 柴油车保有量50%. */
  readonly of?: string;
  /** Where the indicator stands today: 由87.35%提升至89.6%. */
  readonly from?: number;
  /** The period over which the value counts: 每年, 年均 → 年. */
  readonly per?: string;
  /** 力争, 左右, 基本, 原则上: the target is soft, its verdict is left to a person. */
  readonly soft: readonly string[];
  readonly notes: readonly TargetNote[];
  /** The words that the target was read from, without white space. */
  readonly text: string;
};
