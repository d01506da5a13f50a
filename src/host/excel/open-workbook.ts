import type { HostResult } from "../port";
import { isSupported } from "./capabilities";
import { problemOf } from "./problem-of";

/** Since when Excel opens another workbook. */
const OPENS = "1.8";

/** Opens a workbook in a window of its own: the file of these bytes, in base64, or an empty one. */
export async function openWorkbook(base64?: string): Promise<HostResult<void>> {
  if (!isSupported(OPENS)) return { ok: false, problem: { code: "api-too-old", detail: { needed: OPENS } } };
  try {
    await Excel.createWorkbook(base64);
    return { ok: true, value: undefined };
  } catch (cause) {
    return { ok: false, problem: problemOf(cause) };
  }
}
