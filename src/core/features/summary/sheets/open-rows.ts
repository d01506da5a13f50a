import type { StatusWord } from "../../../status/status";
import type { DetailRow } from "../detail/detail-rows";

/**
 * The statuses that are listed, in this order. 长期推进 has no day on which the task could be finished, and is only
 * counted below the table.
 */
export const LISTED: readonly StatusWord[] = ["逾期", "临期", "推进中", "待确认"];

/** An open measure with its row in 汇总明细 (from 0). */
export type OpenRow = { readonly detail: DetailRow; readonly index: number };

/** The measures that are not done and have a day, those overdue longest first. */
export function openRows(rows: readonly DetailRow[]): OpenRow[] {
  const open = rows
    .map((detail, index) => ({ detail, index }))
    .filter(({ detail }) => detail.first && LISTED.includes(detail.task.status.word));
  const rank = ({ detail }: OpenRow): number => LISTED.indexOf(detail.task.status.word);
  const days = ({ detail }: OpenRow): number => detail.task.status.daysLeft ?? Number.MAX_SAFE_INTEGER;
  return open.sort((a, b) => rank(a) - rank(b) || days(a) - days(b) || a.index - b.index);
}
