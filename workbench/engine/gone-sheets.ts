import { IUniverInstanceService, UniverInstanceType, type IRange, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/**
 * Univer 0.25.1 checks the entries of a sheet that is not shown when the page is idle, and doesn't ask whether the
 * sheet is still there: one that was deleted meanwhile (撤销 of a sheet just made) ends in an error that nobody
 * catches. A sheet that is gone has no entry to check.
 */
type Inside = {
  readonly _univerInstanceService: IUniverInstanceService;
  validatorRanges: Check;
};
type Check = (unitId: string, sheetId: string, ranges: IRange[]) => Promise<unknown[]>;

const inside = SheetsDataValidationValidatorService.prototype as unknown as Inside;
const check = inside.validatorRanges;
inside.validatorRanges = async function (this: Inside, unitId, sheetId, ranges) {
  const workbook = this._univerInstanceService.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return workbook?.getSheetBySheetId(sheetId) ? check.call(this, unitId, sheetId, ranges) : [];
};
