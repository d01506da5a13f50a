import { readFileSync } from "node:fs";
import { LocaleService, LocaleType } from "@univerjs/core";
import { loadGridLocale } from "../../../workbench/page/grid/locale";

/** The parts of the grid that speak to the user. */
const PARTS = [
  "ui",
  "docs-ui",
  "sheets",
  "sheets-ui",
  "sheets-formula",
  "sheets-formula-ui",
  "sheets-numfmt-ui",
  "sheets-conditional-formatting-ui",
  "data-validation",
  "sheets-data-validation",
  "sheets-data-validation-ui",
  "sheets-filter",
  "sheets-filter-ui",
  "sheets-sort-ui",
  "sheets-table",
  "sheets-table-ui",
  "sheets-note-ui",
];

/** Where the grid's code names a sentence by its key: asked for, or the label of a button or a choice. */
const ASKED = /(?:\.t\(|\b(?:label|title|tooltip|placeholder): )"([a-z-]+(?:\.[\w-]+)+)"/g;

function keysAskedFor(part: string): string[] {
  // What Node is given (lib/cjs) asks for the same sentences as what the page is given, and can be resolved.
  const source = readFileSync(require.resolve(`@univerjs/${part}`), "utf8");
  return [...new Set([...source.matchAll(ASKED)].map((match) => match[1] ?? ""))];
}

const locales = new LocaleService();
loadGridLocale(locales);
locales.setLocale(LocaleType.ZH_CN);

test.each(PARTS)("what the grid's part %s says is there in Chinese, not as a key", (part) => {
  expect(keysAskedFor(part).filter((key) => locales.t(key) === key)).toEqual([]);
});

test("the keys looked for are many, and those that the grid's own files lack are among them", () => {
  const keys = PARTS.flatMap(keysAskedFor);
  expect(keys.length).toBeGreaterThan(400);
  expect(keys).toContain("sheets-formula.progress.calculating");
});
