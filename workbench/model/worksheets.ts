import { HostError } from "../wire/host-error";
import type { HostType } from "../wire/host-type";
import type { Book } from "../book/book";
import { NEW_SHEET } from "../book/empty-workbook";
import { eventMethods } from "./events";
import { worksheetObject } from "./base/declared";
import { requireOpenStructure } from "./base/selves";
import { requireSheetName } from "./worksheet";

/** Excel.WorksheetCollection. Sheets are found by name (without case) or id. */
export const worksheetsType: HostType<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets().map((sheet) => worksheetObject(book, sheet.getSheetId())),
  methods: {
    ...eventMethods({
      Activated: "1.7",
      Deactivated: "1.7",
      Added: "1.7",
      Deleted: "1.7",
      DataChanged: "1.9",
      SelectionChanged: "1.9",
    }),
    Add: {
      since: "1.1",
      call: (book, args) => {
        requireOpenStructure(book);
        const name = args.has(0) ? requireSheetName(book, args.string(0)) : freeDefaultName(book);
        const active = book.workbook.getActiveSheet();
        const added = book.workbook.insertSheet(name, {
          index: book.sheets().length,
          sheet: { ...NEW_SHEET },
        });
        book.workbook.setActiveSheet(active); // Excel shows a new sheet only when it is activated
        return worksheetObject(book, added.getSheetId());
      },
    },
    GetActiveWorksheet: {
      since: "1.1",
      call: (book) => worksheetObject(book, book.workbook.getActiveSheet().getSheetId()),
    },
    GetCount: {
      since: "1.4",
      call: (book, args) =>
        (args.boolean(0, false) ? book.sheets().filter((sheet) => !sheet.isSheetHidden()) : book.sheets())
          .length,
    },
    GetFirst: { since: "1.5", call: (book) => worksheetObject(book, book.sheets()[0]?.getSheetId() ?? "") },
    GetLast: {
      since: "1.5",
      call: (book) => worksheetObject(book, book.sheets()[book.sheets().length - 1]?.getSheetId() ?? ""),
    },
    GetItem: {
      since: "1.1",
      call: (book, args) => {
        const found = find(book, args.string(0));
        if (!found) throw new HostError("ItemNotFound");
        return found;
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (book, args) => find(book, args.string(0)) },
  },
};

function find(book: Book, key: string) {
  const sheet = book.sheetById(key) ?? book.sheetByName(key);
  return sheet ? worksheetObject(book, sheet.getSheetId()) : null;
}

function freeDefaultName(book: Book): string {
  let number = book.sheets().length + 1;
  while (book.sheetByName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
