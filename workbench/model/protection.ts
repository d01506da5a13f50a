import { HostError } from "../wire/host-error";
import type { HostType } from "../wire/host-type";
import type { Book } from "../book/book";
import type { SheetSelf } from "./base/selves";

/**
 * Passwords are not checked: the embedded workbook is no vault. Protection itself is respected. As in Excel, protecting
 * and unprotecting clears the undo list.
 */
export const workbookProtectionType: HostType<Book> = {
  name: "WorkbookProtection",
  properties: { Protected: { since: "1.7", get: (book) => book.extras.structureProtected } },
  methods: {
    Protect: {
      since: "1.7",
      call: (book) => {
        if (book.extras.structureProtected) throw new HostError("InvalidOperation");
        book.extras.structureProtected = true;
        book.forgetUndo();
      },
    },
    Unprotect: {
      since: "1.7",
      call: (book) => {
        book.extras.structureProtected = false;
        book.forgetUndo();
      },
    },
  },
};

export const sheetProtectionType: HostType<SheetSelf> = {
  name: "WorksheetProtection",
  properties: { Protected: { since: "1.2", get: (s) => s.book.sheetExtras(s.id).protected } },
  methods: {
    Protect: {
      since: "1.2",
      call: (s) => {
        const extras = s.book.sheetExtras(s.id);
        if (extras.protected) throw new HostError("InvalidOperation");
        extras.protected = true;
        s.book.forgetUndo();
      },
    },
    Unprotect: {
      since: "1.2",
      call: (s) => {
        s.book.sheetExtras(s.id).protected = false;
        s.book.forgetUndo();
      },
    },
  },
};
