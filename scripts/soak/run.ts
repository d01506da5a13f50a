import { parseArgs } from "node:util";
import { KINDS } from "../../test/soak/cycle";
import { Soak, type Block } from "../../test/soak/soak";
import { trendOf } from "../../test/soak/verdict";
import { openList } from "../../test/soak/workbook";
import { startBrowser, WIDE } from "../../test/support/browser";
import { HEADINGS, rowOf, seriesOf } from "./figures";
import { table } from "../bench/table";

const OPTIONS = {
  minutes: { type: "string", default: "60" },
  seed: { type: "string", default: "1" },
} as const;

/**
 * `npm run test:soak [-- --minutes 60] [--seed 1]`: so many minutes of use of the pane in the page. It prints a line a
 * block while it runs, at the end a table and what is not flat, and ends with 1 where something is not.
 */
async function main(): Promise<void> {
  const { minutes, seed } = parseArgs({ options: OPTIONS }).values;
  const workbench = await startBrowser(WIDE);
  const blocks: Block[] = [];
  const wrong: string[] = [];
  try {
    const opened = await openList(workbench);
    const soak = await Soak.of(opened, KINDS, Number(seed));
    const end = Date.now() + Number(minutes) * 60_000;
    while (Date.now() < end) {
      const block = await soak.block();
      blocks.push(block);
      process.stdout.write(`${line(block)}\n`);
    }
    wrong.push(
      ...soak.differences.map(
        ({ cycle, first, now }) =>
          `cycle ${cycle}: ${JSON.stringify(first)} has become ${JSON.stringify(now)}`,
      ),
      ...opened.errors.map((error) => `an error nobody caught: ${error}`),
    );
  } finally {
    await workbench.close();
  }
  const series = seriesOf(blocks);
  for (const one of series) if (!trendOf(one).isFlat) wrong.push(`${one.name} is not flat`);
  process.stdout.write(`\n${table(HEADINGS, series.map(rowOf))}\n`);
  process.stdout.write(`\n${wrong.length === 0 ? "flat" : wrong.join("\n")}\n`);
  process.exit(wrong.length === 0 ? 0 : 1);
}

const line = ({ cycle, cpuSeconds, wallSeconds, costs, counts }: Block): string =>
  [
    `cycle ${cycle}`,
    `${cpuSeconds.toFixed(1)} s CPU`,
    `${wallSeconds.toFixed(1)} s`,
    `${costs.heapMb.toFixed(1)} MB`,
    `${costs.nodes} nodes`,
    `${costs.listeners} listeners`,
    JSON.stringify(counts),
  ].join(", ");

void main();
