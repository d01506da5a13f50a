import { CellValueType, type ICellData } from "@univerjs/core";
import { isFormula } from "../../src/core/base/cell-content";
import type { CellContent } from "../../src/core/base/workbook-edit";
import { Book } from "../../workbench/book/book";
import { emptyWorkbook } from "../../workbench/book/empty-workbook";
import { createHeadlessEngine } from "../../workbench/engine/headless";
import { valueOf } from "../../workbench/model/base/cells";

export const engine = createHeadlessEngine();
afterAll(() => {
  engine.univer.dispose();
});

/**
 * Puts cells on an empty sheet of the calculation engine and gives back what they show, formulas calculated. Cells
 * hold what they are given: a text stays a text, unless it begins with `=`.
 */
export async function calculate(rows: Rows): Promise<CellContent[][]> {
  const book = bookWith(rows);
  try {
    await book.calculation.settle();
    return valuesOf(book, rows);
  } finally {
    book.dispose();
  }
}

export type Rows = readonly (readonly CellContent[])[];

/** A workbook whose only sheet holds the cells, from A1 on. */
export function bookWith(rows: Rows): Book {
  const columns = Math.max(...rows.map((row) => row.length));
  const { data, extras } = emptyWorkbook("工作簿.xlsx");
  const [sheet] = Object.values(data.sheets);
  if (sheet) sheet.rowCount = Math.max(1000, rows.length);
  const book = new Book(engine, data, extras);
  const range = book.workbook.getActiveSheet().getRange(0, 0, rows.length, columns);
  range.setValues(rows.map((row) => Array.from({ length: columns }, (_, i) => cellOf(row[i] ?? ""))));
  return book;
}

/** The values of the first sheet's cells, as many as were given; raw, not as the grid would show them. */
export function valuesOf(book: Book, rows: Rows): CellContent[][] {
  const grid = book.workbook.getActiveSheet().getSheet();
  return rows.map((row, r) => row.map((_, c) => valueOf(grid.getCellRaw(r, c))));
}

function cellOf(content: CellContent): ICellData {
  if (content === "") return {};
  if (isFormula(content)) return { f: content.formula };
  if (typeof content === "string")
    return content.startsWith("=") ? { f: content } : { v: content, t: CellValueType.STRING };
  return typeof content === "number"
    ? { v: content, t: CellValueType.NUMBER }
    : { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
}
