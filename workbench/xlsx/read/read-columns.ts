import { BooleanNumber, type IColumnData, type IObjectArrayPrimitiveType } from "@univerjs/core";
import { attributesOf, tagsOf } from "../package/xml";
import { pixelsOfPoints, pixelsOfWidth } from "../model/units";

/** `<cols>`: one element may speak for all 16,384 columns; the engine gets those near what is in use. */
const SPARE_COLUMNS = 40;

type ReadColumns = {
  readonly columnData: IObjectArrayPrimitiveType<IColumnData>;
  readonly looks: ReadonlyMap<number, number>;
};

export function readColumns(cols: string, lastColumn: number, digit: number): ReadColumns {
  const columnData: IObjectArrayPrimitiveType<IColumnData> = {};
  const looks = new Map<number, number>();
  for (const tag of tagsOf(cols, "col")) {
    const attributes = attributesOf(tag);
    const first = Number(attributes["min"] ?? 1) - 1;
    const last = Math.min(Number(attributes["max"] ?? 1) - 1, Math.max(first, lastColumn + SPARE_COLUMNS));
    const width = Number(attributes["width"] ?? "");
    const hidden = attributes["hidden"] === "1" || attributes["hidden"] === "true";
    const look = Number(attributes["style"] ?? 0);
    for (let column = first; column <= last; column++) {
      columnData[column] = {
        ...(width > 0 && { w: pixelsOfWidth(width, digit) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
      };
      if (look > 0) looks.set(column, look);
    }
  }
  return { columnData, looks };
}

/** Sizes of rows and columns that say nothing, in pixels. */
export function defaultSizes(
  sheetFormat: string,
  digit: number,
): { defaultRowHeight: number; defaultColumnWidth: number } {
  const attributes = attributesOf(sheetFormat);
  const base = Number(attributes["baseColWidth"] ?? 8);
  const width = Number(attributes["defaultColWidth"] ?? "");
  return {
    defaultRowHeight: pixelsOfPoints(Number(attributes["defaultRowHeight"] ?? 15)),
    // Without a width of its own: so many digits and 5 pixels of padding, rounded up to a multiple of 8.
    defaultColumnWidth: width > 0 ? pixelsOfWidth(width, digit) : Math.ceil((base * digit + 5) / 8) * 8,
  };
}
