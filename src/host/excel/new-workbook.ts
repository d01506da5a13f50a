import { ok, fail, type Result } from "../../core/base/problem";
import { problemOf } from "./problem-of";
import { isSupported } from "./run";

/** Opens a new, empty workbook in a window of its own (ExcelApi 1.8). Not every Excel can: the caller says what to do. */
export async function openNewWorkbook(): Promise<Result<void>> {
  if (!isSupported("1.8")) return fail({ code: "api-too-old", detail: { needed: "1.8" } });
  try {
    await Excel.createWorkbook();
    return ok(undefined);
  } catch (cause) {
    return fail(problemOf(cause));
  }
}
