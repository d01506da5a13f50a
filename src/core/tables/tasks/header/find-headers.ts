import { headingParts, mergedHeaderRows } from "../../header-rows";
import type { RowCell, SheetCells } from "../../sheet-cells";
import { assignRoles, isTaskList } from "./assign-roles";
import { columnsByContent } from "./columns-by-content";
import { rolesOfParts } from "./column-heading";
import type { Header } from "./header";
import { earlierReports, weighByCells } from "./weigh-by-cells";
import { headerRoles, isForeignHeading, LONGEST_HEADING, plainHeading } from "./header-words";

/** A heading of this weight says its role clearly. */
const CLEAR = 0.6;

/**
 * Every row of a sheet, from the top, where headings of a task list stand: one header, or several beside each other.
 * The time is linear in the number of cells.
 */
export function findHeaders(cells: SheetCells): readonly Header[] {
  const found: Header[] = [];
  // An odd header is looked for only where a list can begin: at the top, below a blank row or a line of a few cells.
  let canBegin = true;
  for (let row = cells.firstRow; row <= cells.lastRow; row += 1) {
    const inRow = cells.row(row);
    const here = headersAt(cells, row, inRow, canBegin);
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
): readonly Header[] {
  const words = inRow.filter((cell) => isHeading(cell) && headerRoles(cell.text).length > 0);
  if (words.length < 2 && !(canBegin && words.length === 1)) return [];
  const parts = runsOf(inRow).flatMap((run) => splitAtNumber(run));
  const each = parts.flatMap((run) => headerOver(cells, row, run, canBegin) ?? []);
  const whole = headerOver(cells, row, joined(inRow), canBegin);
  if (each.length > 1) return whole !== undefined && isOneList(whole, each) ? [whole] : each;
  return whole === undefined ? each : [whole];
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

/** All of a row up to the last heading that says something; what stands far to the right is another matter. */
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
  return readHeader(cells, { firstRow: rows.first, lastRow: rows.last, firstColumn, lastColumn }, canBegin);
}

type HeaderArea = Readonly<Record<"firstRow" | "lastRow" | "firstColumn" | "lastColumn", number>>;

/** Reads what stands in given header rows; undefined where it makes no task list. */
function readHeader(
  cells: SheetCells,
  { firstRow, lastRow, firstColumn, lastColumn }: HeaderArea,
  canBegin: boolean,
): Header | undefined {
  const parts = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) =>
    headingParts(cells, firstRow, lastRow, firstColumn + i, firstColumn),
  );
  const said = parts.map((part, i) => ({ column: firstColumn + i, roles: rolesOfParts(part) }));
  // Rows of a list pass here as well; only what may be a header is worth a look at the cells below.
  const worth = isTaskList(assignRoles(said).columns) || canBegin;
  const assigned = assignRoles(worth ? weighByCells(cells, lastRow, said) : said);
  const told = Object.keys(assigned.columns).length;
  const enough = isTaskList(assigned.columns);
  if (!enough && !(canBegin && told > 0 && parts.length > 3)) return undefined;
  const headings = parts.map((part) => part.join("/"));
  const guessed = columnsByContent(cells, lastRow, firstColumn, headings, assigned);
  if (!isTaskList(guessed.columns)) return undefined;
  const strong = Object.values(assigned.weights).filter((weight) => weight >= CLEAR).length;
  if (strong < 2 && guessed.byContent.length < 2) return undefined;
  const foreign = headings.filter(isForeignHeading).length;
  if (foreign > 0 && foreign * 2 >= strong) return undefined;
  const earlierProgress = earlierReports(said, guessed.columns.progress);
  return {
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    headings,
    ...guessed,
    earlierProgress,
    corrected: false,
  };
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
  if (typeof value !== "string" || /^\d|^[-—/]+$/.test(text)) return false;
  return text.length <= LONGEST_HEADING || plainHeading(text).length <= LONGEST_HEADING;
}
