import { formula } from "../../../base/cell-content";
import type { Formula, WorkbookEdit } from "../../../base/workbook-edit";
import { isoOf } from "../../../base/serial";
import { type AnnexCell, annexEdits, cell, headerRowOf } from "../../../sheets/annex";
import { sentence } from "../sentence";
import { identityOf, typedAgain, type TypedColumns } from "../typed";
import { summaryStrings } from "../../../../strings/summary";
import { OPEN_HEADERS, openColumns, type OPEN_TYPED } from "./open-columns";
import { LISTED, type OpenRow } from "./open-rows";
import { nextStep, reason } from "./reason-and-next-step";
import type { SheetContext } from "./units-sheet";

/** 未完成及逾期任务. What users typed as reason and next step before is kept. */
export function openSheetEdits(
  context: SheetContext,
  rows: readonly OpenRow[],
  typed: TypedColumns,
): WorkbookEdit[] {
  const { area } = context;
  const texts = summaryStrings.open;
  const first = headerRowOf(0) + 2;
  const body = rows.map((row, i) => bodyRow(row, i, context, typed));
  const counted = LISTED.map((word) => area.count(["措施计数", "1"], ["督办状态", `"${word}"`])).join("+");
  const listed = `(${LISTED.map((word) => `COUNTIF(G${first}:G${first + Math.max(rows.length, 1) - 1},"${word}")`).join("+")})`;
  const lasting = context.figures.total.status.长期推进;
  return annexEdits({
    ...context,
    title: texts.title,
    size: 9,
    columns: openColumns,
    body: body.length > 0 ? body : [OPEN_HEADERS.map((_, i) => cell(i === 3 ? texts.none : ""))],
    hints: texts.hints,
    typed: [OPEN_HEADERS.indexOf("未完成原因"), OPEN_HEADERS.indexOf("下一步措施")],
    after: [
      ...texts.notes.map((note) => ({ kind: "note" as const, ...cell(note) })),
      {
        kind: "note",
        ...sentence(texts.lasting, {
          count: { expression: area.count(["措施计数", "1"], ["督办状态", `"长期推进"`]), shown: lasting },
        }),
      },
      {
        kind: "note",
        content: formula(
          `IF(AND(${listed}=${rows.length},${counted}=${rows.length}),"${texts.whole}","${texts.stale}")`,
        ),
        shown: texts.stale,
      },
    ],
  });
}

function bodyRow(
  { detail, index }: OpenRow,
  i: number,
  { area }: SheetContext,
  typed: TypedColumns,
): AnnexCell[] {
  const { task, cells, label, id } = detail;
  const { status } = task;
  const text = task.measure || task.task;
  const of = (header: Parameters<typeof area.cell>[0]): Formula => formula(area.cell(header, index));
  const inList = (role: "lead" | "progress", shown: string): AnnexCell => {
    const reference = cells.reference(task, role);
    return reference === undefined ? cell("") : cell(formula(`${reference}&""`), shown);
  };
  const identity = identityOf(label, id, text);
  const lead = String(cells.value(task, "lead"));
  const own = (header: (typeof OPEN_TYPED)[number], otherwise: AnnexCell): AnnexCell => {
    const kept = typed[header]?.get(identity);
    return kept === undefined ? otherwise : typedAgain(kept);
  };
  const late = status.daysLeft === null || status.daysLeft >= 0 ? "" : -status.daysLeft;
  return [
    cell(i + 1),
    cell(of("方案"), label),
    cell(of("编号"), id),
    cell(of("工作措施"), text),
    cell(of("完成时限"), task.deadline.text),
    cell(of("截止日期"), status.due === null ? "" : isoOf(status.due)),
    cell(of("督办状态"), status.word),
    cell(
      formula(
        // Of one row alone: the engine then reads the formula once for all rows.
        `IF(${area.cell("督办状态", index)}="逾期",IF(ISNUMBER(${area.cell("剩余天数", index)}),MAX(0,-${area.cell("剩余天数", index)}),""),"")`,
      ),
      late,
    ),
    inList("lead", lead),
    inList("progress", task.progressText),
    own("未完成原因", reason(detail)),
    own("下一步措施", nextStep(detail)),
  ];
}
