import { bundled } from "./bundled";
import type { Step } from "./size-cases";
import { table } from "./table";

const CASES: readonly (readonly [name: string, measure: string])[] = [
  ["50,000 rows in one list", "manyRows"],
  ["200 sheets with a list each", "manySheets"],
  ["1,000 STATUS cells beside 100,000 formulas", "statusAmongFormulas"],
  ["500 returned files in a merge", "manyReturned"],
  ["a summary over 30 lists, 1,020 measures", "summaryOfMany"],
];

/** What is larger than anything a county has had so far, each in a process of its own. */
export function benchSizes(cases: readonly string[] = CASES.map(([, measure]) => measure)): string {
  const rows = CASES.filter(([, measure]) => cases.includes(measure)).flatMap(([name, measure]) => {
    const { steps, megabytes } = JSON.parse(bundled("scripts/bench/size-cases", measure)) as {
      readonly steps: readonly Step[];
      readonly megabytes: number;
    };
    return steps.map(({ step, cpu }, i) => [
      i === 0 ? name : "",
      step,
      cpu.toFixed(1),
      i === 0 ? megabytes.toFixed(0) : "",
    ]);
  });
  return table(["size", "step", "CPU s", "memory at most, MB"], rows);
}
