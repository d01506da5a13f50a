import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flag } from "../../src/commands/flag";
import { unflag } from "../../src/commands/unflag";
import { inspect } from "../../src/commands/inspect";
import { makeSummary } from "../../src/commands/summary";
import { serialOf } from "../../src/core/base/serial";
import type { Result } from "../../src/core/base/problem";
import { SUMMARY_SHEET } from "../../src/core/features/summary/sheet-names";
import { readWorkbook } from "../../src/host/reading";
import { readXlsx } from "../../workbench/xlsx";
import { openFileBook } from "../workbench/open-book";

jest.setTimeout(240_000);

const folder = join(__dirname, "../fixtures/version-0.1");
const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
const summary: readonly string[] = Object.values(SUMMARY_SHEET);

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** What flags could leave behind: on the sheets other than the summary's, and in the names and settings of the workbook. */
async function traces() {
  const { sheets, names, settings } = value(await readWorkbook({ formulas: true }));
  const own = sheets.filter(({ name }) => !summary.includes(name));
  const rules = await Excel.run(async (context) => {
    const found = own.map(({ name }) => {
      const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
      formats.load("items/type");
      return { name, formats };
    });
    await context.sync();
    return found.map(({ name, formats }) => `${name}: ${formats.items.length}`);
  });
  return {
    sheets: own.map(({ name, used, formulas }) => ({ name, used, formulas })),
    names: names.filter(({ sheet }) => sheet === undefined || !summary.includes(sheet)),
    rules,
    settings,
  };
}

/**
 * Lists and summary go on referring to 督办设置, which therefore stays; cells that showed a ledger's own day or words
 * now refer to it. All else must be as it was.
 */
function withoutSettings(
  now: Awaited<ReturnType<typeof traces>>,
  before: Awaited<ReturnType<typeof traces>>,
) {
  const refers = (cell: unknown): boolean => typeof cell === "string" && cell.includes("督办设置!");
  const sheets = now.sheets.filter(({ name }) => name !== "督办设置");
  return {
    ...now,
    rules: now.rules.filter((rule) => !rule.startsWith("督办设置")),
    names: now.names.filter(({ sheet, formula }) =>
      sheet === undefined ? !refers(formula) : sheet !== "督办设置",
    ),
    sheets: sheets.map(({ name, used, formulas }) => ({
      name,
      used,
      formulas: formulas.map((row, r) =>
        row.map((cell, c) => {
          const was = before.sheets.find((sheet) => sheet.name === name)?.formulas[r]?.[c];
          return refers(cell) ? was : cell;
        }),
      ),
    })),
  };
}

test.each(files)(
  "%s of version 0.1 is read, flagged, summed up and cleared, and nothing is left behind",
  async (name) => {
    const { data, extras } = await readXlsx(new Uint8Array(readFileSync(join(folder, name))), name);
    await openFileBook(data, extras);
    const read = value(await inspect());
    expect(read.sheets.flatMap(({ lists }) => lists).length).toBeGreaterThan(0);
    const opened = await traces();
    const flaggedBefore = value(await unflag()).cleared;
    const unflagged = await traces();
    if (!flaggedBefore) expect(unflagged).toEqual(opened);

    // Where its cells hold several days, somebody has to say which one counts.
    const several = name === "ledger-several-days.xlsx";
    if (several) expect(await flag()).toMatchObject({ ok: false, problem: { code: "several-days" } });
    expect(several ? await traces() : unflagged).toEqual(unflagged);
    const flagged = value(await flag(several ? { asOf: serialOf(2020, 11, 20) } : {}));
    expect(flagged.lists.length).toBeGreaterThan(0);
    expect(flagged.skipped).toEqual([]);
    const made = value(await makeSummary());
    expect(Object.values(made.sheets)).toEqual(summary);
    expect(made.replaced).toEqual(name === "summary-twice.xlsx" ? summary : []);
    expect(value(await unflag())).toEqual({ cleared: true });
    expect(withoutSettings(await traces(), unflagged)).toEqual(withoutSettings(unflagged, unflagged));
  },
);
