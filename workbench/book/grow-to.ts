import type { FWorksheet } from "@univerjs/sheets/facade";

/** The engine's sheet has a fixed size and grows here; Excel's reaches as far as anything is written. */
export function growTo(
  sheet: FWorksheet,
  { rows = 0, columns = 0 }: { rows?: number; columns?: number },
): void {
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}
