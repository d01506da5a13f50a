import type { Attainment, Cell, Outcome } from "../../attainment/attainment";
import type { AttestFault, Attestation } from "../../attainment/attest";
import type { Deadline } from "../../language/deadline/deadline";
import type { PlanId } from "../../notice/model/official-list";
import type { Target } from "../../language/targets/target";
import type { UnitMention } from "../../language/units/unit";
import type { RowRulings } from "./ruled-row";

/** What a column of an indicator table holds. */
export type IndicatorRole =
  | "no"
  | "indicator"
  | "scope"
  | "wording" // 目标(原文): the target in a sentence
  | "operator"
  | "target"
  | "unit"
  | "baseline"
  | "actual"
  | "rate"
  | "verdict"
  | "attested" // 认定结果
  | "attestedBy"
  | "attestedOn"
  | "deadline"
  | "lead"
  | "source"
  | "remark";

export type IndicatorColumns = Readonly<Partial<Record<IndicatorRole, number>>>;

/** One indicator of a table, read and judged. Rows and columns are 0-based sheet coordinates. */
export type IndicatorReading = {
  readonly row: number;
  readonly no: string;
  readonly indicator: string;
  readonly scope: string;
  /** The target as the table writes it. */
  readonly wording: string;
  /** `null` where no target could be read: `outcome` says why. */
  readonly target: Target | null;
  readonly baseline: Cell;
  readonly actual: Cell;
  readonly outcome: Outcome<Attainment>;
  /** 人工认定 that stands in the row; whether it settles anything `outcome` says. */
  readonly attestation?: Attestation;
  /** Why what stands in the columns of 人工认定 is none. */
  readonly attestFault?: AttestFault;
  /** The cell that a problem is about. */
  readonly problemAt?: { readonly row: number; readonly column: number };
  readonly deadline: Deadline;
  readonly lead: readonly UnitMention[];
  readonly plan?: PlanId;
  /** 核对结论 about the row; `target`, `deadline` and `outcome` are by them. */
  readonly ruled?: RowRulings;
};

/** A table of indicators as it was recognised on a sheet. */
export type IndicatorTable = {
  readonly sheet: string;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: IndicatorColumns;
  /** The unit that the heading of 目标值 or 完成值 names for the whole column; `""` where none does. */
  readonly unit: string;
  /** Whether 插入指标表 made the table: its own formulas, which read numbers only, then give rate and verdict. */
  readonly ours: boolean;
  readonly rows: readonly IndicatorReading[];
};
