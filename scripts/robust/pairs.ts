import { Pairs } from "../../test/host/memory/pairs/try-pair";

/** After how many readings of the first the second begins: with it, or when it is about to look whether it may write. */
const LATER = [0, 2];

/**
 * `npm run test:pairs`: two people in one file. Every command that writes at once with every other, in a workbook in
 * memory: each is done whole, or says that nothing was changed. Prints what is not so.
 */
async function main(): Promise<void> {
  const pairs = await Pairs.open();
  const wrong: string[] = [];
  let count = 0;
  for (const later of LATER)
    for (const [i, one] of pairs.names.entries())
      for (const two of later === 0 ? pairs.names.slice(i) : pairs.names) {
        count += 1;
        const found = await pairs.wrongOf(one, two, later);
        if (found !== undefined) wrong.push(`${one}, then ${two} after ${later} readings: ${found}`);
      }
  process.stdout.write(`${count} pairs, ${wrong.length} wrong\n${wrong.map((line) => `${line}\n`).join("")}`);
  process.exit(wrong.length === 0 ? 0 : 1);
}

void main();
