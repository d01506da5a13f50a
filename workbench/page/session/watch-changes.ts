import { CommandType, ICommandService } from "@univerjs/core";
import type { Engine } from "../../engine/engine";

/** Mutations that the engine performs for itself: results of calculation, and drawing state. */
const OWN =
  /^(formula\.|sheet\.mutation\.set-worksheet-row-auto-height|sheet\.mutation\.set-worksheet-active)/;

/**
 * Tells of every change to a workbook that a file would keep, made by the user or by the add-in. Text that is being
 * typed belongs to a document of its own in the engine, which is ignored until the edit ends.
 */
export function watchChanges(
  engine: Engine,
  onChange: (workbookId: string) => void,
): { dispose: () => void } {
  const commands = engine.univer.__getInjector().get(ICommandService);
  return commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || options?.onlyLocal === true || OWN.test(command.id)) return;
    const { unitId } = (command.params ?? {}) as { unitId?: string };
    if (unitId !== undefined) onChange(unitId);
  });
}
