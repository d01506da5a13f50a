import type { SerialDay } from "../../base/serial";
import type { OfficialFonts } from "../../sheets/fonts";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { DaySetting } from "../../status/day-in-force";
import type { TypedSheet } from "./typed";
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
};
