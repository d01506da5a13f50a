import { readFileSync } from "node:fs";
import { serialOf } from "../../src/core/base/serial";
import type { CellContent, ConditionalFormat, WorkbookEdit } from "../../src/core/base/workbook-edit";
import { flag } from "../../src/commands/flag";
import { makeSummary } from "../../src/commands/summary";
import { writeFresh } from "../../src/xlsx";
import { recalculated, toCsv } from "../../test/support/libreoffice";
import { writeXlsx } from "../../workbench/xlsx";
import { LIST_DAY as asOf, LIST_HEADER, listRows, UNITS } from "./list-file";
import { openListFile } from "./open-list-file";
import { table } from "./table";
import { leastOf } from "./timed";

const ROWS = 1_000;
const ROUNDS = 5;

/** Milliseconds of CPU time of the whole program. */
type Times = { readonly calculated: number; readonly saved: number };

/**
 * What the clerks would write by hand, beside what the add-in writes, in the same LibreOffice: opened and calculated,
 * with the values of all sheets given out as text; and opened, calculated and saved as a workbook again. The least of
 * several rounds in turn, by CPU time, which other work on the machine changes least.
 */
export async function benchOfficePeer(): Promise<string> {
  const books: Book[] = [
    bookOf("an empty workbook", fresh([{ kind: "add-sheet", sheet: "清单" }])),
    bookOf("written by hand", byHand()),
    bookOf("list with 标记逾期", await made(false)),
    bookOf("list with 标记逾期 and 年终汇总", await made(true)),
  ];
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { bytes, rounds } of books) {
      const times = { calculated: cpuOf(() => toCsv(bytes)), saved: cpuOf(() => recalculated(bytes)) };
      // The first warms up.
      if (round > 0) rounds.push(times);
    }
  const least = (of: (times: Times) => number): string[][] => {
    const times = books.map(({ rounds }) => leastOf(rounds)(of));
    return times.map((time) => [time.toFixed(0), (time / (times[BY_HAND] ?? 0)).toFixed(2)]);
  };
  const calculated = least((times) => times.calculated);
  const saved = least((times) => times.saved);
  return table(
    [
      "workbook",
      "size, kB",
      "opened, calculated, CPU ms",
      "times the one by hand",
      "and saved, CPU ms",
      "times the one by hand",
    ],
    books.map(({ name, bytes }, i) => [
      name,
      (bytes.length / 1000).toFixed(0),
      ...(calculated[i] ?? []),
      ...(saved[i] ?? []),
    ]),
  );
}

type Book = { readonly name: string; readonly bytes: Uint8Array; readonly rounds: Times[] };

const bookOf = (name: string, bytes: Uint8Array): Book => ({ name, bytes, rounds: [] });

/** Which of the workbooks the others are compared with. */
const BY_HAND = 1;

function cpuOf(run: () => unknown): number {
  const begin = cpuOfChildren();
  run();
  return cpuOfChildren() - begin;
}

/** A clock tick of Linux, in milliseconds. */
const TICK_MS = 10;

/** Milliseconds that programs have taken which this process has run and which are over. Linux alone tells. */
function cpuOfChildren(): number {
  // Behind the program's name, which may hold anything, come its state and numbers: the 14th and 15th are these.
  const [, numbers = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
  const [user = 0, system = 0] = numbers.split(" ").slice(13, 15).map(Number);
  return (user + system) * TICK_MS;
}

const fresh = (edits: readonly WorkbookEdit[]): Uint8Array =>
  writeFresh({ title: "清单", edits, hidden: [], mark: "" });

/** The add-in's own: a list of as many rows, marked, with its summary. */
async function made(withSummary: boolean): Promise<Uint8Array> {
  const { session, open } = await openListFile(ROWS);
  await open();
  const results = [await flag({ asOf }), ...(withSummary ? [await makeSummary({ asOf })] : [])];
  if (results.some((result) => !result.ok)) throw new Error("not made");
  await session.host.book.settle();
  const bytes = await writeXlsx(session.host.book);
  session.close();
  return bytes;
}

const BODY_ROW = 2;
/** A column of the list, absolute and with its sheet. */
const column = (letter: string): string => `清单!$${letter}$${BODY_ROW + 1}:$${letter}$${BODY_ROW + ROWS}`;
const [DATES, LEADS, STATES] = [column("D"), column("E"), column("G")];
const DAY = "汇总!$B$1";

/** The same list with real dates in 完成时限, three rules of colour over them, and a table of COUNTIFS by unit. */
function byHand(): Uint8Array {
  const rows = listRows(ROWS).map((row, i) =>
    row.map((cell, at): CellContent => {
      if (at === 3) return serialOf(2020, 1 + (i % 12), 28);
      return typeof cell === "object" ? cell.day : cell;
    }),
  );
  const counts = UNITS.map((unit, i): CellContent[] => [
    unit,
    formula(`COUNTIFS(${LEADS},$A${i + 3})`),
    formula(`COUNTIFS(${LEADS},$A${i + 3},${STATES},"已完成")`),
    formula(`COUNTIFS(${LEADS},$A${i + 3},${STATES},"<>已完成",${DATES},"<"&${DAY})`),
    formula(
      `COUNTIFS(${LEADS},$A${i + 3},${STATES},"<>已完成",${DATES},">="&${DAY},${DATES},"<="&${DAY}+15)`,
    ),
    formula(`C${i + 3}/B${i + 3}`),
  ]);
  const list = { row: BODY_ROW, column: 0, rows: ROWS, columns: LIST_HEADER.length };
  return fresh([
    { kind: "add-sheet", sheet: "清单" },
    write("清单", 0, [["2020年度重点任务清单"]]),
    write("清单", 1, [[...LIST_HEADER]]),
    write("清单", BODY_ROW, rows),
    { kind: "conditional-formats", sheet: "清单", at: list, rules: RULES },
    { kind: "add-sheet", sheet: "汇总" },
    write("汇总", 0, [["截止日", asOf]]),
    write("汇总", 1, [["单位", "任务数", "已完成", "逾期", "临期", "完成率"]]),
    write("汇总", 2, counts),
  ]);
}

const rule = (condition: string, fill: string): ConditionalFormat => ({
  kind: "formula",
  formula: condition,
  style: { fill },
});

const FIRST = BODY_ROW + 1;
const RULES: readonly ConditionalFormat[] = [
  rule(`$G${FIRST}="已完成"`, "#C6E0B4"),
  rule(`$D${FIRST}<${DAY}`, "#F8CBAD"),
  rule(`$D${FIRST}<=${DAY}+15`, "#FFE699"),
];

const formula = (text: string): CellContent => ({ formula: `=${text}` });

function write(sheet: string, row: number, content: readonly (readonly CellContent[])[]): WorkbookEdit {
  const columns = Math.max(...content.map((cells) => cells.length));
  return { kind: "write", sheet, at: { row, column: 0, rows: content.length, columns }, content };
}
