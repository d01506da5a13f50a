import { digestOf } from "../../commands/digest";
import { isLockFile, readOtherWorkbook, readReturnedBytes } from "../../commands/read-returned";
import type { WorkbookSnapshot } from "../../core/base/snapshot";
import { refusalReason } from "../../core/features/collect/texts";
import type { Refused } from "../../core/features/collect/merge-model";
import type { ReturnedFile } from "../../core/features/collect/returned-file";

/** A returned file as it was read, and its digest; no digest where its bytes could not be had. */
export type FileReading = { readonly found: ReturnedFile | Refused; readonly digest: string };

/** No more of a file is fetched than tells that it is too large. */
const MOST_BYTES = (32 << 20) + 1;

/**
 * Reads one file that was chosen or dropped.
 *
 * @param name Under which it is told of; two files can have one name.
 */
export async function readFile(name: string, file: File): Promise<FileReading> {
  if (isLockFile(name)) return { found: { file: name, code: "lock-file" }, digest: "" };
  try {
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
    return { found: readReturnedBytes(name, bytes, file.lastModified), digest: await digestOf(bytes) };
  } catch (cause) {
    // A folder, or a file that was moved or locked since it was chosen.
    return { found: unreadable(name, cause), digest: "" };
  }
}

/** Another workbook as it was read, or in words why it was not. */
export type WorkbookReading = { readonly snapshot: WorkbookSnapshot } | { readonly refused: string };

/** Reads a workbook that a command goes by; a word why not where it can't be read. */
export async function readWorkbookFile(file: File): Promise<WorkbookReading> {
  const read = async (): Promise<WorkbookSnapshot | Refused> => {
    try {
      const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
      return readOtherWorkbook(file.name, bytes);
    } catch (cause) {
      return unreadable(file.name, cause);
    }
  };
  const found = await read();
  return "code" in found ? { refused: refusalReason(found) } : { snapshot: found };
}

const unreadable = (file: string, cause: unknown): Refused => ({
  file,
  code: "unreadable",
  detail: { code: cause instanceof Error ? cause.name : "" },
});
