import type { WorkbookSnapshot } from "../core/base/snapshot";
import { collectStrings } from "../strings/collect";
import type { Refused } from "../core/features/collect/merge-model";
import { readReturnedFile, type ReturnedFile } from "../core/features/collect/returned-file";
import { readReturned, type ReturnedReading } from "../xlsx";

/** Excel's own file beside a workbook that is open holds no more than a user's name. */
const LOCK_BYTES = 1024;
const MIB = 1 << 20;

/**
 * The bytes of a returned file as data: its lists and who it says it is from, or why it is refused. Nothing of it is
 * run; for a worker as for Node.
 *
 * @param saved When the file system says it was saved, in milliseconds; what the file says itself goes before it.
 */
export function readReturnedBytes(file: string, bytes: Uint8Array, saved?: number): ReturnedFile | Refused {
  const reading = readBytes(file, bytes);
  if ("code" in reading) return reading;
  return readReturnedFile(reading.snapshot, {
    ...(saved === undefined ? {} : { modified: saved }),
    ...reading.facts,
    file,
  });
}

/** The bytes of another workbook that a command goes by: last year's, or one with scoring rules. */
export function readOtherWorkbook(file: string, bytes: Uint8Array): WorkbookSnapshot | Refused {
  const reading = readBytes(file, bytes);
  return "code" in reading ? reading : reading.snapshot;
}

function readBytes(file: string, bytes: Uint8Array): Extract<ReturnedReading, { ok: true }> | Refused {
  if (isLockFile(file)) return { file, code: "lock-file" };
  const reading = readReturned(bytes);
  if (reading.ok) return reading;
  // In a folder that was packed and renamed, its name may begin with something else.
  if (reading.code === "not-xlsx" && bytes.length <= LOCK_BYTES && file.includes("~$"))
    return { file, code: "lock-file" };
  return refused(file, reading);
}

export const isLockFile = (file: string): boolean => file.startsWith("~$");

function refused(
  file: string,
  { code, part, excess }: Extract<ReturnedReading, { readonly ok: false }>,
): Refused {
  if (excess === undefined)
    return {
      file,
      code,
      ...(code === "damaged" ? { detail: { part: part ?? collectStrings.somewhere } } : {}),
    };
  const inMib = excess.what === "file" || excess.what === "part" || excess.what === "total";
  const limit = inMib ? `${Math.round(excess.limit / MIB)}MB` : String(excess.limit);
  return { file, code, detail: { what: collectStrings.excess[excess.what], limit } };
}
