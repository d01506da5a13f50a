import { formula } from "./cell-content";
import type { SheetSnapshot } from "./snapshot";
import type { CellContent } from "./workbook-edit";

/** What a cell holds, as a plan would write it; "" beyond the used cells. Rows and columns are the sheet's (0-based). */
export function contentAt({ used, formulas }: SheetSnapshot, row: number, column: number): CellContent {
  const content = used === null ? "" : (formulas[row - used.row]?.[column - used.column] ?? "");
  return typeof content === "string" && content.startsWith("=") ? formula(content) : content;
}
