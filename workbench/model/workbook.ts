import { object, type HostObject, type HostType } from "../wire/host-type";
import type { Book } from "../book/book";
import { applicationType } from "./application";
import { functionsType } from "./functions";
import { namesType } from "./names";
import { workbookProtectionType } from "./protection";
import { makeRange } from "./references";
import { rangeObject } from "./range";
import { settingsType } from "./settings";
import { tablesType } from "./tables";
import { worksheetsType } from "./worksheets";

/** Excel.Workbook: the root of every object path. */
export const workbookType: HostType<Book> = {
  name: "Workbook",
  properties: { Name: { since: "1.7", get: (book) => book.extras.name } },
  navigation: {
    Application: { since: "1.1", get: (book) => object(applicationType, book) },
    Functions: { since: "1.2", get: (book) => object(functionsType, book) },
    Names: { since: "1.1", get: (book) => object(namesType, { book, sheetId: undefined }) },
    Protection: { since: "1.7", get: (book) => object(workbookProtectionType, book) },
    Settings: { since: "1.4", get: (book) => object(settingsType, book) },
    Tables: { since: "1.1", get: (book) => object(tablesType, { book, sheetId: undefined }) },
    Worksheets: { since: "1.1", get: (book) => object(worksheetsType, book) },
  },
  methods: {
    GetSelectedRange: { since: "1.1", call: (book) => selection(book) },
    GetActiveCell: { since: "1.7", call: (book) => selection(book, true) },
  },
};

export function workbookObject(book: Book): HostObject {
  return object(workbookType, book);
}

function selection(book: Book, firstCell = false): HostObject {
  const sheet = book.workbook.getActiveSheet();
  const range = sheet.getActiveRange();
  const area = range
    ? { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() }
    : { row: 0, column: 0, rows: 1, columns: 1 };
  return rangeObject(
    makeRange(book, sheet.getSheetId(), firstCell ? { ...area, rows: 1, columns: 1 } : area),
  );
}
