import { createHash } from "node:crypto";
import { zipSync, type Zippable } from "fflate";

/** A folder's files by their path below it, with `/` between the parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Minor versions and patches that have a day of their own. */
const MINORS = 20;
const PATCHES = 10;

/**
 * What every entry says of when it was written: told by the version and the contents, for the same files have to become
 * the same bytes. Web servers take a file of the same length and time for the same file (nginx's ETag is made of the
 * two, that of IIS of the time): with one time for all releases a browser keeps the page of the one before. A later
 * version is later, for programs that copy only what is newer; the second of its day is told by the contents.
 *
 * The zip keeps a wall clock, so no time zone comes into it; between six and ten at night no clock is put forward.
 */
function writtenAt(version: string, sorted: readonly (readonly [string, Uint8Array])[]): Date {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const hash = createHash("sha256");
  for (const [path, bytes] of sorted) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  // A zip counts in steps of two seconds.
  const second = 2 * (hash.digest().readUInt32BE() % (16 * 1800));
  return new Date(2020, 0, 1 + (major * MINORS + minor) * PATCHES + patch, 6, 0, second);
}

/** The files as a zip: sorted by path, so that neither the disk's order nor the language of the system matters. */
export function zipFiles(files: Files, version: string): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted);
  return zipSync(entries, { mtime: writtenAt(version, sorted), level: 9 });
}
