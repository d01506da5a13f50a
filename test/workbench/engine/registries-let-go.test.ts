import { setTimeout as wait } from "node:timers/promises";
import type { Injector } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../../../workbench/book/book";
import { letFormerEntriesGo } from "../../../workbench/engine/entries-let-go";
import { letFormulasOfDeletedSheetsGo } from "../../../workbench/engine/formulas-let-go";
import { pastDataOf } from "../../../workbench/engine/past-data";
import { letRegistriesOfDeletedSheetsGo } from "../../../workbench/engine/registries-let-go";
import { unseenFormulas } from "../../../workbench/engine/unseen-formulas";
import { openBook } from "../open-book";

// As in an engine with a grid.
beforeAll(() => {
  unseenFormulas.areLeftOut = false;
});

let isPrepared = false;
async function openAsWithGrid(): Promise<Book> {
  const book = await openBook();
  if (isPrepared) return book;
  isPrepared = true;
  letFormulasOfDeletedSheetsGo(book.engine);
  letRegistriesOfDeletedSheetsGo(book.engine);
  await letFormerEntriesGo(book.engine);
  return book;
}

/** A sheet with an entry from a list, one by a formula, a conditional format, a note and a table. */
async function addSheet(book: Book, name: string): Promise<FWorksheet> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("A1:B2").values = [
      ["甲", 1],
      ["乙", 2],
    ];
    sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    sheet.getRange("B1:B9").dataValidation.rule = { custom: { formula: "=B1>0" } };
    const format = sheet.getRange("A1:B9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=$B1>1";
    format.custom.format.fill.color = "#FF0000";
    sheet.tables.add("D1:E3", true);
    sheet.activate();
    sheet.getRange("A2").select();
    await context.sync();
  });
  const sheet = book.sheetByName(name);
  if (!sheet) throw new Error("the sheet was not added");
  const note = { id: "", row: 0, col: 0, note: "批注", width: 100, height: 60, show: false };
  sheet.getRange("A1").createOrUpdateNote(note);
  await settle(book);
  return sheet;
}

async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

async function settle(book: Book): Promise<void> {
  await book.settle();
  await wait(150);
}

/** Where the engine's services keep something by one of the ids: the path to each map or object, once for each id. */
function keptBy({ engine }: Book, ids: ReadonlySet<string>): readonly string[] {
  type Inside = {
    readonly resolvedDependencyCollection: { readonly resolvedDependencies: ReadonlyMap<unknown, object[]> };
  };
  const injector: Injector = engine.univer.__getInjector();
  const { resolvedDependencies } = (injector as unknown as Inside).resolvedDependencyCollection;
  const waiting = [...resolvedDependencies.values()]
    .flat()
    .map((one) => [one, one.constructor.name] as const);
  const seen = new Set<unknown>([injector, ...waiting.map(([one]) => one)]);
  const found: string[] = [];
  for (const [one, path] of waiting) {
    const entries: readonly (readonly [unknown, unknown])[] =
      one instanceof Map
        ? [...(one as Map<unknown, unknown>)]
        : Object.entries(Object.getOwnPropertyDescriptors(one)).map(([key, { value }]) => [key, value]);
    for (const [key, value] of entries) {
      const isKept = typeof key === "string" && [...ids].some((id) => key.includes(id));
      if (isKept) found.push(path);
      if (typeof value !== "object" || value === null || seen.has(value)) continue;
      seen.add(value);
      waiting.push([value, one instanceof Map ? path : `${path}.${String(key)}`]);
    }
  }
  return found;
}

test("nothing is kept of sheets that are deleted, however many", async () => {
  const book = await openAsWithGrid();
  const ids = new Set<string>();
  for (let i = 0; i < 3; i += 1) {
    ids.add((await addSheet(book, `新表${i}`)).getSheetId());
    expect(keptBy(book, ids).length).toBeGreaterThan(10);
    await deleteSheet(`新表${i}`);
    await settle(book);
  }
  // What is asked for late, of the last of them, goes with the next step.
  book
    .sheetByName("Sheet1")
    ?.getRange("A1:A2")
    .setValues([[1], ["=A1"]]);
  await settle(book);
  expect(keptBy(book, ids)).toEqual([]);
});

test("what formulas were given once to calculate with no longer holds the cells of sheets that are deleted", async () => {
  const book = await openAsWithGrid();
  const id = (await addSheet(book, "表")).getSheetId();
  const formula = (row: number) => book.sheetByName("Sheet1")?.getRange("A1").setValue(`=SUM(B1:B${row})`);
  const holdIt = () => pastDataOf(book.id).filter((sheets) => id in sheets).length;
  for (const row of [2, 3, 4]) {
    formula(row);
    await settle(book);
  }
  expect(holdIt()).toBeGreaterThan(0);
  await deleteSheet("表");
  for (const row of [5, 6]) {
    formula(row);
    await settle(book);
  }
  expect(holdIt()).toBe(0);
});

test("a sheet that a clerk deletes comes back whole with 撤消, and goes for good when that is no longer offered", async () => {
  const book = await openAsWithGrid();
  const sheet = await addSheet(book, "表");
  const id = sheet.getSheetId();
  const whole = async () => {
    await settle(book);
    const now = book.sheetByName("表");
    return {
      entries: now?.getDataValidations().map(({ rule }) => rule.formula1),
      formats: now?.getConditionalFormattingRules().map(({ rule }) => JSON.stringify(rule)),
      tables: now?.getSubTableInfos().map(({ range }) => range),
      notes: now?.getNotes().map(({ note }) => note),
      selected: now?.getSelection()?.getActiveRange()?.getA1Notation(),
    };
  };
  const before = await whole();
  expect(before).toMatchObject({
    tables: [{ startColumn: 3, endRow: 2 }],
    entries: ["甲,乙", "=B1>0"],
    formats: [expect.stringContaining("$B1>1")],
  });
  expect(book.workbook.deleteSheet(sheet)).toBe(true);
  await settle(book);
  book.workbook.undo();
  expect(await whole()).toEqual(before);
  const again = book.sheetByName("表");
  if (!again) throw new Error("the sheet has not come back");
  book.workbook.deleteSheet(again);
  await settle(book);
  expect(keptBy(book, new Set([id]))).not.toEqual([]);
  for (let i = 0; i < 30; i += 1) book.sheetByName("Sheet1")?.getRange("A1").setValue(i);
  await settle(book);
  expect(keptBy(book, new Set([id]))).toEqual([]);
});
