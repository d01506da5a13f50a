import type { Engine } from "../../engine/engine";

/**
 * Draws the selection of the sheet in front anew. What the add-in merges or freezes under it does not reach the drawn
 * frame, which then tints the wrong cells; and Excel widens a selected cell to the merged area it has become part of.
 */
export function renewSelection({ api }: Engine): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const selected = sheet?.getActiveRange();
  if (!sheet || !selected) return;
  const merged = sheet.getCellMergeData(selected.getRow(), selected.getColumn());
  const single = selected.getHeight() === 1 && selected.getWidth() === 1;
  (single && merged ? merged : selected).activate();
}
