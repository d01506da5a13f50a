import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialOf } from "../../../../src/core/base/serial";
import { inspectionOf } from "../../../../src/core/tables/tasks/inspection";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { LAYOUTS } from "../../../fixtures/lists/layouts";
import { sheetOf } from "./sheet";

const asOf = serialOf(2020, 10, 8);
const folder = join(__dirname, "../../../fixtures/lists");

/** The same pairs are read from their files through the whole add-in in test/commands/inspect.test.ts. */
test.each(LAYOUTS.map((layout) => [layout.name, layout.about, layout] as const))(
  "%s: %s",
  (name, _about, { sheets }) => {
    const lists = sheets.flatMap((sheet) => recogniseLists(sheetOf(sheet.rows, sheet), { asOf }));
    const found = inspectionOf(
      sheets.map((sheet) => sheet.name),
      lists,
      asOf,
    );
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
    expect(found).toMatchObject(expected as object);
  },
);
