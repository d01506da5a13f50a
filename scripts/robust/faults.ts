import { parseArgs } from "node:util";
import type { Fault } from "../../test/faults/faults";
import { faultsOf, FINDINGS, referenceOf, tryFault } from "../../test/faults/try-fault";
import { TRIED } from "../../test/faults/workbooks";
import { table } from "../bench/table";

/**
 * `npm run test:faults [-- --cuts 40] [--only flag]`: every command with every fault, and what it then says against
 * what is. `--cuts`: after how many of a request's actions it is cut at most, evenly; else after each.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { cuts: { type: "string" }, only: { type: "string" } } });
  const cuts = values.cuts === undefined ? Number.POSITIVE_INFINITY : Number(values.cuts);
  const chosen = TRIED.filter(({ name }) => values.only === undefined || name.startsWith(values.only));
  const rows: string[][] = [];
  const wrong: string[] = [];
  for (const tried of chosen) {
    const reference = await referenceOf(tried);
    const faults = faultsOf(reference, cuts);
    const counts = new Map<string, number>();
    for (const fault of faults)
      for (const finding of await tryFault(tried, fault, reference)) {
        counts.set(finding, (counts.get(finding) ?? 0) + 1);
        wrong.push(`${tried.name}: ${told(fault)}: ${finding}`);
      }
    const row = [tried.name, String(faults.length), ...FINDINGS.map((each) => String(counts.get(each) ?? 0))];
    rows.push(row);
    process.stderr.write(`${row.join(" ")}\n`);
  }
  const total = rows[0]
    ?.slice(1)
    .map((_, i) => String(rows.reduce((sum, row) => sum + Number(row[i + 1]), 0)));
  process.stdout.write(
    `${table(["command", "faults", ...FINDINGS], [...rows, ["**all**", ...(total ?? [])]])}\n`,
  );
  if (wrong.length > 0) process.stdout.write(`\n${wrong.join("\n")}\n`);
  process.exit(wrong.length === 0 ? 0 : 1);
}

const told = (fault: Fault): string => Object.values(fault).join(" ");

void main();
