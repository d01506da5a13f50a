import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { PAGE_DIR, ROOT } from "./paths";

/** Bundles the workbench's page, and the script that the server puts before the pane's. */
export async function buildPage(): Promise<void> {
  const source = join(ROOT, "workbench/page");
  mkdirSync(PAGE_DIR, { recursive: true });
  await build({
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
  });
  cpSync(join(source, "index.html"), join(PAGE_DIR, "index.html"));
}
