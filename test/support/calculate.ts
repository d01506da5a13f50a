import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent } from "../../src/core/edits/workbook-edit";
import { Book } from "../../workbench/book/book";
import { emptyWorkbook } from "../../workbench/book/empty-workbook";
import { createHeadlessEngine } from "../../workbench/engine/headless";
import { valueOf } from "../../workbench/model/cells";

const engine = createHeadlessEngine();
afterAll(() => {
  engine.univer.dispose();
});

/**
 * Puts cells on an empty sheet of the calculation engine and gives back what they show, formulas calculated. Cells
 * hold what they are given: a text stays a text.
 */
export async function calculate(rows: readonly (readonly CellContent[])[]): Promise<CellContent[][]> {
  const columns = Math.max(...rows.map((row) => row.length));
  const { data, extras } = emptyWorkbook("工作簿.xlsx");
  const [sheet] = Object.values(data.sheets);
  if (sheet) sheet.rowCount = Math.max(1000, rows.length);
  const book = new Book(engine, data, extras);
  try {
    const range = book.workbook.getActiveSheet().getRange(0, 0, rows.length, columns);
    range.setValues(rows.map((row) => Array.from({ length: columns }, (_, i) => cellOf(row[i] ?? ""))));
    await book.calculation.settle();
    const grid = book.workbook.getActiveSheet().getSheet();
    return rows.map((_, r) => Array.from({ length: columns }, (__, c) => valueOf(grid.getCell(r, c))));
  } finally {
    book.dispose();
  }
}

function cellOf(content: CellContent): ICellData {
  if (content === "") return {};
  if (typeof content === "string")
    return content.startsWith("=") ? { f: content } : { v: content, t: CellValueType.STRING };
  return typeof content === "number"
    ? { v: content, t: CellValueType.NUMBER }
    : { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
}
