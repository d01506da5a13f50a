import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFile } from "./list-file";
import { mergeSet } from "./merge-set";
import { table } from "./table";
import { leastOf } from "./timed";

const ROUNDS = 5;
/** Unit books of so many counties, a hundred files each. */
const COUNTIES = 10;
const PROGRAM = "workbench/cli/start.mjs";

type Run = { readonly wall: number; readonly cpu: number; readonly megabytes: number };

/**
 * `inspect` as it is called, whole processes: of one file of a hundred rows, and of a thousand files in one process. The
 * bundle has been made before, as it has with every use but the first.
 */
export function benchCommandLine(): string {
  const folder = mkdtempSync(join(tmpdir(), "zlq-bench-"));
  try {
    const one = join(folder, "one.xlsx");
    writeFileSync(one, listFile(100));
    const many = Array.from({ length: COUNTIES }, (_, county) =>
      mergeSet(undefined, `第${county + 1}旗`).returned.map((bytes, unit) => {
        const path = join(folder, `${county + 1}-${unit + 1}.xlsx`);
        writeFileSync(path, bytes);
        return path;
      }),
    ).flat();
    run(folder, [one]);
    const rounds = Array.from({ length: ROUNDS }, () => run(folder, [one]));
    const least = leastOf(rounds);
    const single = {
      wall: least(({ wall }) => wall),
      cpu: least(({ cpu }) => cpu),
      megabytes: least(({ megabytes }) => megabytes),
    };
    return table(
      ["inspect", "ms", "CPU ms", "CPU ms a file", "memory, MB"],
      [
        line("a file of 100 rows", single, 1),
        line("1,000 files of 100 rows", run(folder, many), many.length),
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const line = (name: string, { wall, cpu, megabytes }: Run, files: number): string[] => [
  name,
  wall.toFixed(0),
  cpu.toFixed(0),
  (cpu / files).toFixed(0),
  megabytes.toFixed(0),
];

/** The process writes down at its end what it has used. */
function run(folder: string, files: readonly string[]): Run {
  const used = join(folder, "used.json");
  const hook = `import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(${JSON.stringify(used)}, JSON.stringify({ ...process.cpuUsage(), peak: process.resourceUsage().maxRSS })));`;
  const begin = performance.now();
  const asked = ["inspect", ...files, "--as-of", "2020-11-20", "--jsonl"];
  execFileSync(
    process.execPath,
    // As the script of package.json does.
    [
      "--no-regexp-tier-up",
      "--import",
      `data:text/javascript,${encodeURIComponent(hook)}`,
      PROGRAM,
      ...asked,
    ],
    { stdio: "ignore" },
  );
  const wall = performance.now() - begin;
  const { user, system, peak } = JSON.parse(readFileSync(used, "utf8")) as Record<
    "user" | "system" | "peak",
    number
  >;
  return { wall, cpu: (user + system) / 1000, megabytes: peak / 1024 };
}
