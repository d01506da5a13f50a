import type { SerialDay } from "../../base/serial";
import type { OfficialFonts } from "../../sheets/fonts";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { DaySetting } from "../../status/day-in-force";
import type { WorkbookEdit } from "../../base/workbook-edit";
import type { CountedList } from "./counted-lists";
import type { DetailArea } from "./detail/detail-place";
import type { DetailRow } from "./detail/detail-rows";
import type { Figures } from "./figures";
import type { IndicatorRow } from "./indicator-tables";
import type { NarrativeParts } from "./narrative";
import type { OpenRow } from "./sheets/open-rows";
import type { TypedColumns, TypedSheet } from "./typed";
import type { TaskList } from "../../tables/tasks/task-list";

/** What a 年终汇总 is made of. */
export type SummaryInput = {
  /** Read with formulas, by which values that users typed into an earlier summary are told from calculated ones. */
  readonly snapshot: WorkbookSnapshot;
  /** The lists to be counted, recognised for `asOf`. */
  readonly lists: readonly TaskList[];
  /** 统计截止日. */
  readonly asOf: SerialDay;
  /** 临期天数 of this report, where it differs from the workbook's. */
  readonly warnDays?: number;
  /** The value of the workbook's 统计截止日 where it has none (see `dayInForce`). */
  readonly day?: DaySetting;
  /**
   * Whether ledgers of version 0.1 show the workbook's day from now on; they do not where a person has yet to choose
   * that day.
   */
  readonly ledgersFollow?: boolean;
  /** The sheets of an earlier summary as they were when it gave way, where they were not as they had been read. */
  readonly overtaken?: readonly TypedSheet[];
  readonly fonts?: OfficialFonts;
  /** 填报单位 of the signature line; left open where it is not given. */
  readonly office?: string;
  /** Edits of a report that takes its figures from the summary's cells, made with it. */
  readonly beside?: (made: SummaryMade) => readonly WorkbookEdit[];
};

/** A summary as another report sees it: what it counted, and where its figures stand while it is being made. */
export type SummaryMade = {
  readonly counted: readonly CountedList[];
  readonly rows: readonly DetailRow[];
  readonly figures: Figures;
  /** In the order of 指标汇总. */
  readonly indicators: readonly IndicatorRow[];
  /** The measures of 未完成任务, and what users typed beside them. */
  readonly open: readonly OpenRow[];
  readonly openTyped: TypedColumns;
  readonly area: DetailArea;
  /** The main sheet's table: what stands before a reference to it, and its rows (from 1). */
  readonly main: { readonly own: string; readonly plansFrom: number; readonly totalRow: number };
  /** The cell of the summary's day. */
  readonly asOf: string;
  readonly parts: NarrativeParts;
};
