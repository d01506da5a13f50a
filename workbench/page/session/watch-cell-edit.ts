import type { Book } from "../../book/book";
import type { Engine } from "../../engine/engine";

/** Tells the host when a cell is being edited: Excel then refuses what the add-in asks, or lets it wait. */
export function watchCellEdit({ api }: Engine, openBook: () => Book | undefined): void {
  api.addEvent("SheetEditStarted", () => openBook()?.beginEdit());
  api.addEvent("SheetEditEnded", () => openBook()?.endEdit());
}
