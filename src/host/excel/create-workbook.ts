import { fail, ok, type Result } from "../../core/base/problem";
import { problemOf } from "./problem-of";

/**
 * Opens a new workbook made of the bytes of an .xlsx file, in a window of its own. Excel says no more of it: whether and
 * where it is saved is the user's.
 *
 * @param base64 The file.
 */
export async function createWorkbook(base64: string): Promise<Result<void>> {
  try {
    await Excel.createWorkbook(base64);
    return ok(undefined);
  } catch (cause) {
    return fail(problemOf(cause));
  }
}
