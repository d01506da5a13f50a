import { FINDINGS } from "../../test/faults/findings";

/** What came of all faults of a command. */
export type Row = {
  readonly command: string;
  readonly faults: number;
  readonly counts: readonly number[];
  readonly wrong: readonly string[];
};

export const HEADINGS = ["command", "faults", ...FINDINGS];

export const cellsOf = ({ command, faults, counts }: Row): string[] => [
  command,
  ...[faults, ...counts].map(String),
];

/** The rows in a file with one a line. */
export const rowsIn = (text: string): Row[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

export const total = (rows: readonly Row[]): Row => ({
  command: "**all**",
  faults: rows.reduce((sum, { faults }) => sum + faults, 0),
  counts: FINDINGS.map((_, i) => rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0)),
  wrong: rows.flatMap(({ wrong }) => wrong),
});
