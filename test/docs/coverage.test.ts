import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverage, coverageText, isServed } from "../../scripts/coverage/coverage";
import { SYSTEMS } from "../../scripts/coverage/systems";
import { duties } from "../../src/core/notice/duties";
import { registers } from "../../src/core/notice/registers";

const numbers = (letter: string): number => SYSTEMS.filter(({ id }) => id.startsWith(letter)).length;

test("the survey has every row: 13 reports, 28 registers, 10 publications, 12 of analysis, 6 of emergencies, 22 plans", () => {
  expect(["R", "L", "D", "W", "E", "P"].map(numbers)).toEqual([13, 28, 10, 12, 6, 22]);
  expect(new Set(SYSTEMS.map(({ id }) => id)).size).toBe(SYSTEMS.length);
});

test("every row is served by a list, a register, a duty or an indicator, but for those that say why not", () => {
  const unserved = coverage.filter((one) => !isServed(one)).map(({ row }) => row);
  expect(unserved.map(({ id }) => id)).toEqual(["B1", "B3"]);
  for (const { note } of unserved) expect(note).toContain("没有承接");
});

test("every report, publication, analysis and drill is a duty; every register has a data file or says why not", () => {
  for (const { row, duties: owed } of coverage)
    if (/^[RDWE]\d/.test(row.id)) expect([row.id, owed.length > 0]).toEqual([row.id, true]);
  for (const { row, registers: ids } of coverage)
    if (row.id.startsWith("L") && row.note === undefined)
      expect([row.id, ids.length > 0]).toEqual([row.id, true]);
});

test("what a row names is there", () => {
  for (const { row, ...served } of coverage) {
    expect(served.measures).toEqual(row.measures ?? []);
    expect(served.indicators).toEqual(row.indicators ?? []);
    expect(served.registers).toEqual(expect.arrayContaining([...(row.registers ?? [])]));
    expect(served.duties).toEqual(expect.arrayContaining([...(row.duties ?? [])]));
  }
});

test("what a register says it serves is a row of the survey", () => {
  const ids = SYSTEMS.map(({ id }) => id);
  for (const { systems } of registers) expect(ids).toEqual(expect.arrayContaining([...systems]));
  expect(duties.length).toBe(47);
});

test("docs/coverage.md is what the data gives", () => {
  const written = readFileSync(join(__dirname, "../../docs/coverage.md"), "utf8");
  const plain = (text: string): string => text.replace(/ +/g, " ").replace(/-{3,}/g, "---");
  expect(plain(written)).toBe(plain(coverageText()));
});
