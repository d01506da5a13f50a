import { formula } from "../../../base/cell-content";
import { type AnnexCell, cell } from "../../../sheets/annex";
import type { DetailRow } from "../detail/detail-rows";

/** The word behind which 备注 and 进展 tell the next step. */
const NEXT = "下一步";

/** 未完成原因 out of 备注: the part before the next step. */
export function reason({ task, cells }: DetailRow): AnnexCell {
  const remark = cells.reference(task, "remark");
  if (remark === undefined) return cell("");
  const at = task.remark.indexOf(NEXT);
  return cell(
    formula(`IFERROR(LEFT(${remark},FIND("${NEXT}",${remark})-1),${remark}&"")`),
    at < 0 ? task.remark : task.remark.slice(0, at),
  );
}

/** 下一步措施 out of 备注, or else out of 进展: the part from 下一步 on. */
export function nextStep({ task, cells }: DetailRow): AnnexCell {
  const sources = [
    { reference: cells.reference(task, "remark"), text: task.remark },
    { reference: cells.reference(task, "progress"), text: task.progressText },
  ].flatMap(({ reference, text }) => (reference === undefined ? [] : [{ reference, text }]));
  const told = sources.reduceRight<string>(
    (rest, { reference: at }) => `IFERROR(MID(${at},FIND("${NEXT}",${at}),1000),${rest})`,
    `""`,
  );
  const shown = sources.map(({ text }) => text).find((text) => text.includes(NEXT)) ?? "";
  return cell(sources.length === 0 ? "" : formula(told), shown.slice(Math.max(shown.indexOf(NEXT), 0)));
}
