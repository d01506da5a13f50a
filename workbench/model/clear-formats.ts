import { CellValueType, type ICellData } from "@univerjs/core";
import { engineRange, sheetOfRange, writableArea, type RangeSelf } from "./base/selves";

/** Clears looks and number formats. Texts stay texts: the engine would take one of digits for a number by then. */
export function clearFormats(range: RangeSelf): void {
  const { row, column, rows, columns } = writableArea(range);
  const texts: (readonly [row: number, column: number, cell: ICellData])[] = [];
  sheetOfRange(range)
    .getSheet()
    .getCellMatrix()
    .forValue((r, c, cell) => {
      if (r < row || r >= row + rows || c < column || c >= column + columns) return;
      const { v, t, f, si } = cell ?? {};
      const isText = t === CellValueType.STRING && (f ?? "") === "" && (si ?? "") === "";
      if (isText && v != null) texts.push([r, c, { v, t }]);
    });
  engineRange(range).clearFormat();
  for (const [r, c, cell] of texts) range.book.writes.put(range.sheetId, r, c, cell);
}
