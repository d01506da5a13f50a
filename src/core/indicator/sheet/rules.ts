import { strings } from "../../../strings";
import type { Area, ConditionalFormat, WorkbookEdit } from "../../edits/workbook-edit";
import { indicatorColumn } from "./cells";
import { INDICATOR_HEADERS, type IndicatorHeader } from "./columns";

/** Verdicts and their look. The word always stands in the cell; colour only helps to find it. */
const LOOKS = [
  ["达标", { fill: "#E2EFDA", color: "#375623" }],
  ["未达标", { fill: "#F8CBAD", color: "#9C0006", bold: true }],
  ["未填", { color: "#7F7F7F" }],
  ["需人工认定", { fill: "#FFF2CC", color: "#7F6000" }],
] as const;
/** Where the figures cannot be right. */
const FAULT = { fill: "#C00000", color: "#FFFFFF", bold: true } as const;
const BAR = "#9DC3E6";

const area = (header: IndicatorHeader, rows: number): Area => ({
  row: 1,
  column: INDICATOR_HEADERS.indexOf(header),
  rows,
  columns: 1,
});
/** Row 2 is the first below the header; the column stays, the row follows. */
const first = (header: IndicatorHeader): string => `$${indicatorColumn(header)}2`;

/** What may be typed into 目标值, 基期值 and 完成值 of `rows` rows: numbers, where a number is asked for. */
export function indicatorValidations(sheet: string, rows: number): WorkbookEdit[] {
  const { target, baseline, actual } = strings.indicator.validation;
  const number = (header: IndicatorHeader): string => `=ISNUMBER(${first(header)})`;
  const { decrease, increase } = strings.target.change;
  const word = first("算符");
  const actualCell = first("完成值");
  // A change can be any size; a share lies between nothing and the whole. Its cells show percent, where typing 92
  // gives 92 %; a 9.2 that came of 920% is refused with the rest.
  const share = `AND(${first("单位")}="%",ISERROR(FIND("${decrease}",${word})),ISERROR(FIND("${increase}",${word})))`;
  const within = `AND(ISNUMBER(${actualCell}),OR(NOT(${share}),AND(${actualCell}>=0,${actualCell}<=1)))`;
  // What is only verified has no number to reach: 完成值 may then say in words what was done.
  const orWords = `=OR(NOT(ISNUMBER(${first("目标值")})),${within})`;
  return [
    { header: "目标值", formula: number("目标值"), words: target } as const,
    { header: "基期值", formula: number("基期值"), words: baseline } as const,
    { header: "完成值", formula: orWords, words: actual } as const,
  ].map(({ header, formula, words }) => ({
    kind: "validation",
    sheet,
    at: area(header, rows),
    rule: { kind: "formula", formula, ...words },
  }));
}

/** The colours of 评价 and the bar of 完成率, for `rows` rows. */
export function indicatorFormats(sheet: string, rows: number): WorkbookEdit[] {
  const verdict = first("评价");
  const words = LOOKS.map(([word]) => `${verdict}="${word}"`);
  const rules: ConditionalFormat[] = LOOKS.map(([word, style]) => ({
    kind: "formula",
    formula: `=${verdict}="${word}"`,
    style,
  }));
  const fault = `=AND(LEN(${verdict})>0,NOT(OR(${words.join(",")})))`;
  return [
    {
      kind: "conditional-formats",
      sheet,
      at: area("评价", rows),
      rules: [...rules, { kind: "formula", formula: fault, style: FAULT }],
    },
    {
      kind: "conditional-formats",
      sheet,
      at: area("完成率", rows),
      rules: [{ kind: "data-bar", color: BAR, least: 0, most: 1 }],
    },
  ];
}
