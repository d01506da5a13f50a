import type { Area } from "../../core/base/workbook-edit";
import { areaAddress, intersect } from "../../core/base/address";
import { MOST_CELLS } from "../../core/base/near-area";
import type { CellValue, SheetSnapshot } from "../../core/base/snapshot";
import { XlsxError } from "../bounds/xlsx-error";
import { usedAreaOf } from "./near-rows";
import type { SparseSheet } from "./sparse-sheet";

type Matrices = Pick<SheetSnapshot, "values" | "formulas" | "numberFormats">;

/** What a snapshot says of a sheet's contents. */
export function contentsOf(
  sheet: SparseSheet,
  formats: readonly string[],
  dayShift: (look: number) => number,
): Pick<SheetSnapshot, "used" | "far" | "merges" | "rowFills" | "columns"> & Matrices {
  const { used, far } = usedAreaOf(sheet);
  if (!used) return { used: null, values: [], formulas: [], numberFormats: [], merges: [] };
  if (used.rows * used.columns > MOST_CELLS)
    throw new XlsxError(
      "too-large",
      "cells",
      { cell: areaAddress(used) },
      { what: "cells", limit: MOST_CELLS },
    );
  const rowFills = sheet.fills.rowFills(used);
  return {
    used,
    ...(rowFills !== undefined && { rowFills }),
    ...(far.length > 0 && { far }),
    ...matrices(sheet, used, formats, dayShift),
    ...(sheet.columns.size > 0 && { columns: sheet.columns }),
    merges: mergesWithin(sheet.merges, used),
  };
}

/** All rows without contents share one array. */
function matrices(
  sheet: SparseSheet,
  { row: top, column: left, rows, columns }: Area,
  formats: readonly string[],
  dayShift: (look: number) => number,
): Matrices {
  const blank: CellValue[] = new Array<CellValue>(columns).fill("");
  const general = new Array<string>(columns).fill("General");
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let row = top; row < top + rows; row++) {
    const line = sheet.rows.get(row);
    const [own, looks] = line ? [blank.slice(), general.slice()] : [blank, general];
    if (line)
      for (let index = 0; index < line.columns.length; index++) {
        const column = (line.columns[index] ?? 0) - left;
        if (column < 0 || column >= columns) continue;
        const look = line.looks[index] ?? 0;
        const value = line.values[index] ?? "";
        own[column] = typeof value === "number" ? value + dayShift(look) : value;
        looks[column] = formats[look] ?? "General";
      }
    values.push(own);
    numberFormats.push(looks);
    formulas.push(line?.formulas ? withFormulas(own, line.formulas, left) : own);
  }
  return { values, formulas, numberFormats };
}

function withFormulas(values: CellValue[], formulas: ReadonlyMap<number, string>, left: number): CellValue[] {
  const line = values.slice();
  for (const [column, formula] of formulas)
    if (column >= left && column < left + line.length) line[column - left] = formula;
  return line;
}

/**
 * Merged areas do not overlap; where together they are larger than the sheet, some must overlap, and Excel calls such a
 * file damaged.
 */
function mergesWithin(merges: readonly Area[], used: Area): Area[] {
  let covered = 0;
  return merges.filter((area) => {
    const shared = intersect(area, used);
    if (!shared) return false;
    covered += shared.rows * shared.columns;
    if (covered > used.rows * used.columns)
      throw new XlsxError("damaged", "merged areas overlap", { cell: areaAddress(area) });
    return true;
  });
}
