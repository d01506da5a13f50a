import { sheetOfRange, type RangeSelf } from "./selves";

/**
 * Does something that the engine does to the sheet in front, and has it take the range's sheet for that one meanwhile.
 * Univer (0.25.1) moves the references to the sheet in front when rows, columns or cells of any sheet go, moves cells
 * of that sheet only, and shows a sheet whose rows are inserted. In Excel nothing of that kind happens.
 */
export function asActive(range: RangeSelf, act: () => void): void {
  const sheet = sheetOfRange(range).getSheet();
  const workbook = range.book.workbook.getWorkbook();
  workbook.getActiveSheet = () => sheet;
  try {
    act();
  } finally {
    Reflect.deleteProperty(workbook, "getActiveSheet");
  }
}
