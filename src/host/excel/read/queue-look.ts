import type { CellStyle } from "../../../core/base/workbook-edit";
import type { CellPlace } from "../../port";

const FORMAT =
  "format/wrapText,format/verticalAlignment,format/font/name,format/font/size,format/font/bold,format/font/color,format/fill/color";

/** Queues the reading of how a cell looks; call the result after the next `sync()`. */
export function queueLook(workbook: Excel.Workbook, { sheet, row, column }: CellPlace): () => CellStyle {
  const range = workbook.worksheets.getItem(sheet).getCell(row, column);
  range.load(FORMAT);
  const edge = range.format.borders.getItem("EdgeBottom");
  edge.load("style,color");
  return () => styleOf(range.format, edge);
}

const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

/**
 * The look of a cell as a style. Excel answers `""` or null for a member that the cell does not have; white is no fill.
 */
function styleOf(format: Excel.RangeFormat, edge: Excel.RangeBorder): CellStyle {
  const { font, fill } = format;
  const vertical = VERTICAL[format.verticalAlignment];
  return {
    ...(font.name ? { fontName: font.name } : {}),
    ...(font.size > 0 ? { fontSize: font.size } : {}),
    bold: font.bold,
    ...(font.color ? { color: font.color } : {}),
    ...(fill.color && fill.color.toUpperCase() !== "#FFFFFF" ? { fill: fill.color } : {}),
    wrap: format.wrapText,
    ...(vertical === undefined ? {} : { vertical }),
    ...(edge.style === "None" ? {} : { grid: edge.color || "#000000" }),
  };
}
