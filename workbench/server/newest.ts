import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** When anything among these files and folders was last changed; 0 when none exists. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(newest));
}

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return newestChange(readdirSync(path).map((name) => join(path, name)));
}
