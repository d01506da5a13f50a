import type { Header } from "../header/header";
import type { RowCell } from "../../sheet-cells";

/**
 * What a row below a header is. Only `task` rows are read; `gap` is a blank row, `stray` has contents but nothing to
 * do in it.
 */
export type RowKind =
  "task" | "section" | "total" | "signature" | "note" | "title" | "header" | "gap" | "stray";

const TOTAL = /^(?:合计|总计|小计|共计|累计|本页合计|本页小计|汇总)(?:[:：(（].*)?$/u;
const SIGNATURE =
  /^(?:填报人|填表人|制表人?|制单人?|审核人?|审签人?|复核人?|审批人?|批准人?|校对人?|经办人?|负责人|联系人|主要负责人|单位负责人|部门负责人|分管(?:负责人|领导)|主要领导|主管领导|签字|签章|签名|盖章|填报(?:单位|部门|日期|时间)|报送(?:单位|部门|日期)|制表(?:单位|日期)|联系电话|电话)(?:[(（][^)）]*[)）])?(?:[:：_]|$)/u;
const SIGNED = /[(（](?:签字|签章|盖章|公章)[)）]/u;
const NOTE = /^(?:[*※]|(?:备?注|说明|填表说明|填报说明|附注|注释)\d*[:：.、\d])/u;
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．,:：]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部分类篇])/u;
const ORDINAL_ALONE = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/u;
/** Words in the title line of a list. */
export const TITLE =
  /清单|台账|一览表|任务表|分解表|明细表|统计表|汇总表|计划表|情况表|进度表|附件|方案|^.{4,40}表$/u;

/**
 * What one row is, from the cells that a reader sees in it.
 *
 * @param cells The row's cells under the header's columns; those merged down from above included.
 */
export function rowKind(cells: readonly RowCell[], row: number, header: Header): RowKind {
  // Cells merged down from above belong to this row, but without cells of its own it is no row.
  const own = cells.filter(({ top }) => top === row);
  if (own.length === 0) return "gap";
  const [first] = own;
  if (first === undefined) return "gap";
  if (repeatsHeader(own, header)) return "header";
  if (TOTAL.test(first.text) || own.slice(1, 3).some(({ text }) => TOTAL.test(text))) return "total";
  if (own.some(({ text }) => SIGNATURE.test(text)) && !hasNumber(cells, header) && !namesPerson(own, header))
    return "signature";
  if (cells.length === 1) return aloneKind(first, header);
  if (isNumberedHeading(cells, header)) return "section";
  const { task, measure } = header.columns;
  const says = (column: number | undefined): boolean =>
    column !== undefined &&
    cells.some((cell) => cell.column <= column && column < cell.column + cell.columns);
  return says(task) || says(measure) ? "task" : "stray";
}

/** A row with one cell: a heading across, a note, a signature, or a task of which only the text is written. */
function aloneKind(cell: RowCell, header: Header): RowKind {
  const { text, column, columns } = cell;
  if (NOTE.test(text)) return "note";
  if (SIGNED.test(text)) return "signature";
  const width = header.lastColumn - header.firstColumn + 1;
  const isContent = column === header.columns.task || column === header.columns.measure;
  if (columns === 1 && isContent && !ORDINAL.test(text)) return "task";
  if (ORDINAL.test(text)) return "section";
  if (columns > 1 && columns * 2 >= width && TITLE.test(text)) return "title";
  if (columns > 1) return "section";
  if (/^\d+$/.test(text)) return "stray";
  return TITLE.test(text) && column === header.firstColumn ? "title" : text.length > 30 ? "note" : "section";
}

/** 一 in the column of numbers and a heading beside it, nothing else. */
function isNumberedHeading(cells: readonly RowCell[], { columns }: Header): boolean {
  const [number, heading] = cells;
  if (cells.length !== 2 || number === undefined || heading === undefined) return false;
  return number.column === columns.no && ORDINAL_ALONE.test(number.text);
}

function hasNumber(cells: readonly RowCell[], { columns }: Header): boolean {
  return cells.some(({ column, text }) => column === columns.no && /^\d/.test(text));
}

/**
 * A remark that names a person (联系人：……) looks like a signature; beside a task with a deadline or a unit it is none.
 */
function namesPerson(own: readonly RowCell[], { columns }: Header): boolean {
  const { task, measure, deadline, dueDate, lead } = columns;
  const says = (column: number | undefined): boolean =>
    own.some((cell) => cell.column === column && !SIGNATURE.test(cell.text) && !SIGNED.test(cell.text));
  if (own[0] === undefined || SIGNATURE.test(own[0].text)) return false;
  return [task, measure].some(says) && [deadline, dueDate, lead].some(says);
}

/** Every cell says what the heading above it says. */
function repeatsHeader(own: readonly RowCell[], header: Header): boolean {
  if (own.length < 2) return false;
  return own.every(({ column, text }) =>
    (header.headings[column - header.firstColumn] ?? "").split("/").includes(text),
  );
}
