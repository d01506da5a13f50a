import { importsOf, sourceFiles } from "./imports";
import { structureProblems } from "./structure";

/** `npm run lint`: who imports whom in the add-in and the embedded workbook, types counted. */
const problems = structureProblems(importsOf(".", sourceFiles(".", ["src", "workbench"])));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
