import type { ConditionalFormat } from "../base/workbook-edit";
import { TO_CHECK } from "./formulas";
import { STATUS_LOOK, STATUS_PAINT, type StatusWord } from "./looks";

/** Those that need attention first, and what no formula could judge last. */
const RULED: readonly StatusWord[] = ["逾期", "临期", "逾期完成", "长期推进", "待确认"];

/**
 * The five conditional formats of a 督办状态 column: native formulas. At most one holds, so that none needs to stop the
 * others: the user's own rules go on below them. Each shows its sign in front of the word by a number format (`"▲ "@`),
 * so that no status is told by colour alone; the cell holds the bare word, which other formulas compare. That format
 * would mark every text, so the rules are for 督办状态 and not for the whole row.
 *
 * @param cell The area's first cell, of which the column is fixed: `$F2`.
 * @param also Holds as well, where the rules are to be told from others.
 */
export function statusRules(cell: string, also?: string): ConditionalFormat[] {
  const is = (word: string): string => `${cell}="${word}"`;
  return RULED.map((status) => {
    const said = status === "待确认" ? `OR(${is(status)},${is(TO_CHECK)})` : is(status);
    return {
      kind: "formula",
      formula: also === undefined ? `=${said}` : `=AND(${said},${also})`,
      style: {
        ...STATUS_PAINT[status].cell,
        numberFormat: `"${STATUS_LOOK[status].sign} "@`,
        ...(status === "逾期" ? { bold: true } : {}),
      },
    };
  });
}
