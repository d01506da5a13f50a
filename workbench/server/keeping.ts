import type { Stats } from "node:fs";

/** A script whose name changes with its contents may be kept for ever. */
const HASHED = /\.[0-9a-f]{8}\.js$/;

/**
 * How long a browser may keep a file of the add-in's site without asking whether it has changed; a release asks the same
 * of its server.
 */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}

/** By what a browser asks whether a file has changed: as most servers do, by its size and the time of its last change. */
export const entityTag = ({ size, mtimeMs }: Stats): string =>
  `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;

/** Whether what the browser has kept is the file still. */
export function isUnchanged(tag: string, asked: string | undefined): boolean {
  return (asked ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}
