/** The three plans: 大气, 水, 土壤. */
export type PlanId = "air" | "water" | "soil";

/** The plan's name as it stands in keys and sheet names. */
export type PlanName = "大气" | "水" | "土壤";

/** 完成时限, 责任单位 and 配合单位 of a row, as written (`-` and `——` included). */
export type Duty = { readonly deadline: string; readonly lead: string; readonly cooperate: string };

/** One row of a list: a 工作措施 and who does it by when. */
export type Measure = {
  /** Plan, task, and the measure's number where the task has several: 大气-1, 大气-16-2. */
  readonly key: string;
  /** The line of the published notice on which the measure stands. */
  readonly line: number;
  readonly text: string;
  /** `as-above`: these three cells are merged with those of the measure above (大气17②, 19②). */
  readonly duty: Duty | "as-above";
};

/** A numbered 重点任务 with its measures. A `\n` in the title parts two phrases that no mark separates. */
export type Task = {
  readonly number: number;
  readonly title: string;
  /** The 重点任务 cell is merged with that of the task above (水17 with 水16). */
  readonly sharesTitle?: true;
  readonly measures: readonly Measure[];
};

export type Section = {
  readonly heading: string;
  /** Present where the notice had lost the heading's numeral and it was put back. */
  readonly restored?: { readonly original: string };
  readonly tasks: readonly Task[];
};

/** A 任务清单 of the notice: the wording of its 附件, in reading order. White space inside a cell is not content. */
export type OfficialList = {
  readonly plan: PlanId;
  readonly name: PlanName;
  /** 文号 of the notice. */
  readonly docNumber: string;
  /** The year the list is for. */
  readonly year: number;
  readonly attachmentMark: string;
  readonly title: string;
  readonly sections: readonly Section[];
};

/** The six column headings of every 任务清单, in order. */
export const OFFICIAL_COLUMNS = ["序号", "重点任务", "工作措施", "完成时限", "责任单位", "配合单位"] as const;
