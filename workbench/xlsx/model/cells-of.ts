import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellStyle } from "hucre";
import { shiftFormula } from "../../../src/core/base/shift-formula";
import { keptFormula } from "../../book/kept-formula";
import { cellStyleOf } from "./style-of";
import type { ModelCell } from "./workbook-model";

const ERROR_VALUE = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!|BUSY!)$/;

type Master = { readonly row: number; readonly column: number; readonly formula: string };

/** A sheet's cells in the file's terms. Equal looks share one style object. */
export function cellsOf(
  sheet: Partial<IWorksheetData>,
  data: IWorkbookData,
): Map<number, Map<number, ModelCell>> {
  const styles = styleReader(data);
  const masters = mastersOf(sheet);
  const rows = new Map<number, Map<number, ModelCell>>();
  for (const [rowKey, line] of Object.entries(sheet.cellData ?? {})) {
    const row = Number(rowKey);
    const cells = new Map<number, ModelCell>();
    for (const [columnKey, cell] of Object.entries(line as Record<string, ICellData | null>)) {
      if (!cell) continue;
      const column = Number(columnKey);
      const formula = formulaAt(cell, row, column, masters);
      const { value, isError } = valueOf(cell, formula !== undefined);
      const style = cell.s === undefined || cell.s === null ? undefined : styles(cell.s);
      if (value === null && formula === undefined && !style) continue;
      cells.set(column, {
        value,
        ...(isError && { isError }),
        ...(formula !== undefined && { formula }),
        ...(style && { style }),
      });
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  return rows;
}

function valueOf(cell: ICellData, computed: boolean): { value: ModelCell["value"]; isError: boolean } {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return { value: rich.replace(/\r\n$/, "").replaceAll("\r", "\n"), isError: false };
  const { v } = cell;
  if (v === undefined || v === null || (v === "" && !computed)) return { value: null, isError: false };
  if (cell.t === CellValueType.BOOLEAN) return { value: v === 1 || v === true || v === "1", isError: false };
  if (cell.t === CellValueType.FORCE_STRING) return { value: String(v), isError: false };
  if (typeof v === "string")
    return { value: v, isError: ERROR_VALUE.test(v) && (computed || cell.t !== CellValueType.STRING) };
  return { value: v, isError: false };
}

/** Cells that share a formula carry its id; one of them has the formula itself. */
function mastersOf(sheet: Partial<IWorksheetData>): Map<string, Master> {
  const masters = new Map<string, Master>();
  for (const [row, line] of Object.entries(sheet.cellData ?? {}))
    for (const [column, cell] of Object.entries(line as Record<string, ICellData | null>))
      if (cell?.si && cell.f)
        masters.set(cell.si, { row: Number(row), column: Number(column), formula: cell.f });
  return masters;
}

function formulaAt(
  cell: ICellData,
  row: number,
  column: number,
  masters: ReadonlyMap<string, Master>,
): string | undefined {
  if (cell.f) return cell.f;
  const kept = keptFormula(cell);
  if (kept) return kept.written;
  const master = cell.si ? masters.get(cell.si) : undefined;
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}

function styleReader(data: IWorkbookData): (style: string | IStyleData) => CellStyle | undefined {
  const byId = new Map<string, CellStyle | undefined>();
  return (style) => {
    if (typeof style !== "string") return cellStyleOf(style);
    if (!byId.has(style)) byId.set(style, cellStyleOf(data.styles[style] ?? {}));
    return byId.get(style);
  };
}
