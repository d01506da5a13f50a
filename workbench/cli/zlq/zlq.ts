import { text } from "node:stream/consumers";
import { run, unforeseen } from "./run";

/** `npm run -s zlq -- COMMAND …` */
async function main(): Promise<void> {
  // The engine calculates a moment later, outside of any command: an error thrown then is reported in one line as well.
  for (const event of ["uncaughtException", "unhandledRejection"] as const)
    process.on(event, (cause: unknown) => {
      process.stderr.write(`${unforeseen(process.argv.slice(3), cause)}\n`, () => process.exit(1));
    });
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
