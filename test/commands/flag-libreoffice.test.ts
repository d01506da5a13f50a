import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { serialOf } from "../../src/core/base/serial";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { toCsv } from "../support/libreoffice";
import { openFileBook, host } from "../workbench/open-book";

const asOf = serialOf(2020, 10, 8);
const folder = join(__dirname, "../fixtures/lists");

/** An office that has none of our code works the same words out. */
test.each([
  "header-on-row-4",
  "two-row-header",
  "merged-over-rows",
  "real-dates-among-text",
  "extensions-and-reports",
  "percent-points",
])(
  "%s: LibreOffice calculates the words that the add-in found",
  async (name) => {
    const bytes = readFileSync(join(folder, name, "input.xlsx"));
    const { data, extras } = await readXlsx(bytes, `${name}.xlsx`);
    await openFileBook(data, extras);
    const before = await inspect({ asOf });
    const flagged = await flag({ asOf });
    if (!before.ok || !flagged.ok) throw new Error(JSON.stringify([before, flagged]));
    const sheets = toCsv(await writeXlsx(host.book));
    const { sheet = "", statusColumn = 0 } = flagged.value.lists[0] ?? {};
    const rows = (sheets.get(sheet) ?? "").split("\n").map((line) => line.split(","));
    const expected = before.value.sheets[0]?.lists[0]?.rows ?? [];
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.map(({ row }) => rows[row - 1]?.[statusColumn])).toEqual(
      expected.map(({ status }) => status),
    );
  },
  120_000,
);
