import { asItStands } from "./cell-content";
import type { SheetSnapshot } from "./snapshot";
import type { Area, CellContent } from "./workbook-edit";

/** What cells hold, as content that puts it there again. */
export function contentOf({ used, formulas, values }: SheetSnapshot, at: Area): CellContent[][] {
  const [row, column] = [at.row - (used?.row ?? 0), at.column - (used?.column ?? 0)];
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_, c) =>
      used === null
        ? ""
        : asItStands(formulas[row + r]?.[column + c] ?? "", values[row + r]?.[column + c] ?? ""),
    ),
  );
}

/** Whether cells hold nothing. */
export const isBlank = (sheet: SheetSnapshot, at: Area): boolean =>
  contentOf(sheet, at).every((row) => row.every((cell) => cell === ""));

/** The number format of one cell. */
export const formatAt = ({ used, numberFormats }: SheetSnapshot, row: number, column: number): string =>
  used === null ? "General" : (numberFormats[row - used.row]?.[column - used.column] ?? "General");
