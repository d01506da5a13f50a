import type { Result } from "../core/base/problem";
import { host } from "../host/current";

/** Opens a new, empty workbook in a window of its own. Not every Excel can: the caller says what to do. */
export const openNewWorkbook = (): Promise<Result<void>> => host().openWorkbook();
