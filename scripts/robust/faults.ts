import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { table } from "../bench/table";
import { cellsOf, HEADINGS, rowsIn, total } from "./fault-row";

const OPTIONS = {
  cuts: { type: "string" },
  only: { type: "string", default: "" },
  jobs: { type: "string", default: "1" },
  out: { type: "string" },
} as const;
const BUILD = join(process.cwd(), "build/faults");

/**
 * `npm run test:faults [-- --cuts 40] [--only flag,merge] [--jobs 2] [--out rows.jsonl]`: every command with every fault,
 * and what it then says against what is. `--cuts`: before how many of a request's changes it is cut at most, evenly; else
 * before each. `--jobs`: in so many processes. `--out`: each command's row goes there when it is through, and those that
 * are there already are taken from there. It runs from a bundle, so that what is edited meanwhile does not matter.
 */
async function main(): Promise<void> {
  const {
    cuts = "",
    only,
    jobs,
    out = join(BUILD, `${process.pid}.jsonl`),
  } = parseArgs({ options: OPTIONS }).values;
  const bundle = join(BUILD, `${process.pid}.cjs`);
  mkdirSync(BUILD, { recursive: true });
  buildSync({
    entryPoints: ["scripts/robust/fault-rows.ts"],
    outfile: bundle,
    bundle: true,
    platform: "node",
    mainFields: ["main"],
    external: ["@microsoft/office-js", "custom-functions-metadata"],
    logLevel: "error",
  });
  await Promise.all(
    Array.from({ length: Number(jobs) }, (_, i) => done([bundle, out, only, cuts, String(i), jobs])),
  );
  rmSync(bundle);
  const rows = existsSync(out) ? rowsIn(readFileSync(out, "utf8")) : [];
  const all = total(rows);
  process.stdout.write(`${table(HEADINGS, [...rows, all].map(cellsOf))}\n`);
  if (all.wrong.length > 0) process.stdout.write(`\n${all.wrong.join("\n")}\n`);
  process.exit(all.wrong.length === 0 ? 0 : 1);
}

const done = (args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: "inherit" }).on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a process has ended with ${String(code)}`));
    });
  });

void main();
