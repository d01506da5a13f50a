import { dirname, join, resolve } from "node:path";

/** Where the workbench finds and puts things. The build folder holds nothing that is committed. */
export const ROOT = resolve(__dirname, "../..");
export const ADDIN_DIR = join(ROOT, "dist");
export const BUILD_DIR = join(ROOT, "build");
export const PAGE_DIR = join(BUILD_DIR, "workbench");

/** Microsoft's client, where npm put it; it is served from there and never copied. */
export function officeJsDir(): string {
  return dirname(require.resolve("@microsoft/office-js/dist/office.js"));
}
