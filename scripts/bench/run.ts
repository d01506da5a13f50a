import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { bundled } from "./bundled";
import { benchCommandLine } from "./command-line";
import { benchFirstView } from "./first-view";
import { benchOfficePeer } from "./office-peer";
import { benchSize } from "./size";
import { benchSizes } from "./sizes";
import { benchStatusCells } from "./status-cells";

const LARGE = process.argv.includes("--large");

/** Measured by `-- --large` alone; other runs leave the section as it is. */
const largeSizes = () =>
  [
    "Large sizes",
    "What is larger than anything that was seen so far, each in a process of its own; in the embedded workbook, until " +
      "all formulas are calculated. The limits beyond: [limits](limits.md). Measured by `npm run bench -- --large` alone.",
    benchSizes(),
  ] as const;

/**
 * `npm run bench`: measures, prints, and writes what was measured into docs/benchmarks.md; `-- --large` also what takes
 * many minutes.
 */
async function main(): Promise<void> {
  const sections: readonly (readonly [title: string, about: string, result: string])[] = [
    [
      "Reading deadlines",
      "The wordings of test/examples/deadlines.json that are text, read by all three in one process, bundled " +
        "as the add-in is. For a wording " +
        "with a day the day must be right; for one without (持续推进, 每月1日前, 春节前) any day is an invention. The " +
        "reference day is 1 January of the list's year.",
      bundled("scripts/bench/deadlines", "benchDeadlines"),
    ],
    ["Size", "Bundled and minified by esbuild, gzip level 9.", benchSize()],
    [
      "Reading returned files",
      "A hundred files of a hundred rows and twelve columns, one after another, in one process; each reader's best of " +
        "five rounds, bundled. All unpack the file and give its cells; src/xlsx gives the snapshot that lists are " +
        "recognised in, and checks the zip's sums.",
      bundled("scripts/bench/read-files", "benchReadFiles"),
    ],
    [
      "Recognising and flagging a list",
      "Files of so many rows on the command line's path, bundled as it is: the file opened and saved without any " +
        "change, which gives back the bytes it came in, and with one text typed beside the list; read with `inspect`, " +
        "and flagged with `flag`, until the command has answered, and until all its formulas are calculated too; the best " +
        "of three rounds. The exponents are those of the growth: 1 is in proportion. 50,000 rows are measured by " +
        "`npm run bench -- --large`.",
      bundled("scripts/bench/lists", LARGE ? "benchLargeLists" : "benchLists"),
    ],
    [
      "Making a summary",
      "The same files: 年终汇总 made of so many measures, made again so that it replaces itself, and the file saved " +
        "with it, beside opening and saving the file alone, without any change and with one text typed. Calculating " +
        "all its formulas is in the time; the requests are as many whatever the size, but for one or two more where a " +
        "sheet has over 100,000 cells: it is first asked where its contents are. The best of three rounds. 10,000 " +
        "measures, which take longer than all the rest, are measured once, by `npm run bench -- --large`.",
      bundled("scripts/bench/summary", LARGE ? "benchLargeSummary" : "benchSummary"),
    ],
    [
      "Merging returned files",
      "A hundred unit books of a hundred rows, each row with an account, a state and a day, into a base of 10,000 rows: " +
        "the base opened and read, the files read and compared, 30,000 answers written, the file saved. Bundled; each the " +
        "best of seven rounds. " +
        "Beyond the base: (100 files − 1 file) × 100/99.",
      bundled("scripts/bench/merge-files", "benchMerge"),
    ],
    [
      "Beside a workbook written by hand",
      "One list of a thousand rows: with real dates, three rules of colour and a table of COUNTIFS by unit, as a clerk " +
        "would write them, and with what the add-in writes, in the same LibreOffice without a window: opened and " +
        "calculated, with the values of all sheets given out as text; and opened, calculated and saved as a workbook " +
        "again. The CPU time of the whole program, the least of five rounds in turn.",
      await benchOfficePeer(),
    ],
    [
      "The command line",
      "`npm run -s zlq -- inspect` as whole processes, from their start to their end: of one file (the least of five), " +
        "and of a thousand unit books of a hundred rows in one process, no two alike.",
      benchCommandLine(),
    ],
    [
      "First view",
      "In Chromium, as the built pane: from a frame's beginning until its first view can be used, each page reloaded " +
        "nine times in turn, the middle. The scripts are kept by the browser, as a web server has it keep them. The pane is " +
        "beside the grid of the embedded workbook; Office.js comes after its scripts, and both its start and the " +
        "reading of an empty workbook are in the last time; the second page has Office.js and its start too, in the " +
        "pane's place, without reading anything. A test holds the first button to one and a half times the empty page.",
      await benchFirstView(),
    ],
    // Measured last: cells that follow a list stop watching the workbook only a while after they were deleted, and
    // ending the watch takes requests, which would be counted in another figure.
    [
      "STATUS cells",
      "In the embedded workbook, without a window: formulas entered at once, then calculated again after the cell " +
        "with the day changed (best of three).",
      await benchStatusCells(),
    ],
    ...(LARGE ? [largeSizes()] : []),
  ];
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`;
  const text = [
    "# Benchmarks",
    `Measured by \`npm run bench\` on ${machine}. Times differ from machine to machine; compare within a table.`,
    ...sections.flatMap(([title, about, result]) => [`## ${title}`, about, result]),
  ].join("\n\n");
  const file = "docs/benchmarks.md";
  const kept = keptSections(
    file,
    sections.map(([title]) => title),
  );
  writeFileSync(file, `${[text, ...kept].join("\n\n")}\n`);
  process.stdout.write(`${text}\n`);
  process.exit(0); // the client and the engine keep timers
}

/** Sections that this run does not measure stay as they are. */
function keptSections(file: string, titles: readonly string[]): string[] {
  try {
    return readFileSync(file, "utf8")
      .split(/\n(?=## )/)
      .slice(1)
      .filter((section) => !titles.some((title) => section.startsWith(`## ${title}\n`)))
      .map((section) => section.trim());
  } catch {
    return []; // the first run
  }
}

void main();
