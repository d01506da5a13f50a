import type { CellStyle, WorkbookEdit } from "../../edits/workbook-edit";
import { DATE_FORMAT } from "../../layout/ledger-columns";
import { isoOf } from "../../date/serial";
import type { StatusWord } from "../../status/status";
import { annexEdits, cell, headerRowOf, type AnnexCell } from "../annex";
import type { DetailRow } from "../detail/detail-rows";
import { sentence } from "../sentence";
import { identityOf, type TypedColumns } from "../typed";
import { strings } from "../../../strings";
import type { SheetContext } from "./units-sheet";

export const OPEN_HEADERS = [
  "序号",
  "方案",
  "编号",
  "工作措施",
  "完成时限",
  "截止日期",
  "督办状态",
  "逾期天数",
  "责任单位",
  "进展情况",
  "未完成原因",
  "下一步措施",
] as const;

/** Its rows are told apart by these, and these are the user's. */
export const OPEN_IDENTITY = ["方案", "编号", "工作措施"] as const;
export const OPEN_TYPED = ["未完成原因", "下一步措施"] as const;

const WIDTHS: readonly number[] = [27, 36, 48, 195, 54, 57, 42, 33, 66, 63, 69, 69];
const LEFT: CellStyle = { horizontal: "left" };
const DATE: CellStyle = { numberFormat: DATE_FORMAT };
const STYLE: Partial<Record<(typeof OPEN_HEADERS)[number], CellStyle>> = {
  工作措施: LEFT,
  截止日期: DATE,
  责任单位: LEFT,
  进展情况: LEFT,
  未完成原因: LEFT,
  下一步措施: LEFT,
};

/** In this order; 长期推进 has no day on which it could be finished and is only counted below the table. */
const LISTED: readonly StatusWord[] = ["逾期", "临期", "推进中", "待确认"];

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

/** 未完成及逾期任务. What users typed as reason and next step before is kept. */
export function openSheetEdits(
  context: SheetContext,
  rows: readonly OpenRow[],
  typed: TypedColumns,
): WorkbookEdit[] {
  const { area } = context;
  const texts = strings.summary.open;
  const first = headerRowOf(0) + 2;
  const body = rows.map((row, i) => bodyRow(row, i, first + i, context, typed));
  const counted = LISTED.map((word) => area.count(["措施计数", "1"], ["督办状态", `"${word}"`])).join("+");
  const listed = `(${LISTED.map((word) => `COUNTIF(G${first}:G${first + Math.max(rows.length, 1) - 1},"${word}")`).join("+")})`;
  const lasting = context.figures.total.status.长期推进;
  return annexEdits({
    ...context,
    title: texts.title,
    size: 9,
    columns: OPEN_HEADERS.map((header, i) => {
      const style = STYLE[header];
      return { header, width: WIDTHS[i] ?? 60, ...(style === undefined ? {} : { style }) };
    }),
    body: body.length > 0 ? body : [OPEN_HEADERS.map((_, i) => cell(i === 3 ? texts.none : ""))],
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
        content: `=IF(AND(${listed}=${rows.length},${counted}=${rows.length}),"${texts.whole}","${texts.stale}")`,
        shown: texts.stale,
      },
    ],
  });
}

function bodyRow(
  { detail, index }: OpenRow,
  i: number,
  row: number,
  { area }: SheetContext,
  typed: TypedColumns,
): AnnexCell[] {
  const { task, cells, label, id } = detail;
  const { status } = task;
  const text = task.measure || task.task;
  const of = (header: Parameters<typeof area.cell>[0]): string => `=${area.cell(header, index)}`;
  const inList = (role: "lead" | "progress", shown: string): AnnexCell => {
    const reference = cells.reference(task.row, role);
    return reference === undefined ? cell("") : cell(`=${reference}&""`, shown);
  };
  const identity = identityOf(label, id, text);
  const lead = String(cells.value(task.row, "lead"));
  const own = (header: (typeof OPEN_TYPED)[number], otherwise: AnnexCell): AnnexCell => {
    const kept = typed[header]?.get(identity);
    return kept === undefined ? otherwise : cell(kept);
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
      `=IF(G${row}="逾期",IF(ISNUMBER(${area.cell("剩余天数", index)}),MAX(0,-${area.cell("剩余天数", index)}),""),"")`,
      late,
    ),
    inList("lead", lead),
    inList("progress", task.progressText),
    own("未完成原因", reason(detail)),
    own("下一步措施", nextStep(detail)),
  ];
}

/** Where 备注 and 进展 tell the next step, they do so behind this word. */
const NEXT = "下一步";

function reason({ task, cells }: DetailRow): AnnexCell {
  const remark = cells.reference(task.row, "remark");
  if (remark === undefined) return cell("");
  const at = task.remark.indexOf(NEXT);
  return cell(
    `=IF(ISNUMBER(FIND("${NEXT}",${remark})),LEFT(${remark},FIND("${NEXT}",${remark})-1),${remark}&"")`,
    at < 0 ? task.remark : task.remark.slice(0, at),
  );
}

function nextStep({ task, cells }: DetailRow): AnnexCell {
  const sources = [
    { reference: cells.reference(task.row, "remark"), text: task.remark },
    { reference: cells.reference(task.row, "progress"), text: task.progressText },
  ].flatMap(({ reference, text }) => (reference === undefined ? [] : [{ reference, text }]));
  const formula = sources.reduceRight<string>(
    (rest, { reference: at }) =>
      `IF(ISNUMBER(FIND("${NEXT}",${at})),MID(${at},FIND("${NEXT}",${at}),1000),${rest})`,
    `""`,
  );
  const told = sources.map(({ text }) => text).find((text) => text.includes(NEXT)) ?? "";
  return cell(sources.length === 0 ? "" : `=${formula}`, told.slice(Math.max(told.indexOf(NEXT), 0)));
}
