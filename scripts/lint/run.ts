import { readFileSync } from "node:fs";
import { unusedExports } from "./exports";
import { importsOf, sourceFiles } from "./imports";
import { structureProblems } from "./structure";

/**
 * `npm run lint`: who imports whom in the add-in and the embedded workbook, types counted, and what they export for
 * nobody. The tests and the scripts are users too.
 */
const CHECKED = ["src", "workbench"];
const files = sourceFiles(".", [...CHECKED, "scripts", "test"]);
const problems = [
  ...structureProblems(importsOf(".", sourceFiles(".", CHECKED))),
  ...unusedExports(new Map(files.map((file) => [file, readFileSync(file, "utf8")])), (file) =>
    CHECKED.some((folder) => file.startsWith(`${folder}/`)),
  ),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
