import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { ROOT } from "./paths";

/**
 * Builds the add-in as it ships (`npm run build`), with webpack's own program.
 * @param more arguments for it, such as `--env baseUrl=…`.
 * @throws Error with webpack's output when the build fails.
 */
export function buildAddin(more: readonly string[] = []): Promise<void> {
  const program = join(dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
  const child = spawn(process.execPath, [program, "--mode", "production", ...more], { cwd: ROOT });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (output += part.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(output));
    });
  });
}
