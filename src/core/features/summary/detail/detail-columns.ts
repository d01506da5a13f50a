import { isoOf } from "../../../base/serial";
import { formula } from "../../../base/cell-content";
import type { CellContent, CellStyle } from "../../../base/workbook-edit";
import type { CellValue } from "../../../base/snapshot";
import { DATE_FORMAT } from "../../../sheets/looks";
import type { StatusWord } from "../../../status/status";
import { deadlineStrings } from "../../../../strings/deadline";
import { summaryStrings } from "../../../../strings/summary";
import type { ColumnRole } from "../../../tables/tasks/task-list";
import { DETAIL_HEADERS, type DetailHeader } from "./detail-place";
import type { DetailRow } from "./detail-rows";
import { isDay, LEAST_DAY, type At, type StatusCells } from "./detail-status";

/** What the cells of a row are made from. */
type DetailCells = {
  readonly row: DetailRow;
  readonly at: At;
  readonly status: StatusCells;
};

/** A column of 汇总明细: everything about it. */
type DetailColumn = {
  /** In points. */
  readonly width: number;
  /** The look of the column's cells below the heading. */
  readonly style?: CellStyle;
  /** The content in a measure's first row. */
  readonly content: (cells: DetailCells) => CellContent;
  /** The content in a measure's further rows (one for each other unit); absent: what the measure's first row shows. */
  readonly further?: (cells: Pick<DetailCells, "row">) => CellContent;
  /** The text by which a row's height is measured; absent: the content, where that is a text. */
  readonly shown?: (row: DetailRow) => string;
};

export const TEXT: CellStyle = { numberFormat: "@" };
export const DATE: CellStyle = { numberFormat: DATE_FORMAT, horizontal: "center" };
const CENTER: CellStyle = { horizontal: "center" };

const nothing = (): CellContent => "";

/**
 * The columns. Each refers to the list's own cell; the reading of free text that no formula can make (时限读法,
 * 办结读法) is kept beside the text that was read, and holds as long as the list's cell has that text. A text that
 * changed since is read by the plain rules of semantics §3 and §4, and 核对 says so. Columns that keep a text word for
 * word have the text format, so that Excel does not make a date or a number of it.
 */
const COLUMNS: Readonly<Record<DetailHeader, DetailColumn>> = {
  方案: same({ width: 48, style: { ...CENTER, ...TEXT } }, ({ row }) => row.label),
  编号: same({ width: 57, style: { ...CENTER, ...TEXT } }, ({ row }) => row.id),
  牵头单位: { ...same({ width: 84, style: TEXT }, ({ row }) => row.unit), shown: ({ unit }) => unit },
  措施计数: { width: 33, style: CENTER, content: () => 1, further: () => 0 },
  任务计数: { width: 33, style: CENTER, content: ({ row }) => (row.firstOfTask ? 1 : 0), further: () => 0 },
  工作措施: {
    width: 210,
    content: ({ row }) => textOf(inList(row, "measure") ?? inList(row, "task")),
    shown: ({ task }) => task.measure || task.task,
  },
  完成时限: {
    width: 69,
    content: ({ row }) => deadlineText(inList(row, "deadline"), valueIn(row, "deadline")),
    shown: ({ task }) => task.deadline.text,
  },
  截止日期: { width: 60, style: DATE, content: ({ status }) => status.截止日期 },
  填报情况: {
    width: 96,
    content: ({ row }) => {
      const filling = filledIn(row).map((role) => inList(row, role) ?? "");
      return filling.length === 0 ? "" : formula(`${filling.join(`&"|"&`)}&""`);
    },
    shown: ({ task }) => `${task.progressText}|0000000000|00000`,
  },
  // 2 in 办结 means a text that no formula can weigh; 核对 says so.
  办结: { width: 33, style: { ...CENTER, numberFormat: '[=2]"?";0' }, content: ({ status }) => status.办结 },
  完成日期: { width: 60, style: DATE, content: ({ status }) => status.完成日期 },
  督办状态: { width: 48, style: CENTER, content: ({ status }) => status.督办状态 },
  剩余天数: { width: 36, style: CENTER, content: ({ status }) => status.剩余天数 },
  时限原文: kept({ width: 69, style: TEXT }, ({ row }) => wordingOf(valueIn(row, "deadline"))),
  时限读法: kept({ width: 60, style: DATE }, ({ row }) => deadlineReading(row)),
  填报原文: kept({ width: 72, style: TEXT }, ({ row }) =>
    filledIn(row)
      .map((role) => textOfValue(valueIn(row, role)))
      .join("|"),
  ),
  办结读法: kept({ width: 33, style: CENTER }, ({ row }) => (row.task.progress.done ? 1 : 0)),
  完成日读法: kept({ width: 60, style: DATE }, ({ row }) => {
    const { completedOn } = row.task.progress;
    return completedOn === undefined ? "" : Math.floor(completedOn);
  }),
  单位原文: kept({ width: 72, style: TEXT }, ({ row }) => textOfValue(valueIn(row, "lead"))),
  核对: { width: 72, content: (cells) => formula(checkFormula(cells)) },
};

