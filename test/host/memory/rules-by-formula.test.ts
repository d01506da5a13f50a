import { COMMANDS } from "../../../src/commands";
import { serialOf } from "../../../src/core/base/serial";
import type { MemoryBook } from "../../../src/host/memory/book";
import type { MemoryHost } from "../../../src/host/memory/memory-host";
import { after, list, open, type Run } from "./tried";

/**
 * A spreadsheet that gives its conditional formats new ids whenever it is read: an id holds for no longer than nothing
 * happens to a workbook, and what is to be taken away is found by its formula at the time of writing.
 */
const asOf = serialOf(2020, 10, 8);
const flag: Run = () => COMMANDS.flag.run({ asOf });
const OWN = "=$A1=7";

/** A list with a rule of the user's. */
function listWithOwnRule(): MemoryBook {
  const book = list();
  const at = { row: 0, column: 0, rows: 6, columns: 6 };
  const rule = { id: "users", at, rule: { kind: "formula", formula: OWN, style: { bold: true } } } as const;
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rules: [rule] })) };
}

function openRenumbering(book: MemoryBook): MemoryHost {
  const host = open(book);
  let count = 0;
  host.interrupt = (edit) => {
    if (edit !== undefined) return undefined;
    const sheets = host.book.sheets.map((sheet) => ({
      ...sheet,
      rules: sheet.rules.map((rule) => ({ ...rule, id: `new-${(count += 1)}` })),
    }));
    host.book = { ...host.book, sheets };
    return undefined;
  };
  return host;
}

const formulasIn = ({ sheets }: MemoryBook): readonly string[] =>
  sheets.flatMap(({ rules }) => rules.map(({ rule }) => (rule.kind === "formula" ? rule.formula : "")));

async function done(run: Run): Promise<void> {
  expect(await run()).toMatchObject({ ok: true });
}

test("marked again, each colour stands once, and the user's own rule stays", async () => {
  const flagged = await after(listWithOwnRule(), flag);
  const host = openRenumbering(flagged);
  await done(() => COMMANDS.flag.run({ asOf: asOf + 40 }));
  expect(formulasIn(host.book)).toEqual(formulasIn(flagged));
  expect(formulasIn(flagged).length).toBeGreaterThan(1);
});

test("cleared, or taken back, no colour of ours is left, and the user's own rule stays", async () => {
  const flagged = await after(listWithOwnRule(), flag);
  const cleared = openRenumbering(flagged);
  await done(() => COMMANDS.unflag.run());
  expect(formulasIn(cleared.book)).toEqual([OWN]);
  const undone = openRenumbering(listWithOwnRule());
  await done(flag);
  await done(() => COMMANDS.undo.run());
  expect(formulasIn(undone.book)).toEqual([OWN]);
});

test("a rule of ours that somebody takes away while the command is planned is no reason to give up", async () => {
  const host = open(await after(listWithOwnRule(), flag));
  let readings = 0;
  host.interrupt = (edit) => {
    if (edit === undefined) readings += 1;
    // Behind the reading, before the workbook is looked at once more.
    if (edit === undefined && readings === 3)
      host.book = {
        ...host.book,
        sheets: host.book.sheets.map((sheet) => ({ ...sheet, rules: sheet.rules.slice(1) })),
      };
    return undefined;
  };
  await done(() => COMMANDS.unflag.run());
  expect(formulasIn(host.book)).toEqual([OWN]);
});
