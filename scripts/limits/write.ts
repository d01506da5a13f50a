import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLimitsTable } from "./table";

const path = join(__dirname, "../../docs/limits.md");
writeFileSync(path, withLimitsTable(readFileSync(path, "utf8")));
