import { buildSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs a function without arguments as users run it, from a bundle in a process of its own, and gives its answer. Run
 * from its sources instead, each call into another module goes through an export's getter, which costs a reader of
 * short texts nearly half its speed.
 *
 * @param module Path of the module, from the project's folder.
 * @param name The function: its answer is text, or a promise of it.
 */
export function bundled(module: string, name: string): string {
  // As deep as the folders of the sources, so that what a bundle looks for beside itself or in node_modules is there.
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync(join("build", "bench-"));
  try {
    const outfile = join(folder, "bench.cjs");
    buildSync({
      stdin: {
        contents: `import { ${name} } from "./${module}"; Promise.resolve(${name}()).then((text) => process.stdout.write(text, () => process.exit(0)));`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: "node",
      mainFields: ["main"],
      outfile,
      logLevel: "error",
    });
    return execFileSync(process.execPath, [outfile], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
