import { ICommandService } from "@univerjs/core";
import { RemoveSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Engine } from "../engine/engine";
import type { WatchedBook } from "./watched-book";

/**
 * Shows another sheet before the one in front is deleted, as Excel does: the next to the right, else to the left. The
 * engine by itself does so a moment later, and until then its drawing fails when other sheets are written to.
 */
export function leaveDeletedSheet(engine: Engine, book: WatchedBook): { dispose: () => void } {
  const commands = engine.univer.__getInjector().get(ICommandService);
  return commands.beforeCommandExecuted((command) => {
    if (command.id !== RemoveSheetCommand.id) return;
    const { unitId, subUnitId } = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
    const active = book.workbook.getActiveSheet().getSheetId();
    if ((unitId ?? book.id) !== book.id || (subUnitId ?? active) !== active) return;
    const shown = book.sheets().filter((sheet) => !sheet.isSheetHidden());
    const at = shown.findIndex((sheet) => sheet.getSheetId() === active);
    const next = shown[at + 1] ?? shown[at - 1];
    if (!next) return;
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: book.id,
      subUnitId: next.getSheetId(),
    });
  });
}
