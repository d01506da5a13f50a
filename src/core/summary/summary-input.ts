import type { SerialDay } from "../date/serial";
import type { OfficialFonts } from "../sheets/fonts";
import type { WorkbookSnapshot } from "../snapshot/snapshot";
import type { TaskList } from "../tasklist/task-list";

/** What a 年终汇总 is made of. */
export type SummaryInput = {
  /** With formulas: what users typed into an earlier summary is told from what was calculated there. */
  readonly snapshot: WorkbookSnapshot;
  /** The lists to be counted, recognised for `asOf`. */
  readonly lists: readonly TaskList[];
  /** 统计截止日. */
  readonly asOf: SerialDay;
  readonly warnDays?: number;
  readonly fonts?: OfficialFonts;
  /** 填报单位 of the signature line; left open where it is not given. */
  readonly office?: string;
};
