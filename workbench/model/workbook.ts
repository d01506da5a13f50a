import { object, type HostObject, type HostType } from "../wire/host-type";
import type { Book } from "../book/book";
import { applicationType } from "./application";
import { functionsType } from "./functions";
import { namesType } from "./names";
import { workbookProtectionType } from "./protection";
import { makeRange, openReference } from "./base/references";
import { rangeObject } from "./base/declared";
import "./range"; // defines the members of Range; those of Worksheet come with the worksheets
import { settingsType } from "./settings";
import { tablesType } from "./tables";
import { worksheetsType } from "./worksheets";

/** Excel.Workbook: the root of every object path. */
const workbookType: HostType<Book> = {
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
    // A change names its cells so that a handler can open them: `sheet-1!B2:C3`.
    _GetRangeForEventByReferenceId: {
      since: "1.8",
      call: (book, args) => changedRange(book, args.string(0)),
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: "1.8",
      call: (book, args) => {
        const sheetId = args.string(0).split("!")[0] ?? "";
        return book.sheetById(sheetId) ? changedRange(book, args.string(0)) : null;
      },
    },
    GetSelectedRange: { since: "1.1", call: (book) => selection(book) },
    GetActiveCell: { since: "1.7", call: (book) => selection(book, true) },
  },
};

export function workbookObject(book: Book): HostObject {
  return object(workbookType, book);
}

function changedRange(book: Book, reference: string): HostObject {
  const [id = "", address] = reference.split("!");
  return rangeObject(openReference({ book, id }, address));
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
