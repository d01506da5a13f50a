import { FormulaCurrentConfigService } from "@univerjs/engine-formula";

/**
 * Each calculation of Univer 0.25.1 is given the cells of all sheets, and the formulas that it has read keep what they
 * were given last, for as long as a formula with the same text may come: with it all sheets that there were then. What
 * calculations before the newest were given is listed here, so that deleted sheets can be taken out of it.
 */
type Sheets = Record<string, unknown>;
type Given = { readonly allUnitData: Readonly<Record<string, Sheets | undefined>> };
type Inside = { _loadSheetData: (this: Inside) => Given };

let given: readonly WeakRef<Given["allUnitData"]>[] = [];

const inside = FormulaCurrentConfigService.prototype as unknown as Inside;
const load = inside._loadSheetData;
inside._loadSheetData = function () {
  const loaded = load.call(this);
  given = [...given.filter((one) => one.deref()), new WeakRef(loaded.allUnitData)];
  return loaded;
};

/** What still is kept, each by the ids of the workbook's sheets. The newest may be in use, and isn't among it. */
export function pastDataOf(unitId: string): readonly Sheets[] {
  return given.slice(0, -1).flatMap((one) => {
    const sheets = one.deref()?.[unitId];
    return sheets ? [sheets] : [];
  });
}
