import { text } from "node:stream/consumers";
import { run } from "./run";

/** `npm run -s zlq -- COMMAND …` */
async function main(): Promise<void> {
  const code = await run(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    input: () => text(process.stdin),
  });
  // The client and the engine keep timers; what was printed is flushed before the process ends.
  process.exitCode = code;
  process.stdout.write("", () => process.exit(code));
}

void main();
