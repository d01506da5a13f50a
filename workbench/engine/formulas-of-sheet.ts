import { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * After each change of cells Univer (0.25.1) gathers the formulas of the whole workbook to bring those of the changed
 * sheet up to date. Here it gathers only those.
 *
 * Where a later version has no such methods, nothing is changed.
 */
/** By workbook and sheet. */
type Formulas = Record<string, Record<string, object>>;
type Inside = {
  updateFormulaData?: (this: Inside, unitId: string, sheetId: string, cells: unknown) => unknown;
  getFormulaData?: (this: Inside) => Formulas;
  getSheetFormulaData: (unitId: string, sheetId: string) => object;
};

const inside = FormulaDataModel.prototype as unknown as Inside;
const { updateFormulaData: update, getFormulaData: gather } = inside;
let changed: { readonly unitId: string; readonly sheetId: string } | undefined;

if (update && gather) {
  inside.updateFormulaData = function (unitId, sheetId, cells) {
    changed = { unitId, sheetId };
    try {
      return update.call(this, unitId, sheetId, cells);
    } finally {
      changed = undefined;
    }
  };
  inside.getFormulaData = function () {
    if (changed === undefined) return gather.call(this);
    const { unitId, sheetId } = changed;
    return { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };
  };
}
