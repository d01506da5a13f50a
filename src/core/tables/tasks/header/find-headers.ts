import { mergedHeaderRows } from "../../header-rows";
import type { RowCell, SheetCells } from "../../sheet-cells";
import { CLEAR, type Header } from "./header";
import { headerRoles, isPeriodHeading, isTooLong, meetAgain, plainHeading } from "./header-words";
import { readHeader } from "./read-header";
import type { Refusal } from "./refusal";

/**
 * Every row of a sheet, from the top, where headings of a task list stand: one header, or several beside each other.
 * The time is linear in the number of cells.
 *
 * @param refused Is given the rows that have headings and nevertheless make no list, each with the reason.
 */
export function findHeaders(cells: SheetCells, refused: Refusal[] = []): readonly Header[] {
  const found: Header[] = [];
  // An odd header is looked for only where a list can begin: at the top, below a blank row or a line of a few cells.
  let canBegin = true;
  for (let row = cells.firstRow; row <= cells.lastRow; row += 1) {
    const inRow = cells.row(row);
    const here = headersAt(cells, row, inRow, canBegin, refused);
    found.push(...here);
    canBegin = here.length === 0 && inRow.length <= 2;
    row = Math.max(row, ...here.map(({ lastRow }) => lastRow));
  }
  return found;
}

function headersAt(
  cells: SheetCells,
  row: number,
  inRow: readonly RowCell[],
  canBegin: boolean,
  refused: Refusal[],
): readonly Header[] {
  if (!saysRoles(inRow, canBegin ? 1 : 2)) return [];
  const parts = runsOf(inRow).flatMap((run) => splitAtNumber(run));
  const each = parts.flatMap((run) => headerOver(cells, row, run, canBegin, refused) ?? []);
  if (parts.length === 1) return each; // without a gap the row's one part is the whole row
  const whole = headerOver(cells, row, joined(inRow), canBegin, refused);
  if (each.length > 1) return whole !== undefined && isOneList(whole, each) ? [whole] : each;
  return whole === undefined ? each : [whole];
}

/**
 * Whether so many cells of a row are headings that say a role. As soon as a row cannot have so many no further cell is
 * read; those that stand in several rows come first, so that of the rows of a list the texts of their own are not read.
 */
function saysRoles(cells: readonly RowCell[], least: number): boolean {
  const texts = cells.filter(({ value }) => typeof value === "string");
  const isFirst = texts.map(({ text }) => isTooLong(text) || meetAgain(text));
  const ordered = [...texts.filter((_, i) => isFirst[i]), ...texts.filter((_, i) => !isFirst[i])];
  let found = 0;
  for (const [i, cell] of ordered.entries()) {
    if (found + ordered.length - i < least) return false;
    if (isHeading(cell) && headerRoles(cell.text).length > 0) found += 1;
    if (found === least) return true;
  }
  return false;
}

/**
 * One list with a column that has no heading, not two beside each other: there are no two columns between them, and
 * each part says what the other does not.
 */
function isOneList(whole: Header, parts: readonly Header[]): boolean {
  const last = parts[parts.length - 1];
  if (whole.lastColumn !== last?.lastColumn || whole.firstColumn !== parts[0]?.firstColumn) return false;
  const near = parts.every((part, i) => i === 0 || part.firstColumn - (parts[i - 1]?.lastColumn ?? 0) <= 2);
  return near && clearRoles(whole) >= parts.reduce((sum, part) => sum + clearRoles(part), 0);
}

const clearRoles = ({ weights }: Header): number =>
  Object.values(weights).filter((weight) => weight >= CLEAR).length;

/** Cells of a row that stand side by side. */
function runsOf(cells: readonly RowCell[]): RowCell[][] {
  const runs: RowCell[][] = [];
  let end = -2;
  for (const cell of cells) {
    if (cell.column === end) runs[runs.length - 1]?.push(cell);
    else runs.push([cell]);
    end = cell.column + cell.columns;
  }
  return runs;
}

/** A second 序号 begins a second list. */
function splitAtNumber(run: readonly RowCell[]): RowCell[][] {
  const parts: RowCell[][] = [];
  for (const cell of run) {
    const last = parts[parts.length - 1];
    if (last === undefined || (cell.text === "序号" && last.some(({ text }) => text === "序号")))
      parts.push([cell]);
    else last.push(cell);
  }
  return parts;
}

/** All cells of a row up to the last one that is a known heading; cells farther right belong to something else. */
function joined(cells: readonly RowCell[]): RowCell[] {
  const kept: RowCell[] = [];
  for (const cell of cells) {
    const last = kept[kept.length - 1];
    if (last !== undefined && cell.column - (last.column + last.columns) > 2 && kept.length > 2) break;
    kept.push(cell);
  }
  return kept;
}

function headerOver(
  cells: SheetCells,
  row: number,
  run: readonly RowCell[],
  canBegin: boolean,
  refused: Refusal[],
): Header | undefined {
  const [first] = run;
  const last = run[run.length - 1];
  if (first === undefined || last === undefined || run.length < 2) return undefined;
  const headings = run.filter(isHeading);
  // In a header nearly every cell is a heading; in a row of a list at most a few happen to read like one.
  if (headings.length < 0.7 * run.length) return undefined;
  const firstColumn = first.column;
  const lastColumn = last.column + last.columns - 1;
  const rows = headerRows(cells, row, run, firstColumn, lastColumn);
  const read = readHeader(cells, rows, { first: firstColumn, last: lastColumn }, canBegin);
  if (!("reason" in read)) return read;
  refused.push(read);
  return undefined;
}

/** The rows of a header that has one of its rows here: as merged cells say, and a row of sub-headings without merges. */
export function headerRows(
  cells: SheetCells,
  row: number,
  run: readonly RowCell[],
  firstColumn: number,
  lastColumn: number,
): { readonly first: number; readonly last: number } {
  const merged = mergedHeaderRows(cells, row, run);
  const hasSubRow = merged.last === row && isSubRow(cells, row, firstColumn, lastColumn);
  return hasSubRow ? { first: merged.first, last: row + 1 } : merged;
}

/** 牵头 and 配合 below 责任单位, and nothing below the headings that stand alone. */
function isSubRow(cells: SheetCells, row: number, firstColumn: number, lastColumn: number): boolean {
  const below = cells.row(row + 1, firstColumn, lastColumn);
  if (below.length < 2 || below.length > lastColumn - firstColumn) return false;
  const sayRoles = below.filter((cell) => isHeading(cell) && headerRoles(cell.text).length > 0).length;
  return sayRoles >= 2 && sayRoles * 2 > below.length && !below.some(({ column }) => column === firstColumn);
}

function isHeading({ value, text }: RowCell): boolean {
  if (typeof value !== "string" || /^[-—/]+$/.test(text)) return false;
  // 1月 and 2022年任务 are headings, 2022年底前 and 3次 are none.
  if (/^\d/.test(text) && !isPeriodHeading(text) && headerRoles(text).length === 0) return false;
  return !isTooLong(text) || !isTooLong(plainHeading(text));
}
