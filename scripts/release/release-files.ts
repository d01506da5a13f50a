import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Files } from "./zip";
import strings from "./strings.json";

export type ReleaseParts = {
  /** The built add-in, as `npm run build` leaves it. */
  readonly site: Files;
  readonly name: string;
  readonly version: string;
  /** The project's own licence. */
  readonly licence: Uint8Array;
};

/** All files of a folder and the folders in it. */
export function readFolder(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path))]));
}

/**
 * What an administrator is handed, below one folder named after the version: `site/` for the web server, the manifest
 * for Microsoft 365 beside it, the way to begin, licences and checksums.
 * @throws Error when Office.js is among the files: it is Microsoft's, and stays where Microsoft or the administrator
 * has it.
 */
export function releaseFiles({ site, name, version, licence }: ReleaseParts): Files {
  const office = [...site.keys()].find((path) => /(^|\/)office(\.debug)?\.js$/i.test(path));
  if (office !== undefined) throw new Error(`Office.js is never part of a release: ${office}`);
  const manifest = site.get("manifest.xml");
  if (manifest === undefined) throw new Error("the built add-in has no manifest.xml");

  const files = new Map<string, Uint8Array>([
    ["README.txt", textFile(strings.readme.map((line) => line.replace("{version}", version)))],
    ["LICENSE.txt", licence],
    ["manifest.xml", manifest],
  ]);
  for (const [path, bytes] of site) if (path !== "manifest.xml") files.set(`site/${path}`, bytes);
  const sums = [...files.keys()].sort().map((path) => `${sha256(files.get(path))}  ${path}\n`);
  files.set("SHA256SUMS", Buffer.from(sums.join("")));

  return new Map([...files].map(([path, bytes]) => [`${name}-${version}/${path}`, bytes]));
}

/** A text that the oldest Notepad shows: marked as Unicode, with Windows' ends of lines. */
function textFile(lines: readonly string[]): Uint8Array {
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`);
}

function sha256(bytes: Uint8Array = new Uint8Array()): string {
  return createHash("sha256").update(bytes).digest("hex");
}
