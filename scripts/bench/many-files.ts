import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mergeSet } from "./merge-set";

/** Unit books of a hundred rows that came back, a hundred from each county, no two alike: `many-files.ts DIR 2000`. */
const [folder = "", count = "2000"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (let written = 0; written < Number(count);) {
  const county = `第${written / 100 + 1}旗`;
  for (const [unit, bytes] of mergeSet(undefined, county).returned.entries()) {
    writeFileSync(join(folder, `${county}-第${unit + 1}工作局.xlsx`), bytes);
    written += 1;
  }
}
