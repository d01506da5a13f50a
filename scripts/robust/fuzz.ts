import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { diceOf, mutated } from "../../test/xlsx/fuzz/mutate";
import { tryFile } from "../../test/xlsx/fuzz/try-file";
import { HOSTILE_KINDS } from "../../test/xlsx/hostile/kinds";

const FIXTURES = "test/fixtures";
/** Larger files would take the time of many small ones. */
const LARGEST = 200_000;

/**
 * `npm run fuzz -- --time 600 [--seed 1]`: damages copies of the project's workbooks for so many seconds and reads
 * them. The first one that crashes or hangs is written to `build/`, with its seed, and ends the run.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { time: { type: "string" }, seed: { type: "string" } } });
  const until = Date.now() + Number(values.time ?? 60) * 1000;
  const files = baseFiles();
  const outcomes = { read: 0, refused: 0 };
  let seed = Number(values.seed ?? Date.now() % 1_000_000);
  const first = seed;
  for (; Date.now() < until; seed++) {
    const dice = diceOf(seed);
    const file = mutated(files[dice(files.length)] ?? new Uint8Array(), dice);
    try {
      outcomes[await tryFile(file)] += 1;
    } catch (cause) {
      const path = `build/fuzz-${seed}.xlsx`;
      writeFileSync(path, file);
      process.stdout.write(`seed ${seed}: ${String(cause)}\n${path}\n`);
      process.exit(1);
    }
  }
  process.stdout.write(
    `| seeds | read | refused | crashed or hung |\n| --- | --- | --- | --- |\n| ${first}–${seed - 1} | ${outcomes.read} | ${outcomes.refused} | 0 |\n`,
  );
  process.exit(0);
}

function baseFiles(): Uint8Array[] {
  const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".xlsx"))
    .map((path) => new Uint8Array(readFileSync(join(FIXTURES, path))));
  const made = HOSTILE_KINDS.filter(({ outcome, name }) => outcome === "opens" && !/MB|\d{7}/.test(name));
  return [...fixtures, ...made.map(({ file }) => file())].filter((file) => file.length < LARGEST);
}

void main();
