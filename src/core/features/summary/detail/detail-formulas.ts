import { formula } from "../../../base/cell-content";
import type { CellContent } from "../../../base/workbook-edit";
import type { CellValue } from "../../../base/snapshot";
import { summaryStrings } from "../../../../strings/summary";
import { deadlineReading, deadlineText, deadlineWording } from "./deadline-cells";
import { detailColumn, type DetailHeader } from "./detail-columns";
import type { DetailRow } from "./detail-rows";
import type { At, DetailBasis, InList } from "./formula-parts";
import { statusCells, type StatusCells } from "./status-cells";

/**
 * The cells of a measure's first row in 汇总明细. Each refers to the list's own cell; the reading of free text that no
 * formula can make (时限读法, 办结读法) is kept beside the text it was made from, and holds as long as that text
 * stands. A text that changed since is read by the plain rules of semantics §3 and §4, and 核对 says so.
 *
 * @param row 1-based row in 汇总明细.
 */
export function measureCells(
  detail: DetailRow,
  row: number,
  basis: DetailBasis,
): Record<DetailHeader, CellContent> {
  const { task, cells } = detail;
  const at: At = (header) => `${detailColumn(header)}${row}`;
  const list: InList = (role) => cells.reference(task, role);
  const deadline = list("deadline");
  const rawDeadline = cells.value(task, "deadline");
  const filling = (["progress", "done", "completedOn"] as const).filter((role) => list(role) !== undefined);
  const { changed, ...status } = statusCells(detail, at, basis);
  return {
    方案: detail.label,
    编号: detail.id,
    牵头单位: detail.unit,
    措施计数: 1,
    任务计数: detail.firstOfTask ? 1 : 0,
    工作措施: textOf(list("measure") ?? list("task")),
    完成时限: deadlineText(deadline, rawDeadline),
    填报情况:
      filling.length === 0 ? "" : formula(`${filling.map((role) => list(role) ?? "").join(`&"|"&`)}&""`),
    ...status,
    时限原文: deadlineWording(rawDeadline),
    时限读法: deadlineReading(detail),
    填报原文: filling.map((role) => textOfValue(cells.value(task, role))).join("|"),
    办结读法: task.progress.done ? 1 : 0,
    完成日读法: task.progress.completedOn === undefined ? "" : Math.floor(task.progress.completedOn),
    单位原文: textOfValue(cells.value(task, "lead")),
    核对: formula(checkFormula(at, list, changed)),
  };
}

const textOf = (cell: string | undefined): CellContent => (cell === undefined ? "" : formula(`${cell}&""`));

/** A value as joining it to a text shows it. */
function textOfValue(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Says what changed in the list since, that the summary cannot follow by itself. */
function checkFormula(at: At, list: InList, changed: StatusCells["changed"]): string {
  const { deadlineChanged, unitChanged, rowEmptied } = summaryStrings.check;
  const lead = list("lead");
  const said: StatusCells["changed"] = [
    [`${at("完成时限")}<>${at("时限原文")}`, deadlineChanged],
    ...changed,
    ...(lead === undefined ? [] : [[`${lead}&""<>${at("单位原文")}`, unitChanged] as const]),
  ];
  const parts = said.map(([condition, text]) => `IF(${condition},"${text}","")`);
  return `=IF(${at("工作措施")}="","${rowEmptied}",${parts.join("&")})`;
}
