import type { SerialDay } from "../../base/serial";
import type { OfficialFonts } from "../../sheets/fonts";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { DaySetting } from "../../status/day-in-force";
import type { TypedSheet } from "./typed";
import type { TaskList } from "../../tables/tasks/task-list";

/** What a 年终汇总 is made of. */
export type SummaryInput = {
  /** With formulas: what users typed into an earlier summary is told from what was calculated there. */
  readonly snapshot: WorkbookSnapshot;
  /** The lists to be counted, recognised for `asOf`. */
  readonly lists: readonly TaskList[];
  /** 统计截止日. */
  readonly asOf: SerialDay;
  /** 临期天数 of this report, where it differs from the workbook's. */
  readonly warnDays?: number;
  /** What the workbook's 统计截止日 becomes where it has none (see `dayInForce`). */
  readonly day?: DaySetting;
  /** Ledgers of version 0.1 show the workbook's day from now on; not where a person has yet to choose it. */
  readonly ledgersFollow?: boolean;
  /** The sheets of an earlier summary as they were when it gave way, where they were not as they had been read. */
  readonly overtaken?: readonly TypedSheet[];
  readonly fonts?: OfficialFonts;
  /** 填报单位 of the signature line; left open where it is not given. */
  readonly office?: string;
};
