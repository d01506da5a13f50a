import type { CellPlace } from "../engine/quick/cells";

/** More columns than a sheet has. */
const COLUMNS = 2 ** 15;

/** What belongs to cells. By numbers: a key of text for each cell would be made anew at each calculation. */
export class ByCell<T> {
  private readonly books = new Map<string, Map<string, Map<number, T>>>();

  get({ unitId, sheetId, row, column }: CellPlace): T | undefined {
    return this.books
      .get(unitId)
      ?.get(sheetId)
      ?.get(row * COLUMNS + column);
  }

  set({ unitId, sheetId, row, column }: CellPlace, value: T): void {
    let sheets = this.books.get(unitId);
    if (sheets === undefined) this.books.set(unitId, (sheets = new Map<string, Map<number, T>>()));
    let cells = sheets.get(sheetId);
    if (cells === undefined) sheets.set(sheetId, (cells = new Map<number, T>()));
    cells.set(row * COLUMNS + column, value);
  }

  delete({ unitId, sheetId, row, column }: CellPlace): void {
    const sheets = this.books.get(unitId);
    const cells = sheets?.get(sheetId);
    cells?.delete(row * COLUMNS + column);
    if (cells?.size === 0) sheets?.delete(sheetId);
    if (sheets?.size === 0) this.books.delete(unitId);
  }

  clear(): void {
    this.books.clear();
  }

  *values(): Generator<T> {
    for (const sheets of this.books.values()) for (const cells of sheets.values()) yield* cells.values();
  }
}
