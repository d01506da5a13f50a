import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import process from "node:process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * `npm run -s zlq -- COMMAND …`: bundles the command line at its first use, and again when its sources have changed;
 * from then on a command starts in a fraction of the time. Plain JavaScript, so that nothing has to be translated
 * before it runs.
 *
 * The script in package.json has V8 translate patterns once (`--no-regexp-tier-up`): hundreds of them read headings and
 * deadlines, nearly all more than once, and translating each first in a hurry and then well is a quarter of the time that
 * a small file takes. Set while the process runs, the flag meets patterns that are translated already, and V8 promises
 * nothing.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const BUILD = join(ROOT, "build");
const SOURCES = ["package.json", "package-lock.json", "src", "workbench"];
const KEPT_MS = 24 * 3600 * 1000;

/** When a file or folder was last changed; a folder changes when a file in it is added or deleted. */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    found.mtimeMs,
  );
}

/**
 * Bundles into a folder of its own for each state of the sources, so that the bundle of a running command is not
 * replaced under it.
 */
async function bundle(folder) {
  const { building } = JSON.parse(readFileSync(join(ROOT, "workbench/cli/start-strings.json"), "utf8"));
  process.stderr.write(`${building}\n`);
  const { build } = await import("esbuild");
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["workbench/cli/zlq/zlq.ts"],
    outdir: temporary,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // The engine is a chunk of its own, loaded by commands that need it.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    // Microsoft's client is loaded from its own place, and the generator brings a compiler.
    external: ["@microsoft/office-js", "custom-functions-metadata"],
    // The banner's names are in the way of those of a bundled module: no library would call anything so.
    banner: {
      js: 'import { createRequire as $zlqRequire } from "node:module"; import { dirname as $zlqFolder } from "node:path"; import { fileURLToPath as $zlqPath } from "node:url"; const require = $zlqRequire(import.meta.url); const __dirname = $zlqFolder($zlqPath(import.meta.url));',
    },
  });
  // Another process may have made the same bundle meanwhile.
  if (existsSync(folder)) rmSync(temporary, { recursive: true, force: true });
  else renameSync(temporary, folder);
  removeOld(folder);
}

function removeOld(current) {
  for (const name of readdirSync(BUILD).filter((each) => each.startsWith("cli-"))) {
    const path = join(BUILD, name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > KEPT_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

const changed = Math.max(...SOURCES.map((path) => newest(join(ROOT, path))));
// The bundle's folder is as deep as the folders of `workbench`, so that relative paths in the sources lead to the same
// files.
const folder = join(BUILD, `cli-${Math.floor(changed)}`);
if (!existsSync(folder)) await bundle(folder);
await import(pathToFileURL(join(folder, "zlq.mjs")).href);