/** A column with a value of its own in each row, also in the further rows of a measure. */
function same(
  look: Pick<DetailColumn, "width" | "style">,
  content: (cells: Pick<DetailCells, "row">) => CellContent,
): DetailColumn {
  return { ...look, content, further: content };
}

/** A column that keeps what was read, in the measure's first row only. */
function kept(
  look: Pick<DetailColumn, "width" | "style">,
  content: (cells: DetailCells) => CellContent,
): DetailColumn {
  return { ...look, content, further: nothing };
}

const inList = ({ cells, task }: DetailRow, role: ColumnRole): string | undefined =>
  cells.reference(task, role);
const valueIn = ({ cells, task }: DetailRow, role: ColumnRole): CellValue => cells.value(task, role);

/** The columns in which a bureau fills in what it has done. */
const filledIn = (row: DetailRow): readonly ColumnRole[] =>
  (["progress", "done", "completedOn"] as const).filter((role) => inList(row, role) !== undefined);

const textOf = (cell: string | undefined): CellContent => (cell === undefined ? "" : formula(`${cell}&""`));

/** A value as Excel shows it when a formula joins it to a text. */
function textOfValue(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** An expression for the text of 完成时限 as it stands in the list now, a day as ISO. */
function deadlineText(cell: string | undefined, raw: CellValue): CellContent {
  if (cell === undefined) return "";
  if (typeof raw === "string") return formula(`${cell}&""`);
  return formula(`IF(${isDay(cell)},TEXT(${cell},"yyyy-mm-dd"),${cell}&"")`);
}

/** What 完成时限 showed when the summary was made: a day as ISO, any other number as it is. */
const wordingOf = (raw: CellValue): string =>
  typeof raw === "number" && raw > LEAST_DAY ? isoOf(raw) : String(raw);

/** The reading of 完成时限: a day, or the word for a deadline without one. */
function deadlineReading({ task }: DetailRow): CellContent {
  switch (task.deadline.kind) {
    case "by-date":
      return task.deadline.date;
    case "recurring":
      return deadlineStrings.kind.recurring;
    case "ongoing":
      return "长期推进" satisfies StatusWord;
    case "unparsed":
      return "待确认" satisfies StatusWord;
  }
}

/** A formula that says which changes in the list the summary's other formulas cannot follow. */
function checkFormula({ row, at, status }: DetailCells): string {
  const { deadlineChanged, unitChanged, rowEmptied } = summaryStrings.check;
  const lead = inList(row, "lead");
  const said: StatusCells["changed"] = [
    [`${at("完成时限")}<>${at("时限原文")}`, deadlineChanged],
    ...status.changed,
    ...(lead === undefined ? [] : [[`${lead}&""<>${at("单位原文")}`, unitChanged] as const]),
  ];
  const parts = said.map(([condition, text]) => `IF(${condition},"${text}","")`);
  return `=IF(${at("工作措施")}="","${rowEmptied}",${parts.join("&")})`;
}

/** The columns with their headings, in the order of the sheet. */
export const DETAIL_COLUMNS: readonly (DetailColumn & { readonly header: DetailHeader })[] =
  DETAIL_HEADERS.map((header) => ({ header, ...COLUMNS[header] }));
