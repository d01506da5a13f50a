import type { ConditionalFormat } from "../edits/workbook-edit";
import { RULE_MARK } from "../marks/registry";
import { STATUS_LOOK, type StatusWord } from "../status/status";

/** A light fill and a dark word, at least 4.5:1 on each other. */
const LOOKS: readonly (readonly [StatusWord, fill: string, color: string])[] = [
  ["逾期", "#FFC7CE", "#9C0006"],
  ["临期", "#FFEB9C", "#7F4F00"],
  ["逾期完成", "#E2EFDA", "#375623"],
  ["长期推进", "#DDEBF7", "#1F4E79"],
  ["待确认", "#EDEDED", "#595959"],
];

/**
 * The five conditional formats of 督办状态: native formulas. At most one holds, so that none needs to stop the others:
 * the user's own rules go on below them. Each shows its mark in front of the word by a number format (`"▲ "@`), so
 * that no status is told by colour alone; the cell holds the bare word, which other formulas compare. That format
 * would mark every text, so the rules are for 督办状态 and not for the whole row.
 *
 * @param column The letters of 督办状态.
 * @param row The first row of the area (1-based).
 */
export function flagRules(column: string, row: number): ConditionalFormat[] {
  return LOOKS.map(([status, fill, color]) => ({
    kind: "formula",
    formula: `=AND($${column}${row}="${status}",${RULE_MARK})`,
    style: {
      fill,
      color,
      numberFormat: `"${STATUS_LOOK[status].mark} "@`,
      ...(status === "逾期" ? { bold: true } : {}),
    },
  }));
}
