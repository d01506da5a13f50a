import { indicatorStrings } from "../../../strings/indicator";
import { targetStrings } from "../../../strings/target";
import { readDeadline } from "../../language/deadline/read-deadline";
import { formula } from "../../base/cell-content";
import type { CellContent, CellStyle, ConditionalFormat, Validation } from "../../base/workbook-edit";
import { CENTER, DATE, INPUT_FILL, LEFT, RIGHT, TEXT, RATE_BAR } from "../../sheets/looks";
import type { TableColumn } from "../../sheets/table-sheet";
import type { Indicator } from "../../notice/model/indicator";
import { deadlineTextOf, leadTextOf } from "../../notice/indicators";
import type { UnderRulings } from "../../notice/ruled-indicators";
import { rulingText } from "../../tables/indicators/ruling-texts";
import { rateFormula, verdictFormula } from "../../attainment/formulas";
import { ATTEST_RULES } from "./attest-rules";
import { operatorWord } from "../../attainment/operator-words";

/** An indicator on its row. */
export type IndicatorRow = Pick<UnderRulings, "rulings"> & {
  /** With what 核对结论 make of it. */
  readonly indicator: Indicator;
  readonly year: number;
  /** 大气-7·2: the task's key, and the indicator's number where the task has several. */
  readonly number: string;
};

type Cell = (header: string) => string;

const WAITING: CellStyle = { fill: INPUT_FILL };
/** Shares are shown as percentages, so that typing 92 means 92 %. Levels from which a change is measured are not. */
const SHARE: CellStyle = { numberFormat: "0.00%" };

/** Verdicts and their looks. The word always stands in the cell; the colour only helps to find it. */
const LOOKS = [
  ["达标", { fill: "#E2EFDA", color: "#375623" }],
  ["未达标", { fill: "#F8CBAD", color: "#9C0006", bold: true }],
  ["未填", { color: "#7F7F7F" }],
  ["需人工认定", { fill: "#FFF2CC", color: "#7F6000" }],
  ["人工认定达标", { fill: "#E2EFDA", color: "#375623" }],
  ["人工认定未达标", { fill: "#F8CBAD", color: "#9C0006", bold: true }],
] as const;
/** The look of a cell that says that the figures cannot be right. */
const FAULT = { fill: "#C00000", color: "#FFFFFF", bold: true } as const;

/** The columns of an indicator sheet (指标表), in order. 基期值, 完成值 and 数据来源 are the user's and begin empty. */
export const INDICATOR_COLUMNS = [
  { header: "编号", width: 60, style: CENTER, content: ({ number }) => number },
  { header: "指标", width: 114, style: LEFT, content: ({ indicator }) => indicator.name },
  { header: "范围", width: 45, style: CENTER, content: ({ indicator }) => indicator.scope ?? "" },
  { header: "目标(原文)", width: 171, style: LEFT, content: ({ indicator }) => indicator.quote },
  { header: "算符", width: 48, style: CENTER, content: operatorContent },
  {
    header: "目标值",
    width: 48,
    style: RIGHT,
    content: targetContent,
    // Where the notice gives no number, the user fills in what is to be reached.
    where: [
      { rows: ({ indicator }) => indicator.operator !== null && indicator.value === null, style: WAITING },
    ],
    validation: (cell) => numberIn(cell("目标值"), indicatorStrings.validation.target),
  },
  { header: "单位", width: 51, style: CENTER, content: ({ indicator }) => indicator.unit ?? "" },
  {
    header: "基期值",
    width: 54,
    style: RIGHT,
    where: [{ rows: ({ indicator }) => indicator.change !== undefined, style: WAITING }],
    validation: (cell) => numberIn(cell("基期值"), indicatorStrings.validation.baseline),
  },
  {
    header: "完成值",
    width: 57,
    style: RIGHT,
    where: [
      { rows: () => true, style: WAITING },
      { rows: ({ indicator }) => indicator.unit === "%" && indicator.change === undefined, style: SHARE },
    ],
    validation: (cell) => ({
      kind: "formula",
      formula: actualAllowed(cell),
      ...indicatorStrings.validation.actual,
    }),
  },
  {
    header: "完成率",
    width: 60,
    // One decimal, because without it 89.96 % would show as 90 %.
    style: { ...RIGHT, numberFormat: "0.0%" },
    content: (_row, { row, column }) => formula(rateFormula(row, column)),
    formats: () => [{ kind: "data-bar", color: RATE_BAR, least: 0, most: 1 }],
  },
  {
    header: "评价",
    width: 69,
    style: CENTER,
    content: (_row, { row, column }) => formula(verdictFormula(row, column)),
    formats: (cell) => verdictFormats(cell("评价")),
  },
  {
    header: "认定结果",
    width: 51,
    style: CENTER,
    where: [{ rows: ({ indicator }) => forAPerson(indicator), style: WAITING }],
    validation: () => ATTEST_RULES.result,
  },
  {
    header: "认定人",
    width: 45,
    style: { ...CENTER, ...TEXT },
    where: [{ rows: ({ indicator }) => forAPerson(indicator), style: WAITING }],
  },
  {
    header: "认定日期",
    width: 63,
    style: DATE,
    where: [{ rows: ({ indicator }) => forAPerson(indicator), style: WAITING }],
    validation: () => ATTEST_RULES.on,
  },
  { header: "截止日期", width: 66, style: DATE, content: deadlineContent },
  { header: "责任单位", width: 81, style: LEFT, content: ({ indicator }) => leadTextOf(indicator) },
  { header: "数据来源", width: 66, style: LEFT },
  { header: "备注", width: 102, style: LEFT, content: remarkContent },
] as const satisfies readonly TableColumn<IndicatorRow>[];

