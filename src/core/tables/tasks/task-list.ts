import type { SerialDay } from "../../base/serial";
import type { Deadline } from "../../language/deadline/deadline";
import type { Progress } from "../../language/progress/progress";
import type { Status } from "../../status/status";
import type { ListPlace } from "../../language/units/place";
import type { UnitMention } from "../../language/units/unit";
import type { DoubtCode } from "./doubts/doubt-class";

/**
 * A task list (任务清单, 任务台账) as it was recognised on a sheet: where it stands, what its columns mean, and its rows
 * read. Rows and columns are 0-based sheet coordinates.
 */

/** What a column holds. The names are those of `inspect --json`. */
export type ColumnRole =
  | "no"
  | "key"
  | "section"
  | "task"
  | "measure"
  | "deadline"
  | "dueDate"
  | "lead"
  | "cooperate"
  | "progress"
  | "done"
  | "completedOn"
  | "status"
  | "remark"
  | "extension" // 延期至
  | "lastReport" // 上次报送
  | "start"; // 开始时间

export type ColumnMap = Readonly<Partial<Record<ColumnRole, number>>>;

/** Why something should be looked at by a person; its sentence stands in src/strings/. */
export type Doubt = {
  readonly row: number;
  readonly column: number;
  readonly code: DoubtCode;
  readonly message: string;
};

export type TaskRow = {
  readonly row: number;
  /** `大气-16-2`, or `""` where the row can't be keyed. */
  readonly key: string;
  readonly no: string;
  readonly section: string;
  readonly task: string;
  readonly measure: string;
  readonly deadline: Deadline;
  /** The heading that `deadline` was read from, where the row itself has none. */
  readonly deadlineAt?: { readonly row: number; readonly column: number };
  readonly lead: readonly UnitMention[];
  readonly cooperate: readonly UnitMention[];
  /** Done, share, completion date: of 进展, 完成状态 and 完成日期 together. */
  readonly progress: Progress;
  readonly progressText: string;
  /** The earlier quarter's column that `progress` was read from, because the list's own column of progress is blank. */
  readonly earlierProgress?: number;
  readonly remark: string;
  /** The day that 完成日期 itself holds. */
  readonly ownCompletion?: SerialDay;
  readonly extension?: SerialDay;
  readonly lastReport?: SerialDay;
  readonly start?: SerialDay;
  /** What a 截止日期 column holds; the status is worked out from it, `deadline` stays what the text says. */
  readonly writtenDue?: SerialDay;
  readonly status: Status;
};

/** Where one column says several things. */
export type SharedColumn = {
  readonly column: number;
  /**
   * Whether whole cells say several things (责任单位及完成时限), or only a bracket in the text of the task
   * （责任单位：…；8月底前完成）.
   */
  readonly by: "cell" | "bracket";
  readonly roles: readonly ("lead" | "cooperate" | "deadline")[];
};

export type TaskList = {
  readonly sheet: string;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ColumnMap;
  /** The numbers of 进展, where they are no shares: points of a hundred (80 is 80 %), or counts of things. */
  readonly progressNumbers?: "points" | "counts";
  /** The heading of 进展 says per cent; whether 0.8 or 80 is meant by it the numbers themselves tell. */
  readonly progressInPercent?: true;
  /** The title line above the header, `""` where there is none. */
  readonly title: string;
  /** Whose list it is (semantics §6): what may be added to the names of its units depends on it. */
  readonly place: ListPlace;
  /** A person said whose it is. */
  readonly placeSaid?: true;
  /** The plan whose official rows these are (by key or wording), if any. */
  readonly plan?: "air" | "water" | "soil";
  readonly year?: number;
  /** A column that holds more than its heading's first word: who and by when in one cell, or in the text of the task. */
  readonly shared?: SharedColumn;
  /** How surely this is a task list, 0 to 1. */
  readonly confidence: number;
  /** Shown, but neither flagged nor counted before a person has said that it is a list. */
  readonly unsure?: true;
  /** Sentences that say what the recognition rests on. */
  readonly reasons: readonly string[];
  readonly rows: readonly TaskRow[];
  readonly doubts: readonly Doubt[];
};
