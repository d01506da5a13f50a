import type { Area } from "../../../src/core/base/workbook-edit";
import { contains, MAX_COLUMNS, MAX_ROWS, parseArea, splitReference } from "../../../src/core/base/address";
import type { Book } from "../../book/book";
import { allNames, WORKBOOK_SCOPE } from "./all-names";
import { HostError } from "../../wire/host-error";
import type { RangeSelf, SheetSelf } from "./selves";

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A range inside the sheet's bounds, or Excel's own complaint. */
export function makeRange(book: Book, sheetId: string, area: Area): RangeSelf {
  if (area.rows < 1 || area.columns < 1 || !contains(WHOLE, area)) throw new HostError("InvalidArgument");
  return { book, sheetId, area };
}

/** `A1:B2`, `'Sheet 2'!A1`, a name, or nothing for the whole sheet. */
export function openReference(self: SheetSelf, reference: string | undefined): RangeSelf {
  if (reference === undefined || reference === "") return makeRange(self.book, self.id, WHOLE);
  const { sheet, address } = splitReference(reference);
  const owner = sheet === undefined ? self.book.sheetById(self.id) : self.book.sheetByName(sheet);
  if (!owner) throw new HostError("ItemNotFound");
  const area = parseArea(address);
  if (area) return makeRange(self.book, owner.getSheetId(), area);
  const named = findName(self.book, address, owner.getSheetId());
  if (named === undefined) throw new HostError("InvalidArgument");
  return openReference({ book: self.book, id: owner.getSheetId() }, named);
}

/** A sheet's own name wins over the workbook's. Gives what the name refers to. */
function findName(book: Book, name: string, sheetId: string | undefined): string | undefined {
  const wanted = name.toLowerCase();
  const matches = allNames(book).filter((item) => item.name.toLowerCase() === wanted);
  const own = matches.find((item) => sheetId !== undefined && item.localSheetId === sheetId);
  return (own ?? matches.find((item) => item.localSheetId === WORKBOOK_SCOPE))?.formulaOrRefString;
}