export type IndicatorHeader = (typeof INDICATOR_COLUMNS)[number]["header"];
export const INDICATOR_HEADERS: readonly IndicatorHeader[] = INDICATOR_COLUMNS.map(({ header }) => header);

/** Doubts about the wording, and who has decided what about it. */
export function remarkContent({ indicator: { note = "" }, rulings }: IndicatorRow): string {
  return [note, ...rulings.map(rulingText)].join("");
}

export function targetContent({ indicator }: IndicatorRow): CellContent {
  return indicator.value ?? "";
}

/** Whether the notice leaves the verdict to a person: no number to reach, or 力争 and the like. */
const forAPerson = ({ operator, value, soft = [] }: Indicator): boolean =>
  operator === null || operator === "~" || value === null || soft.length > 0;

export function operatorContent({ indicator: { operator, soft = [], change } }: IndicatorRow): string {
  return operator === null
    ? soft.join("、")
    : operatorWord({ operator, soft, ...(change === undefined ? {} : { change }) });
}

/** The last on-time day; where the deadline names none, its words (持续推进, 每季度). */
export function deadlineContent({ indicator, year }: IndicatorRow): CellContent {
  const text = deadlineTextOf(indicator);
  const deadline = readDeadline(text, { year });
  return deadline.kind === "by-date" ? deadline.date : text;
}

const numberIn = (cell: string, words: { title: string; message: string }): Validation => ({
  kind: "formula",
  formula: `=ISNUMBER(${cell})`,
  ...words,
});

function actualAllowed(cell: Cell): string {
  const { decrease, increase } = targetStrings.change;
  const [word, actual] = [cell("算符"), cell("完成值")];
  // A change can be any size; a share lies between nothing and the whole. The cells of a share show percent, so typing
  // 92 gives 92 %, and typing 920 gives 9.2, which is refused.
  const share = `AND(${cell("单位")}="%",ISERROR(FIND("${decrease}",${word})),ISERROR(FIND("${increase}",${word})))`;
  const within = `AND(ISNUMBER(${actual}),OR(NOT(${share}),AND(${actual}>=0,${actual}<=1)))`;
  // An indicator that is only verified has no number to reach: its 完成值 may say in words what was done.
  return `=OR(NOT(ISNUMBER(${cell("目标值")})),${within})`;
}

function verdictFormats(verdict: string): ConditionalFormat[] {
  const words = LOOKS.map(([word]) => `${verdict}="${word}"`);
  const fault = `=AND(LEN(${verdict})>0,NOT(OR(${words.join(",")})))`;
  return [
    ...LOOKS.map(([word, style]): ConditionalFormat => ({
      kind: "formula",
      formula: `=${verdict}="${word}"`,
      style,
    })),
    { kind: "formula", formula: fault, style: FAULT },
  ];
}
