import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Fault } from "../../test/faults/faults";
import { FINDINGS, type Finding } from "../../test/faults/findings";
import { faultsOf, referenceOf, tryFault } from "../../test/faults/try-fault";
import { TRIED, type Tried } from "../../test/faults/workbooks";
import { cellsOf, rowsIn, type Row } from "./fault-row";

/** One of the processes of `faults.ts`: every so-manieth of the commands, each with its row to a file. */
async function main([
  out = "",
  only = "",
  cuts = "",
  part = "0",
  parts = "1",
]: readonly string[]): Promise<void> {
  const known = existsSync(out) ? rowsIn(readFileSync(out, "utf8")) : [];
  const chosen = TRIED.filter(
    ({ name }) =>
      only.split(",").some((one) => name.startsWith(one)) && !known.some(({ command }) => command === name),
  );
  for (const tried of chosen.filter((_, i) => i % Number(parts) === Number(part))) {
    const row = await rowOf(tried, cuts === "" ? Number.POSITIVE_INFINITY : Number(cuts));
    appendFileSync(out, `${JSON.stringify(row)}\n`);
    process.stderr.write(`${cellsOf(row).join(" ")}\n`);
  }
  process.exit(0);
}

async function rowOf(tried: Tried, cuts: number): Promise<Row> {
  const reference = await referenceOf(tried);
  const faults = faultsOf(reference, cuts);
  const found: { readonly finding: Finding; readonly told: string }[] = [];
  for (const fault of faults)
    for (const finding of await tryFault(tried, fault, reference))
      found.push({ finding, told: `${tried.name}: ${told(fault)}: ${finding}` });
  return {
    command: tried.name,
    faults: faults.length,
    counts: FINDINGS.map((each) => found.filter(({ finding }) => finding === each).length),
    wrong: found.map((one) => one.told),
  };
}

const told = (fault: Fault): string => Object.values(fault).join(" ");

void main(process.argv.slice(2));
