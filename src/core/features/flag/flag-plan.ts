import type { DaySetting } from "../../status/day-in-force";
import type { LooksBefore, RuleId } from "../../base/before";
import type { RestsOn } from "../../base/rests-on";
import type { CellStyle, RuleSeen, WorkbookEdit } from "../../base/workbook-edit";

/** How a list looks; columns that are added to it get the same look. */
export type ListLook = {
  readonly header: CellStyle;
  readonly body: CellStyle;
  /** Present widths in points of the two columns right of the list. */
  readonly widths: readonly [number, number];
};

/** One of our conditional formats that stands in the workbook. */
export type OwnRule = RuleId;

/** Those of a sheet. */
export const rulesOn = (sheet: string, rules: readonly OwnRule[]): readonly RuleSeen[] =>
  rules.filter((rule) => rule.sheet === sheet).map(({ id, formula }) => ({ id, formula }));

export type FlagOptions = {
  /** The day to fix 统计截止日 to, or `today` to let it follow the calendar; absent: it stays as it is. */
  readonly asOf?: DaySetting;
  /** The value of 统计截止日 where the workbook has none (see `dayInForce`). */
  readonly day?: DaySetting;
  readonly warnDays?: number;
  /** The looks of the lists, in their order; where one is missing the columns are plain. */
  readonly looks?: readonly (ListLook | undefined)[];
  /** Our conditional formats of an earlier 标记逾期, which are replaced. */
  readonly ownRules?: readonly OwnRule[];
  /** Rules without a formula, which are not ours. */
  readonly emptyRules?: readonly OwnRule[];
  /** Sheets with rows that a filter hides: Excel puts what is written there into wrong rows (office-js #224). */
  readonly filtered?: ReadonlySet<string>;
};

export type FlaggedList = {
  readonly sheet: string;
  /** 0-based. */
  readonly headerRow: number;
  readonly rows: number;
  /** False for a list that has a live 督办状态 of its own: such a list gets only the colours. */
  readonly columnsAdded: boolean;
  /** Columns of 截止日期 and 督办状态 (0-based). */
  readonly dueColumn?: number;
  readonly statusColumn: number;
};

/** A 完成时限 that was not understood: the 截止日期 of its row stays empty for a person to fill in. */
export type NotUnderstood = { readonly sheet: string; readonly cell: string; readonly text: string };

export type SkippedList = {
  readonly sheet: string;
  readonly headerRow: number;
  readonly reason: "no-room" | "hidden" | "filtered";
};

export type FlagPlan = {
  /** The sheet with 统计截止日 and 临期天数. */
  readonly settingsSheet: string;
  readonly edits: readonly WorkbookEdit[];
  readonly on: RestsOn;
  /** What taking the plan back needs besides the snapshot. */
  readonly looks: LooksBefore;
  readonly lists: readonly FlaggedList[];
  readonly skipped: readonly SkippedList[];
  readonly notUnderstood: readonly NotUnderstood[];
};
