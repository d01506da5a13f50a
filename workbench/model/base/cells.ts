import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellValue } from "../../../src/core/base/snapshot";
import { coerce, isTypedFormula } from "../../book/coerce";
import { keptFormula } from "../../book/kept-formula";
import { HostError } from "../../wire/host-error";
import { requireUnlocked, sheetOfRange, writableArea, type RangeSelf } from "./selves";

/** Cell contents in and out: values, formulas, number formats, as two-dimensional arrays of the range's size. */

const MAX_CELLS = 5_000_000;

export function mapCells<T>(
  range: RangeSelf,
  read: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] {
  const { row, column, rows, columns } = range.area;
  if (rows * columns > MAX_CELLS) throw new HostError("ResponsePayloadSizeLimitExceeded");
  const sheet = sheetOfRange(range).getSheet();
  const spilled = spilledCells(range);
  const result: T[][] = [];
  for (let r = row; r < row + rows; r++) {
    const line: T[] = [];
    for (let c = column; c < column + columns; c++) {
      const cell = sheet.getCellRaw(r, c);
      const shown = spilled?.[r]?.[c];
      line.push(read(shown && isEmpty(cell) ? { ...shown, s: cell?.s ?? null } : cell, r, c));
    }
    result.push(line);
  }
  return result;
}

function isEmpty(cell: Nullable<ICellData>): boolean {
  return (cell?.v ?? cell?.p ?? cell?.f ?? null) === null;
}

/** The values that formulas of the sheet spill over other cells; the engine keeps them apart from the cells. */
function spilledCells({ book, sheetId }: RangeSelf) {
  const spills = book.engine.univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData();
  return spills[book.id]?.[sheetId];
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell.v;
  if (value === undefined || value === null) return "";
  return cell.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}

/** The formula where a cell has one, else its value. Cells that were filled together share a formula. */
export function formulaOf(
  range: RangeSelf,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): CellValue {
  if (typeof cell?.f === "string" && cell.f !== "") return cell.f;
  if (typeof cell?.si === "string" && cell.si !== "") {
    const formulas = range.book.engine.univer.__getInjector().get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, range.sheetId, range.book.id) ?? valueOf(cell);
  }
  return keptFormula(cell)?.shown ?? valueOf(cell);
}

/** What the cell shows: the engine lays its number format over the value. */
export function textOf(range: RangeSelf, row: number, column: number): string {
  const shown = sheetOfRange(range).getSheet().getCell(row, column);
  if (!shown) return "";
  const value = valueOf(shown);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The sheet is asked for once: that makes objects of the engine, which for each cell would cost more than the rest. */
export function numberFormatsOf(range: RangeSelf): string[][] {
  const styles = sheetOfRange(range).getWorkbook().getStyles();
  return mapCells(range, (cell) => patternOf(styles.getStyleByCell(cell)));
}

function patternOf(style: Nullable<IStyleData>): string {
  const pattern = style?.n?.pattern;
  return pattern === undefined || pattern === "" ? "General" : pattern === "@@@" ? "@" : pattern;
}

/** Excel's `values = …` and `formulas = …`: one array of the range's size, or one value for every cell. */
export function writeCells(range: RangeSelf, input: unknown): void {
  forEachInput(range, input, (content, row, column) => {
    const { writes } = range.book;
    const format = patternOf(writes.styleAt(range.sheetId, row, column));
    writes.put(range.sheetId, row, column, cellFor(content, format));
  });
}

export function writeNumberFormats(range: RangeSelf, input: unknown): void {
  // One object for each format: what is laid over it is worked out once.
  const patches = new Map<string, ICellData>();
  forEachInput(range, input, (format, row, column) => {
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    let patch = patches.get(format);
    if (!patch) patches.set(format, (patch = { s: { n: { pattern: format } } }));
    range.book.writes.put(range.sheetId, row, column, patch);
  });
}

/** Each member on its own: an object laid over another is made anew for every cell. */
function cellFor(content: unknown, format: string): ICellData {
  if (content === "") return { f: null, si: null, p: null, custom: null, v: null, t: null };
  if (typeof content === "string" && content.startsWith("=") && content.length > 1 && format !== "@") {
    return { f: content, si: null, p: null, custom: null, v: null, t: null };
  }
  if (typeof content === "string" && format !== "@" && isTypedFormula(content))
    return { f: `=${content.replace(/^@/, "")}`, si: null, p: null, custom: null, v: null, t: null };
  if (typeof content !== "string" && typeof content !== "number" && typeof content !== "boolean") {
    throw new HostError("InvalidArgument");
  }
  const { value, format: found } = coerce(content, format);
  const cell: ICellData = { f: null, si: null, p: null, custom: null };
  if (found !== undefined && format === "General") cell.s = { n: { pattern: found } };
  if (typeof value === "boolean") {
    cell.v = value ? 1 : 0;
    cell.t = CellValueType.BOOLEAN;
  } else {
    cell.v = value;
    cell.t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  }
  return cell;
}

type Visit = (input: unknown, row: number, column: number) => void;

/** Calls `visit` for every cell that gets a value; null leaves a cell as it is. */
function forEachInput(range: RangeSelf, input: unknown, visit: Visit): void {
  requireUnlocked(range.book, range.sheetId);
  const { row, column, rows, columns } = writableArea(range);
  const matrix = Array.isArray(input) ? (input as unknown[]) : undefined;
  if (matrix && matrix.length !== rows) throw new HostError("InvalidArgument", undefined, "Range.values");
  for (let r = 0; r < rows; r++) {
    const line = matrix?.[r];
    if (matrix && (!Array.isArray(line) || line.length !== columns))
      throw new HostError("InvalidArgument", undefined, "Range.values");
    for (let c = 0; c < columns; c++) {
      const item: unknown = matrix ? (line as unknown[])[c] : input;
      if (item !== null && item !== undefined) visit(item, row + r, column + c);
    }
  }
}
