import { readDeadline } from "../../deadline/read-deadline";
import { formula } from "../../edits/cell-content";
import type { CellContent, CellStyle } from "../../edits/workbook-edit";
import { columnName } from "../../grid/address";
import { DATE_FORMAT } from "../../layout/ledger-columns";
import type { Indicator } from "../catalogue/indicator";
import { deadlineTextOf, leadTextOf } from "../catalogue/indicators";
import { INDICATOR_HEADERS, type ColumnLetter, type IndicatorHeader } from "./columns";
import { rateFormula, verdictFormula } from "./formulas";
import { operatorWord } from "./operator-words";

/** An indicator on its row. */
export type IndicatorRow = {
  readonly indicator: Indicator;
  readonly year: number;
  /** 大气-7·2: the task's key, and the indicator's number where the task has several. */
  readonly number: string;
  /** 1-based sheet row. */
  readonly row: number;
};

type Column = {
  /** Points. */
  readonly width: number;
  readonly style: CellStyle;
  readonly content: (row: IndicatorRow) => CellContent;
};

const LEFT: CellStyle = { horizontal: "left" };
const CENTER: CellStyle = { horizontal: "center" };
const RIGHT: CellStyle = { horizontal: "right" };
const blank = (): CellContent => "";

/** @example indicatorColumn("完成值") //=> "I" */
export const indicatorColumn: ColumnLetter = (header) => columnName(INDICATOR_HEADERS.indexOf(header));

/** The columns by heading. 基期值, 完成值 and 数据来源 are the user's and begin empty. */
export const INDICATOR_COLUMNS: Readonly<Record<IndicatorHeader, Column>> = {
  编号: { width: 60, style: CENTER, content: ({ number }) => number },
  指标: { width: 114, style: LEFT, content: ({ indicator }) => indicator.name },
  范围: { width: 45, style: CENTER, content: ({ indicator }) => indicator.scope ?? "" },
  "目标(原文)": { width: 171, style: LEFT, content: ({ indicator }) => indicator.quote },
  算符: { width: 48, style: CENTER, content: ({ indicator }) => wordOf(indicator) },
  目标值: { width: 48, style: RIGHT, content: ({ indicator }) => indicator.value ?? "" },
  单位: { width: 51, style: CENTER, content: ({ indicator }) => indicator.unit ?? "" },
  基期值: { width: 54, style: RIGHT, content: blank },
  完成值: { width: 57, style: RIGHT, content: blank },
  // A whole percent more would hide that 89.96 % is not 90 %.
  完成率: {
    width: 60,
    style: { ...RIGHT, numberFormat: "0.0%" },
    content: ({ row }) => formula(rateFormula(row, indicatorColumn)),
  },
  评价: { width: 69, style: CENTER, content: ({ row }) => formula(verdictFormula(row, indicatorColumn)) },
  截止日期: { width: 66, style: { ...CENTER, numberFormat: DATE_FORMAT }, content: dueDateOf },
  责任单位: { width: 81, style: LEFT, content: ({ indicator }) => leadTextOf(indicator) },
  数据来源: { width: 66, style: LEFT, content: blank },
  备注: { width: 102, style: LEFT, content: ({ indicator }) => indicator.note ?? "" },
};

function wordOf({ operator, soft = [], change }: Indicator): string {
  return operator === null
    ? soft.join("、")
    : operatorWord({ operator, soft, ...(change === undefined ? {} : { change }) });
}

/** The last on-time day; where the deadline names none, its words (持续推进, 每季度). */
function dueDateOf({ indicator, year }: IndicatorRow): CellContent {
  const text = deadlineTextOf(indicator);
  const deadline = readDeadline(text, { year });
  return deadline.kind === "by-date" ? deadline.date : text;
}
