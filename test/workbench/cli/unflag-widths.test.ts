import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { HEADER, ROWS } from "../../commands/office-list";
import { plainXlsx } from "../../fixtures/lists/plain-xlsx";
import { zlq } from "../../support/zlq";

const COLUMNS =
  '<cols><col min="7" max="7" width="5.5" customWidth="1"/><col min="8" max="8" width="27" customWidth="1"/></cols>';
const folder = mkdtempSync(join(tmpdir(), "zlq-widths-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const changed = (bytes: Uint8Array, change: (path: string, text: string) => string | undefined): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
        const text = change(path, strFromU8(part));
        return text === undefined ? [] : [[path, strToU8(text)] as const];
      }),
    ),
  );

/** As a program saves a file that keeps nothing but what it knows: the parts of add-ins are gone. */
const withoutAddIns = (bytes: Uint8Array): Uint8Array =>
  changed(bytes, (path, text) =>
    path.startsWith("customXml/")
      ? undefined
      : text.replace(/<(?:Relationship|Override) [^>]*customXml[^>]*\/>/g, ""),
  );

const widths = (file: string): string[] =>
  [
    ...strFromU8(unzipSync(readFileSync(file))["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).matchAll(
      /<col [^>]*>/g,
    ),
  ]
    .map(([tag]) => tag)
    .filter((tag) => /min="[78]"/.test(tag))
    .map((tag) => /width="([\d.]+)"/.exec(tag)?.[1] ?? "");

test("widths that stood right of a list come back, also when a program in between dropped what add-ins keep", async () => {
  const [list, flagged, dropped, cleared] = ["list", "flagged", "dropped", "cleared"].map((name) =>
    join(folder, `${name}.xlsx`),
  ) as [string, string, string, string];
  const plain = plainXlsx([{ name: "清单", rows: [HEADER, ...ROWS] }]);
  writeFileSync(
    list,
    changed(plain, (path, text) =>
      path.endsWith("sheet1.xml") ? text.replace("<sheetData>", `${COLUMNS}<sheetData>`) : text,
    ),
  );
  expect(widths(list)).toEqual(["5.5", "27"]);
  expect((await zlq("flag", list, "--as-of", "2020-10-08", "--out", flagged)).code).toBe(0);
  expect(widths(flagged)).not.toEqual(["5.5", "27"]);
  writeFileSync(dropped, withoutAddIns(readFileSync(flagged)));
  expect((await zlq("unflag", dropped, "--out", cleared)).code).toBe(0);
  expect(widths(cleared)).toEqual(["5.5", "27"]);
});
