import { MAX_COLUMNS, MAX_ROWS } from "../../core/base/address";
import { XlsxError } from "../bounds/xlsx-error";

/** The row (0-based) that `<row r="…">` names. */
export function rowIndex(number: string): number {
  const row = Number(number) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS)
    throw new XlsxError("damaged", "a row outside the sheet", { cell: number.slice(0, 16) });
  return row;
}

/** The column (0-based) that `<c r="…">` names; a cell that claims another row than its own is damage. */
export function columnIndex(address: string, row: number): number {
  let [column, number] = [0, 0];
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index) & ~32; // capital
    if (code >= 65 && code <= 90 && number === 0) column = column * 26 + code - 64;
    else number = number * 10 + digit(address.charCodeAt(index));
  }
  if (!(column > 0 && column <= MAX_COLUMNS) || number !== row + 1)
    throw new XlsxError("damaged", "a cell outside its row", { cell: address.slice(0, 16) });
  return column - 1;
}

const digit = (code: number): number => (code >= 48 && code <= 57 ? code - 48 : Number.NaN);
