import { BooleanNumber, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * Before each calculation Univer 0.25.1 asks every row of every sheet whether it is hidden, for the few functions that
 * pass hidden rows over: with one stray cell in the last row that is a million rows, and seconds. In a row without
 * cells there is nothing to pass over; here only rows with cells are asked.
 *
 * Where a later version has no such method, nothing is changed.
 */
type Inside = {
  readonly _univerInstanceService: IUniverInstanceService;
  getHiddenRowsFiltered?: () => HiddenRows;
};
type HiddenRows = Record<string, Record<string, Record<number, { hd: BooleanNumber }>>>;

const inside = FormulaDataModel.prototype as unknown as Inside;
if (inside.getHiddenRowsFiltered)
  inside.getHiddenRowsFiltered = function (this: Inside): HiddenRows {
    const found: HiddenRows = {};
    const workbooks = this._univerInstanceService.getAllUnitsForType<Workbook>(
      UniverInstanceType.UNIVER_SHEET,
    );
    for (const workbook of workbooks) {
      const bySheet: HiddenRows[string] = (found[workbook.getUnitId()] = {});
      for (const sheet of workbook.getSheets()) {
        const rows: HiddenRows[string][string] = (bySheet[sheet.getSheetId()] = {});
        for (const key of Object.keys(sheet.getCellMatrix().getMatrix()))
          if (!sheet.getRowVisible(Number(key))) rows[Number(key)] = { hd: BooleanNumber.TRUE };
      }
    }
    return found;
  };
