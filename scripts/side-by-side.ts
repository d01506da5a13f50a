import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * `tsx scripts/side-by-side.ts lint:code build …`: runs scripts of package.json beside each other, as many as there are
 * cores, in the order given: the longest first. What each says is shown in one piece when it ends; if one fails, the
 * others still end and all of it fails.
 */
type Ended = { readonly name: string; readonly failed: boolean };

function run(name: string): Promise<Ended> {
  return new Promise((resolve) => {
    const begin = performance.now();
    const child = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => {
        output.push(part);
      });
    let cause = "";
    child.on("error", (error) => {
      cause = error.message;
    });
    child.on("close", (code) => {
      const seconds = Math.round((performance.now() - begin) / 1000);
      const failed = code !== 0;
      process.stdout.write(`\n> ${name}: ${failed ? "FAILED" : "done"} after ${seconds} s\n${cause}`);
      process.stdout.write(Buffer.concat(output));
      resolve({ name, failed });
    });
  });
}

async function runInTurn(waiting: string[]): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) ended.push(await run(name));
  return ended;
}

async function main(names: string[]): Promise<void> {
  const waiting = [...names];
  const rows = await Promise.all(
    Array.from({ length: Math.max(2, availableParallelism()) }, () => runInTurn(waiting)),
  );
  const failed = rows.flat().filter((each) => each.failed);
  if (failed.length === 0) return;
  process.stdout.write(`\nfailed: ${failed.map((each) => each.name).join(", ")}\n`);
  process.exitCode = 1;
}

void main(process.argv.slice(2));
