import type { Area } from "../core/base/workbook-edit";
import type { Result } from "../core/base/problem";
import { host } from "../host/current";

/** Shows a sheet. Problem: `sheet-missing` (it was renamed or deleted meanwhile). */
export const goToSheet = (sheet: string): Promise<Result<void>> => host().select(sheet);

/** Shows a sheet and selects cells on it. Problem: `sheet-missing`. */
export const goToCells = (sheet: string, at: Area): Promise<Result<void>> => host().select(sheet, at);
