import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { BookEvents } from "./events";
import type { WorkbookExtras } from "./extras";

/** The members of `Book` that the watching of the engine needs. */
export type WatchedBook = {
  readonly id: string;
  readonly events: BookEvents;
  readonly extras: WorkbookExtras;
  /** The engine's workbook, after telling the engine of every write. */
  readonly workbook: FWorkbook;
  readonly sheets: () => readonly FWorksheet[];
  readonly sheetById: (id: string) => FWorksheet | null;
};
