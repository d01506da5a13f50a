import type { Area } from "../core/base/workbook-edit";
import type { Result } from "../core/base/problem";
import { select } from "../host/excel/select";

/** Shows a sheet. Problem: `sheet-missing` (it was renamed or deleted meanwhile). */
export const goToSheet = (sheet: string): Promise<Result<void>> => select(sheet);

/** Shows a sheet and selects cells on it. Problem: `sheet-missing`. */
export const goToCells = (sheet: string, at: Area): Promise<Result<void>> => select(sheet, at);
