import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { PAGE_DIR, ROOT } from "./paths";

/**
 * Bundles the workbench's page, and the script that the server puts before the pane's.
 * @returns the files that went into the bundles.
 */
export async function buildPage(): Promise<readonly string[]> {
  const source = join(ROOT, "workbench/page");
  mkdirSync(PAGE_DIR, { recursive: true });
  const { metafile } = await build({
    entryPoints: {
      page: join(source, "main.tsx"),
      "pane-bridge": join(ROOT, "workbench/client/pane-bridge.ts"),
    },
    outdir: PAGE_DIR,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "dataurl" },
    logLevel: "error",
    absWorkingDir: ROOT,
    metafile: true,
  });
  cpSync(join(source, "index.html"), join(PAGE_DIR, "index.html"));
  return Object.keys(metafile.inputs).map((path) => join(ROOT, path));
}
