import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IRowData,
} from "@univerjs/core";
import { keepFormula } from "../../book/kept-formula";
import { engineFormula } from "../model/formula-spelling";
import { rangeOf } from "../model/position";
import { cellAddress } from "../../../src/core/base/address";
import { cellValue } from "../../../src/xlsx/cells/cell-value";
import { SharedFormulas } from "../../../src/xlsx/cells/shared-formulas";
import { walkCells, type CellToken } from "../../../src/xlsx/cells/walk-cells";
import { XmlReader } from "../../../src/xlsx/xml/xml-reader";
import { XlsxError } from "../../../src/xlsx";
import { pixelsOfPoints } from "../model/units";
import { isBeyondEngine } from "./beyond-engine";

/**
 * The cells are read here and not by the library: looks are needed by their number in the file, and dates as the
 * serial numbers they are.
 */
type CellContext = {
  readonly strings: readonly string[];
  /** The engine's style of a look's number; undefined for the plain one. */
  readonly styleOf: (index: number) => string | undefined;
  /** What a number in a cell of this look counts in days of the 1900 system (0 except for 1904 workbooks). */
  readonly dayShift: (index: number) => number;
  /** Look of a column that is formatted as a whole. */
  readonly columnLook: ReadonlyMap<number, number>;
};

type ReadCells = {
  readonly cellData: Record<number, Record<number, ICellData>>;
  readonly rowData: IObjectArrayPrimitiveType<IRowData>;
  readonly lastRow: number;
  readonly lastColumn: number;
};

type CellData = Record<number, Record<number, ICellData>>;

export function readCells(sheetData: string, context: CellContext): ReadCells {
  const cellData: CellData = {};
  const rowData: IObjectArrayPrimitiveType<IRowData> = {};
  const shared = new SharedFormulas();
  const spilled: string[] = [];
  const rowLooks = new Map<number, number>();
  let [lastRow, lastColumn] = [-1, -1];
  const reader = new XmlReader(sheetData);
  if (sheetData !== "" && reader.next())
    walkCells(reader, {
      row: (row) => {
        const height = rowOf(reader);
        if (height) rowData[row] = height;
        const look = reader.attribute("s");
        if (look !== undefined && reader.attribute("customFormat") === "1") rowLooks.set(row, Number(look));
      },
      cell: (cell) => {
        const line = (cellData[cell.row] ??= {});
        // A cell that stands twice says two things; Excel calls such a file damaged.
        if (line[cell.column] !== undefined)
          throw new XlsxError("damaged", "a cell twice", { cell: cellAddress(cell.row, cell.column) });
        line[cell.column] = cellOf(cell, context, shared, spilled);
        lastColumn = Math.max(lastColumn, cell.column);
        lastRow = Math.max(lastRow, cell.row);
      },
    });
  emptySpills(cellData, spilled);
  spreadLooks(cellData, { lastRow, lastColumn }, rowLooks, context);
  return { cellData, rowData, lastRow, lastColumn };
}

function rowOf(tag: XmlReader): IRowData | undefined {
  const points = Number(tag.attribute("ht") ?? "");
  const height =
    points > 0
      ? {
          h: pixelsOfPoints(points),
          ...(tag.isSet("customHeight") ? { ia: BooleanNumber.FALSE } : { ah: pixelsOfPoints(points) }),
        }
      : {};
  const row: IRowData = { ...height, ...(tag.isSet("hidden") && { hd: BooleanNumber.TRUE }) };
  return Object.keys(row).length > 0 ? row : undefined;
}

function cellOf(cell: CellToken, context: CellContext, shared: SharedFormulas, spilled: string[]): ICellData {
  const style = context.styleOf(cell.look);
  const written = formulaIn(cell, shared);
  const content = { ...valueOf(cell, context), ...(style !== undefined && { s: style }) };
  if (written === undefined) return content;
  const formula = engineFormula(written.slice(1));
  if (isBeyondEngine(formula)) return keepFormula(content, { written, shown: formula });
  if (cell.formula?.type === "array" && cell.formula.ref?.includes(":") === true)
    spilled.push(cell.formula.ref);
  return { f: formula, ...content };
}

function valueOf(cell: CellToken, context: CellContext): ICellData {
  const value = cellValue(cell, context.strings);
  // The empty text that a formula gives is a text; a cell without formula and value is blank.
  if (value === "")
    return cell.type === "str" && cell.value !== undefined ? { v: "", t: CellValueType.STRING } : {};
  if (typeof value === "number") return { v: value + context.dayShift(cell.look), t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return cell.type === "e" ? { v: value } : { v: value, t: CellValueType.STRING }; // an error has no type of its own in the engine
}

/** As the file spells it, with `=`. */
function formulaIn({ formula, row, column }: CellToken, shared: SharedFormulas): string | undefined {
  return formula && formula.type !== "dataTable" ? shared.textOf(formula, row, column) : undefined;
}

/** The engine fills a formula's array itself and would find its own results in the way. */
function emptySpills(cellData: CellData, spilled: readonly string[]): void {
  for (const reference of spilled) {
    const { startRow, startColumn, endRow, endColumn } = rangeOf(reference);
    // Goes through the cells that there are: the file may say of the array that it fills the sheet.
    for (const [row, line] of Object.entries(cellData)) {
      if (Number(row) < startRow || Number(row) > endRow) continue;
      for (const [column, cell] of Object.entries(line)) {
        if (Number(column) < startColumn || Number(column) > endColumn || cell.f) continue;
        delete cell.v;
        delete cell.t;
      }
    }
  }
}

/** In a file a cell that is not written looks like its row, else its column; in the engine each cell has its own look. */
function spreadLooks(
  cellData: CellData,
  used: { readonly lastRow: number; readonly lastColumn: number },
  rowLooks: ReadonlyMap<number, number>,
  context: CellContext,
): void {
  if (rowLooks.size === 0 && context.columnLook.size === 0) return;
  // One stray cell in the last row does not make a million rows look like something.
  const cells = (used.lastRow + 1) * (used.lastColumn + 1);
  const rows = cells > MOST_SPREAD ? Object.keys(cellData).map(Number) : undefined;
  const columns = Math.min(used.lastColumn, rows ? MOST_COLUMNS_SPREAD : Infinity);
  for (const row of rows ?? range(used.lastRow + 1)) {
    const rowLook = rowLooks.get(row);
    for (let column = 0; column <= columns; column++) {
      const look = rowLook ?? context.columnLook.get(column);
      const style = look === undefined ? undefined : context.styleOf(look);
      if (style === undefined || cellData[row]?.[column]) continue;
      (cellData[row] ??= {})[column] = { s: style };
    }
  }
}

/** Of a sheet with more cells only rows that are there, and its first columns, are given the looks of rows and columns. */
const MOST_SPREAD = 1_000_000;
const MOST_COLUMNS_SPREAD = 200;

function* range(end: number): Generator<number> {
  for (let index = 0; index < end; index++) yield index;
}
