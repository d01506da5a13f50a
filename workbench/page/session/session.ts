import type { IWorkbookData } from "@univerjs/core";
import { Book } from "../../book/book";
import { EventType } from "../../book/events";
import type { WorkbookExtras } from "../../book/extras";
import type { Engine } from "../../engine/engine";
import type { ExcelHost } from "../../host/host";
import { watchChanges } from "./watch-changes";
import { watchCellEdit } from "./watch-cell-edit";

export type SessionState = { readonly fileName: string; readonly unsaved: boolean };

/** The one workbook that the page has open, and whether it has changes that were not saved. */
export class Session {
  private book: Book | undefined;
  private current: SessionState = { fileName: "", unsaved: false };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly engine: Engine,
    private readonly host: ExcelHost,
  ) {
    watchChanges(engine, (workbookId) => {
      if (workbookId === this.book?.id) this.set({ unsaved: true });
    });
    watchCellEdit(engine, () => this.book);
  }

  get state(): SessionState {
    return this.current;
  }

  get openBook(): Book {
    return this.host.book;
  }

  /** Shows the workbook in place of the one before. */
  open(fileName: string, file: { readonly data: IWorkbookData; readonly extras: WorkbookExtras }): void {
    const before = this.book;
    this.book = undefined; // changes that the engine makes while it builds the grid are no changes of the user's
    before?.dispose();
    const book = new Book(this.engine, file.data, file.extras);
    this.host.open(book);
    this.book = book;
    this.set({ fileName, unsaved: false });
    // The pane stays open, unlike in Excel, where each workbook has its own: it hears that there are other sheets.
    for (const sheet of book.sheets()) book.events.emit(EventType.Added, sheet.getSheetId(), {});
  }

  rename(fileName: string): void {
    this.openBook.extras.name = fileName;
    this.set({ fileName });
  }

  /** Takes over what is being typed into a cell, as Excel does before it saves. */
  async finishEdit(): Promise<void> {
    if (this.openBook.editing) await this.openBook.workbook.endEditingAsync(true);
  }

  /**
   * Called when the add-in has changed something that the grid does not know of: print settings, protection, charts.
   */
  markChanged(): void {
    this.set({ unsaved: true });
  }

  markSaved(): void {
    this.set({ unsaved: false });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private set(change: Partial<SessionState>): void {
    const next = { ...this.current, ...change };
    if (next.fileName === this.current.fileName && next.unsaved === this.current.unsaved) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}
