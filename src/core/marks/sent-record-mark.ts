import type { SheetSnapshot } from "../base/snapshot";

/** The hidden sheet of a unit book with what the book held when it was sent. Each block begins with the version. */
export const RECORD_SHEET = "_回收";
export const RECORD_VERSION = "v1";

/**
 * Whether a sheet is that record: codes and fingerprints for the comparison of what comes back, nothing to be read as a
 * list. The name alone does not tell: a sheet of a user's own may have it.
 */
export const isRecordSheet = ({ name, values }: Pick<SheetSnapshot, "name" | "values">): boolean =>
  name.startsWith(RECORD_SHEET) && values[0]?.[0] === RECORD_VERSION;
