import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IRowData,
} from "@univerjs/core";
import { engineFormula } from "../model/formula-spelling";
import { rangeOf } from "../model/position";
import { shiftFormula } from "../model/shift-formula";
import { rowsIn, type RawCell, type RawRow } from "../package/sheet-data";
import { attributesOf, cellText, unescapeXml } from "../package/xml";
import { pixelsOfPoints } from "../units";
import { textOf } from "./shared-strings";

/**
 * The cells are read here and not by the library: looks are needed by their number in the file, and dates as the
 * serial numbers they are.
 */
export type CellContext = {
  readonly strings: readonly string[];
  /** The engine's style of a look's number; undefined for the plain one. */
  readonly styleOf: (index: number) => string | undefined;
  /** What a number in a cell of this look counts in days of the 1900 system (0 except for 1904 workbooks). */
  readonly dayShift: (index: number) => number;
  /** Look of a column that is formatted as a whole. */
  readonly columnLook: ReadonlyMap<number, number>;
};

export type ReadCells = {
  readonly cellData: Record<number, Record<number, ICellData>>;
  readonly rowData: IObjectArrayPrimitiveType<IRowData>;
  readonly lastRow: number;
  readonly lastColumn: number;
};

type Shared = { readonly formula: string; readonly row: number; readonly column: number };

export function readCells(sheetData: string, context: CellContext): ReadCells {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: IObjectArrayPrimitiveType<IRowData> = {};
  const shared = new Map<string, Shared>();
  const spilled: string[] = [];
  const rowLooks = new Map<number, number>();
  let [lastRow, lastColumn] = [-1, -1];
  for (const raw of rowsIn(sheetData)) {
    const height = rowOf(raw);
    if (height) rowData[raw.row] = height;
    if (raw.attributes["s"] !== undefined && raw.attributes["customFormat"] === "1")
      rowLooks.set(raw.row, Number(raw.attributes["s"]));
    if (raw.cells.length === 0) continue;
    const line: Record<number, ICellData> = {};
    for (const cell of raw.cells) {
      line[cell.column] = cellOf(cell, raw.row, context, shared, spilled);
      lastColumn = Math.max(lastColumn, cell.column);
    }
    cellData[raw.row] = line;
    lastRow = Math.max(lastRow, raw.row);
  }
  emptySpills(cellData, spilled);
  spreadLooks(cellData, { lastRow, lastColumn }, rowLooks, context);
  return { cellData, rowData, lastRow, lastColumn };
}

function rowOf({ attributes }: RawRow): IRowData | undefined {
  const points = Number(attributes["ht"] ?? "");
  const fixed = attributes["customHeight"] === "1" || attributes["customHeight"] === "true";
  const hidden = attributes["hidden"] === "1" || attributes["hidden"] === "true";
  const height =
    points > 0
      ? {
          h: pixelsOfPoints(points),
          ...(fixed ? { ia: BooleanNumber.FALSE } : { ah: pixelsOfPoints(points) }),
        }
      : {};
  const row: IRowData = { ...height, ...(hidden && { hd: BooleanNumber.TRUE }) };
  return Object.keys(row).length > 0 ? row : undefined;
}

function cellOf(
  cell: RawCell,
  row: number,
  context: CellContext,
  shared: Map<string, Shared>,
  spilled: string[],
): ICellData {
  const look = Number(cell.attributes["s"] ?? 0);
  const style = context.styleOf(look);
  const formula = formulaIn(cell, row, shared, spilled);
  return {
    ...(formula !== undefined && { f: formula }),
    ...valueOf(cell, context, look),
    ...(style !== undefined && { s: style }),
  };
}

function valueOf(cell: RawCell, context: CellContext, look: number): ICellData {
  const type = cell.attributes["t"];
  if (type === "inlineStr") return { v: textOf(cell.inside), t: CellValueType.STRING };
  const raw = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(cell.inside)?.[1];
  if (raw === undefined || (raw === "" && type !== "str")) return {};
  switch (type) {
    case "s":
      return { v: context.strings[Number(raw)] ?? "", t: CellValueType.STRING };
    case "str":
      return { v: cellText(raw), t: CellValueType.STRING };
    case "b":
      return { v: raw === "1" || raw === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
    case "e":
      return { v: unescapeXml(raw) }; // an error has no type of its own in the engine
    case "d":
      return { v: raw, t: CellValueType.STRING };
    default: {
      const number = Number(raw);
      return Number.isNaN(number)
        ? { v: cellText(raw), t: CellValueType.STRING }
        : { v: number + context.dayShift(look), t: CellValueType.NUMBER };
    }
  }
}

function formulaIn(
  cell: RawCell,
  row: number,
  shared: Map<string, Shared>,
  spilled: string[],
): string | undefined {
  const found = /<f(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(cell.inside);
  if (!found) return undefined;
  const attributes = attributesOf(found[1] ?? "");
  const written = unescapeXml(found[2] ?? "");
  if (attributes["t"] === "shared" && attributes["si"] !== undefined) {
    const master = shared.get(attributes["si"]);
    if (written === "" && master)
      return shiftFormula(master.formula, row - master.row, cell.column - master.column);
    shared.set(attributes["si"], { formula: engineFormula(written), row, column: cell.column });
  }
  if (attributes["t"] === "array" && attributes["ref"]?.includes(":") === true)
    spilled.push(attributes["ref"]);
  if (attributes["t"] === "dataTable" || written === "") return undefined;
  return engineFormula(written);
}

/** The engine fills a formula's array itself and would find its own results in the way. */
function emptySpills(cellData: Record<number, Record<number, ICellData>>, spilled: readonly string[]): void {
  for (const reference of spilled) {
    const { startRow, startColumn, endRow, endColumn } = rangeOf(reference);
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) {
        const cell = cellData[row]?.[column];
        if (cell && !cell.f) {
          delete cell.v;
          delete cell.t;
        }
      }
  }
}

/** In a file a cell that is not written looks like its row, else its column; in the engine each cell has its own look. */
function spreadLooks(
  cellData: Record<number, Record<number, ICellData>>,
  used: { readonly lastRow: number; readonly lastColumn: number },
  rowLooks: ReadonlyMap<number, number>,
  context: CellContext,
): void {
  if (rowLooks.size === 0 && context.columnLook.size === 0) return;
  for (let row = 0; row <= used.lastRow; row++) {
    const rowLook = rowLooks.get(row);
    for (let column = 0; column <= used.lastColumn; column++) {
      const look = rowLook ?? context.columnLook.get(column);
      const style = look === undefined ? undefined : context.styleOf(look);
      if (style === undefined || cellData[row]?.[column]) continue;
      (cellData[row] ??= {})[column] = { s: style };
    }
  }
}
