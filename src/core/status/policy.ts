import type { PageNumbers } from "../sheets/paper";
import { DONE_WORDS } from "../language/progress/done-words";
import { OPEN_WORDS } from "../language/progress/native-signs";
import type { Ruling } from "../notice/ruling-text";
import type { DictionaryEntry } from "../language/units/unit";
import type { SerialDay } from "../base/serial";
import { SCHEDULE_THRESHOLDS, type ScheduleThresholds } from "./behind-schedule";
import { WARN_DAYS } from "./status";

/** Days past the due day from which a measure gets its card. */
export type CardThresholds = { readonly yellowDays: number; readonly redDays: number };

/** What is done about a measure or a unit, each step after the one before has failed. */
export const STEPS = ["提醒", "督办", "通报", "约谈"] as const;
export type Step = (typeof STEPS)[number];

/** What bulletins and letters say besides their figures. Texts that nobody filled in are empty. */
export type PaperPolicy = {
  /** 主送 of a bulletin, 抄送 of bulletins and letters. */
  readonly addressees: string;
  readonly copies: string;
  /** 机关代字: 蓝攻坚办. */
  readonly docCode: string;
  /** 成文日期, where it is not the day that the paper is for. */
  readonly issuedOn?: SerialDay;
  readonly contact: string;
  readonly phone: string;
  /** Days to answer a paper. */
  readonly replyDays: number;
  /** Steps set by hand, by a measure's 编号 or a unit's name. */
  readonly steps: Readonly<Record<string, Step>>;
  /** `#rrggbb` of the cards. */
  readonly colors: { readonly yellow: string; readonly red: string };
  /** 页码样式 of papers and summaries. */
  readonly pageNumbers: PageNumbers;
};

export const DEFAULT_PAPERS: PaperPolicy = {
  addressees: "各有关单位",
  copies: "",
  docCode: "",
  contact: "",
  phone: "",
  replyDays: 7,
  steps: {},
  colors: { yellow: "#FFE699", red: "#FF9999" },
  pageNumbers: "each",
};

/**
 * 督办口径: what the people of a workbook have settled about reading and judging its lists. It stands in 督办设置, is
 * read once (`readPolicy`) and handed to every reader and every generator of formulas; no feature reads a setting by
 * itself. 统计截止日 is no part of it (`day-in-force.ts`), because a report may be made for another day.
 */
export type Policy = {
  /** 临期天数. */
  readonly warnDays: number;
  /** 完成用语: words that mean done when a cell says nothing else. */
  readonly doneWords: readonly string[];
  /** 未完成用语: words that mean not done. */
  readonly openWords: readonly string[];
  readonly cards: CardThresholds;
  /** 序时进度, as shares of the whole. */
  readonly schedule: ScheduleThresholds;
  /** `X月X日前` leaves that day out. */
  readonly exclusiveDay: boolean;
  /** The workbook's own units; they are looked up before those of the banner. */
  readonly ownUnits: readonly DictionaryEntry[];
  /** 报送口径: of a duty that can be read in several ways, the one chosen, by its number (`notice/occurrences.ts`). */
  readonly readings: Readonly<Record<string, string>>;
  /** 核对结论: what was decided about the notice's contradictions. Rows with the notice's wording are read by them. */
  readonly rulings: readonly Ruling[];
  /** What stands in that setting and is no ruling. */
  readonly unreadRulings: readonly string[];
  /** 填报单位, the office that writes reports; absent where it was not filled in. */
  readonly office?: string;
  readonly papers: PaperPolicy;
};

export const DEFAULT_POLICY: Policy = {
  warnDays: WARN_DAYS,
  doneWords: DONE_WORDS,
  openWords: OPEN_WORDS,
  cards: { yellowDays: 1, redDays: 30 },
  schedule: SCHEDULE_THRESHOLDS,
  exclusiveDay: false,
  ownUnits: [],
  readings: {},
  papers: DEFAULT_PAPERS,
  rulings: [],
  unreadRulings: [],
};
