import type { Area, CellStyle } from "../../../core/base/workbook-edit";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Sets the members that the style has and leaves the rest of the cells' look alone. */
export function setStyle(range: Excel.Range, style: CellStyle, at: Area): void {
  const { format } = range;
  const { font } = format;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  // One format for all cells of the range: Excel takes the single value, its typings the matrix only.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.grid !== undefined) setGrid(format.borders, style.grid, at, style.openLeft === true);
}

function setGrid(borders: Excel.RangeBorderCollection, color: string, at: Area, openLeft: boolean): void {
  const inside = [
    ...(at.rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(at.columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...EDGES, ...inside]) {
    if (openLeft && side === "EdgeLeft") continue;
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = color;
  }
}
