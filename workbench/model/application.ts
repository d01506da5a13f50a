import { notImplemented } from "../wire/host-error";
import { object, type HostType } from "../wire/host-type";
import type { Book } from "../book/book";

/** A workbook that was made and is shown once it is opened. Here it is an empty one. */
const workbookCreatedType: HostType<Book> = {
  name: "WorkbookCreated",
  id: { name: "Id", get: () => "new" },
  properties: { Id: { since: "1.8", get: () => "new" } },
  methods: { Open: { since: "1.8", call: (book) => book.newWorkbook?.() } },
};

/**
 * Excel.Application, as far as a batch needs it. Nothing is drawn or calculated during a batch anyway, so suspending
 * either has nothing to do.
 */
export const applicationType: HostType<Book> = {
  name: "Application",
  properties: { CalculationMode: { since: "1.1", get: () => "Automatic" } },
  methods: {
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
    SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => undefined },
    CreateWorkbook: {
      since: "1.8",
      call: (book, args) => {
        if (book.newWorkbook === undefined || args.has(0)) throw notImplemented("Application.createWorkbook");
        return object(workbookCreatedType, book);
      },
    },
    // By this the client finds again what CreateWorkbook has given it.
    _GetWorkbookCreatedById: { since: "1.8", call: (book) => object(workbookCreatedType, book) },
    Calculate: {
      since: "1.1",
      call: (book) => {
        book.calculation.calculateAll();
      },
    },
  },
};
