import { zipSync, type Zippable } from "fflate";

/** A folder's files by their path below it, with `/` between the parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What every entry says of when it was written: the same files have to become the same bytes. The zip keeps a wall
 * clock, so no time zone comes into it.
 */
const WRITTEN = new Date(2020, 0, 1);

/** The files as a zip: sorted by path, so that neither the disk's order nor the language of the system matters. */
export function zipFiles(files: Files): Uint8Array {
  const sorted = [...files.keys()].sort();
  const entries: Zippable = Object.fromEntries(
    sorted.map((path) => [path, files.get(path) ?? new Uint8Array()]),
  );
  return zipSync(entries, { mtime: WRITTEN, level: 9 });
}
