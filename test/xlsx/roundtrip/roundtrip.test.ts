import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DRAWN } from "./drawn-lists";
import { FEATURES } from "./features";
import { putFile, roundTrip } from "./round-trip";

const folder = mkdtempSync(join(tmpdir(), "zlq-roundtrip-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The rest, and the project's fixtures, are in `npm run test:roundtrip`. */
const SHORT = [
  "pivot table",
  "chart",
  "threaded comments",
  "macros",
  "table with totals",
  "array formulas",
  "days since 1904",
  "strict",
  "thick borders",
  "own widths",
];

test.each(
  [...FEATURES, ...DRAWN]
    .filter(({ name }) => SHORT.includes(name))
    .map((feature) => [feature.name, feature] as const),
)(
  "a workbook with %s is saved as it was, and gets what the commands say and nothing else",
  async (name, { file, extension = "xlsx" }) => {
    const { faults } = await roundTrip(putFile(folder, `${name}.${extension}`, file()), folder);
    expect(faults).toEqual({ save: [], insert: [], flag: [], unflag: [] });
  },
);
