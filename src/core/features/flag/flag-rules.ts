import type { ConditionalFormat } from "../../base/workbook-edit";
import { RULE_MARK } from "../../marks/registry";
import { TO_CHECK } from "../../status/formulas";
import { STATUS_LOOK, STATUS_PAINT, type StatusWord } from "../../status/looks";

/** Statuses that need attention come first, 核对 (no formula can tell) last. */
const RULED: readonly StatusWord[] = ["逾期", "临期", "逾期完成", "长期推进", "待确认"];

/**
 * The five conditional formats of 督办状态: native formulas. At most one holds, so that none needs to stop the others:
 * the user's own rules go on below them. Each shows its sign in front of the word by a number format (`"▲ "@`), so that
 * no status is told by colour alone; the cell holds the bare word, which other formulas compare. The number format
 * would put its sign before every text, so the rules cover 督办状态 and not the whole row.
 *
 * @param column The letters of 督办状态.
 * @param row The first row of the area (1-based).
 */
export function flagRules(column: string, row: number): ConditionalFormat[] {
  const is = (word: string): string => `$${column}${row}="${word}"`;
  return RULED.map((status) => ({
    kind: "formula",
    formula: `=AND(${status === "待确认" ? `OR(${is(status)},${is(TO_CHECK)})` : is(status)},${RULE_MARK})`,
    style: {
      ...STATUS_PAINT[status].cell,
      numberFormat: `"${STATUS_LOOK[status].sign} "@`,
      ...(status === "逾期" ? { bold: true } : {}),
    },
  }));
}
