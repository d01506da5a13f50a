import { buildSync } from "esbuild";
import { gzipSync } from "node:zlib";
import { table } from "./table";

/** Parts of the core that read texts, each with all that it needs. */
const PARTS: readonly (readonly [title: string, modules: readonly string[]])[] = [
  [
    "deadlines: reading, due days, status",
    ["language/deadline/read-deadline", "language/deadline/due", "status/status"],
  ],
  ["targets", ["language/targets/read-targets"]],
  ["units", ["language/units/read-units"]],
  [
    "all of these, with progress and attainment",
    [
      "language/deadline/read-deadline",
      "language/deadline/due",
      "status/status",
      "language/targets/read-targets",
      "language/units/read-units",
      "language/progress/read-progress",
      "attainment/attain",
      "attainment/target-of",
    ],
  ],
  ["reading .xlsx files (src/xlsx, with fflate)", ["../xlsx/index"]],
];

/** kB (1,000 bytes), minified and compressed, of modules under src/core. */
export function kilobytes(modules: readonly string[]): number {
  const contents = modules.map((path) => `export * from "./src/core/${path}";`).join("\n");
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    target: "es2020",
  });
  return (
    outputFiles.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0) / 1000
  );
}

export function benchSize(): string {
  return table(
    ["part of src/core", "kB min+gzip"],
    PARTS.map(([title, modules]) => [title, kilobytes(modules).toFixed(1)]),
  );
}
