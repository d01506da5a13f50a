import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Book } from "../../book/book";

/** The engine's word for a name that belongs to the workbook. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/**
 * All names of a workbook as the engine keeps them, without an object of its facade for each: a batch asks for hundreds
 * of names, one by one. Writes to cells that wait don't matter to them.
 */
export function allNames(book: Book): readonly IDefinedNamesServiceParam[] {
  const names = book.engine.univer.__getInjector().get(IDefinedNamesService);
  return Object.values(names.getDefinedNameMap(book.id) ?? {});
}
