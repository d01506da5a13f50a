import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { BookEvents } from "./events";
import type { WorkbookExtras } from "./extras";

/** What those who follow the engine on a book's behalf need of it; `Book` is one. */
export type WatchedBook = {
  readonly id: string;
  readonly events: BookEvents;
  readonly extras: WorkbookExtras;
  /** The engine's workbook, with every write done. */
  readonly workbook: FWorkbook;
  readonly sheets: () => readonly FWorksheet[];
  readonly sheetById: (id: string) => FWorksheet | null;
};
