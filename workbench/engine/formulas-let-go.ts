import { ICommandService } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { RemoveSheetMutation, type IRemoveSheetMutationParams } from "@univerjs/sheets";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import type { Engine } from "./engine";

/**
 * Univer 0.25.1 forgets where the formula of a conditional format is kept when the format changes (every one that an
 * add-in makes begins with `=FALSE`), and doesn't take it out of the calculation: it stays there, with a result for each
 * cell, when the format itself is long gone. Here what is forgotten is taken out.
 */
type Inside = {
  readonly _registerOtherFormulaService: RegisterOtherFormulaService;
  deleteCache: DeleteCache;
};
type DeleteCache = (
  unitId: string,
  sheetId: string,
  ruleId: string,
  formula?: string,
) => readonly { readonly formulaId: string }[];

const inside = ConditionalFormattingFormulaService.prototype as unknown as Inside;
const { deleteCache } = inside;
inside.deleteCache = function (this: Inside, unitId, sheetId, ...rule) {
  const forgotten = deleteCache.call(this, unitId, sheetId, ...rule);
  const ids = forgotten.map(({ formulaId }) => formulaId);
  if (ids.length > 0) this._registerOtherFormulaService.deleteFormula(unitId, sheetId, ids);
  return forgotten;
};

/**
 * The same of sheets that are deleted: the formulas of their entries and conditional formats are taken out of the
 * calculation. 撤消 of the deletion registers anew what it puts back.
 */
export function letFormulasOfDeletedSheetsGo({ univer }: Engine): { dispose: () => void } {
  const injector = univer.__getInjector();
  return injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== RemoveSheetMutation.id) return;
    const { unitId, subUnitId } = command.params as IRemoveSheetMutationParams;
    const formulas = injector.get(RegisterOtherFormulaService);
    const { _formulaCacheMap: registered } = formulas as unknown as { readonly _formulaCacheMap: Registered };
    // After all others who hear of it, who still ask for what was there.
    queueMicrotask(() => {
      const ids = [...(registered.get(unitId)?.get(subUnitId)?.keys() ?? [])];
      if (ids.length > 0) formulas.deleteFormula(unitId, subUnitId, ids);
      registered.get(unitId)?.delete(subUnitId);
    });
  });
}

/** By the workbook's id, the sheet's and the formula's. */
type Registered = ReadonlyMap<string, Map<string, ReadonlyMap<string, unknown>>>;
