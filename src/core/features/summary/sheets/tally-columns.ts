import { formula } from "../../../base/cell-content";
import type { CellStyle } from "../../../base/workbook-edit";
import { columnName } from "../../../base/address";
import { type AnnexCell, type AnnexColumn, cell } from "../../../sheets/annex";
import { STATUS_WORDS } from "../../../status/looks";
import type { Tally } from "../figures";
import { summaryStrings } from "../../../../strings/summary";

const CENTER: CellStyle = { horizontal: "center" };
const RATE: CellStyle = { ...CENTER, numberFormat: "0.0%" };

/** The status columns and the rates, the same in every table; they begin at column D. */
export const TALLY_COLUMNS: readonly AnnexColumn[] = [
  ...STATUS_WORDS.map((header): AnnexColumn => ({ header, width: 51, style: CENTER })),
  { header: "应办结数", width: 54, style: CENTER },
  { header: "办结率", width: 60, style: RATE },
  { header: "按期办结率", width: 66, style: RATE },
];
/** The column (0-based) of the first status. */
export const FIRST_STATUS = 3;
const letter = (offset: number): string => columnName(FIRST_STATUS + offset);
/** The letter of a column of the tally. */
export const TALLY_LETTER = {
  status: (word: (typeof STATUS_WORDS)[number]): string => letter(STATUS_WORDS.indexOf(word)),
  measures: columnName(FIRST_STATUS - 1),
  toFinish: letter(7),
  finishedRate: letter(8),
  onTimeRate: letter(9),
} as const;

/**
 * 应办结数 and the two rates of a row, from the counts in that row. Where a denominator is 0 a rate says so in place
 * of a number.
 *
 * @param row 1-based.
 */
export function rateCells(row: number, tally: Tally): AnnexCell[] {
  const { status, measures, toFinish } = TALLY_LETTER;
  const at = (column: string): string => `${column}${row}`;
  const [done, late, overdue] = [at(status("已完成")), at(status("逾期完成")), at(status("逾期"))];
  const none = `"${summaryStrings.noRate}"`;
  return [
    cell(formula(`${at(measures)}-${at(status("长期推进"))}-${at(status("待确认"))}`), tally.toFinish),
    cell(
      formula(`IF(${at(toFinish)}=0,${none},(${done}+${late})/${at(toFinish)})`),
      percent(tally.finishedRate),
    ),
    cell(
      formula(`IF(${done}+${late}+${overdue}=0,${none},${done}/(${done}+${late}+${overdue}))`),
      percent(tally.onTimeRate),
    ),
  ];
}

const percent = (rate: number | null): string =>
  rate === null ? summaryStrings.noRate : `${(rate * 100).toFixed(1)}%`;
