import type { BaseBook } from "./base-book";
import { unitOfName } from "./file-unit";
import type { ComparedFile } from "./merge-model";
import type { ReturnedFile } from "./returned-file";

/**
 * A copy of the base that nobody has filled in: all rows of several units, nothing that the base does not say, and no
 * word of a unit. Where the base's bytes are not known (in the pane), that alone tells.
 */
export function isBase(
  file: ReturnedFile,
  { found, candidates, conflicts }: ComparedFile,
  book: BaseBook,
): boolean {
  return (
    file.sent === undefined &&
    file.saysUnit.length === 0 &&
    unitOfName(file.file, book) === undefined &&
    candidates.length === 0 &&
    conflicts.length === 0 &&
    found.size === book.rows.length &&
    new Set(book.rows.flatMap(({ leads }) => leads)).size > 1
  );
}
