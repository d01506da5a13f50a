import type { Area } from "../../../src/core/base/workbook-edit";
import { rangeOf } from "../model/position";
import { referencesIn, type References } from "../model/references-in";
import type { ModelName, SheetModel, WorkbookModel } from "../model/workbook-model";
import { same, type CellPlaces, type SheetComparison } from "./compare";

/** A sheet with what differs; a new one has nothing to be compared with. */
export type ComparedSheet = { readonly sheet: SheetModel; readonly comparison?: SheetComparison };

/**
 * The formula results that an edit has changed, by the sheet's id. The engine may see the result of a formula that
 * nobody touched otherwise than the program that wrote the file; such a result stays as it was read. Only results
 * that depend on something edited, or hold for the moment only, are new.
 */
export function resultsConcerned(
  sheets: readonly ComparedSheet[],
  before: WorkbookModel,
  after: WorkbookModel,
): ReadonlyMap<string, CellPlaces> {
  const edits = new Edits(sheets, before, after);
  const found = new Map<string, Map<number, Set<number>>>();
  let open = sheets.flatMap(({ sheet, comparison }) =>
    places(comparison?.results ?? NONE).map(([row, column]) => {
      const formula = sheet.cells.get(row)?.get(column)?.formula ?? "";
      return { sheet, row, column, references: referencesIn(formula) };
    }),
  );
  for (let before = -1; open.length !== before;) {
    before = open.length;
    open = open.filter(({ sheet, row, column, references }) => {
      if (!edits.concern(references, sheet)) return true;
      edits.add(sheet.id, row, column);
      const rows = found.get(sheet.id) ?? new Map<number, Set<number>>();
      found.set(sheet.id, rows.set(row, (rows.get(row) ?? new Set<number>()).add(column)));
      return false;
    });
    open.reverse(); // a chain that runs upwards is followed as fast as one that runs downwards
  }
  return found;
}

const NONE: CellPlaces = new Map();

const places = (cells: CellPlaces): [number, number][] =>
  [...cells].flatMap(([row, columns]) => Array.from(columns, (column): [number, number] => [row, column]));

/** What is another than it was: cells, names, hidden rows. */
class Edits {
  private readonly cells = new Map<string, Map<number, Set<number>>>();
  private readonly newSheets = new Set<string>();
  private readonly sheetIds: ReadonlyMap<string, string>;
  private readonly names = new Map<string, readonly ModelName[]>();
  private readonly changedNames: ReadonlySet<string>;
  private readonly tables: ReadonlyMap<string, { readonly sheetId: string; readonly area: Area }>;
  private readonly rowsHidden: boolean;

  constructor(sheets: readonly ComparedSheet[], before: WorkbookModel, after: WorkbookModel) {
    for (const { sheet, comparison } of sheets) {
      if (!comparison) this.newSheets.add(sheet.id);
      for (const [row, column] of places(comparison?.contents ?? NONE)) this.add(sheet.id, row, column);
    }
    this.rowsHidden = sheets.some(({ comparison }) => (comparison?.rows.size ?? 0) > 0);
    this.sheetIds = new Map(after.sheets.map(({ name, id }) => [name.toLowerCase(), id]));
    for (const item of after.names) {
      const key = item.name.toLowerCase();
      this.names.set(key, [...(this.names.get(key) ?? []), item]);
    }
    const old = new Map(before.names.map((item) => [item.id, item]));
    this.changedNames = new Set(
      after.names.flatMap((item) => (same(old.get(item.id), item) ? [] : [item.name.toLowerCase()])),
    );
    this.tables = new Map(
      after.sheets.flatMap((sheet) =>
        sheet.tables.flatMap(({ item }) =>
          item.range === undefined
            ? []
            : [[item.name.toLowerCase(), { sheetId: sheet.id, area: areaOf(item.range) }] as const],
        ),
      ),
    );
  }

  add(sheetId: string, row: number, column: number): void {
    const rows = this.cells.get(sheetId) ?? new Map<number, Set<number>>();
    this.cells.set(sheetId, rows.set(row, (rows.get(row) ?? new Set<number>()).add(column)));
  }

  concern(references: References, home: SheetModel, depth = 0): boolean {
    if (references.volatile || (references.visibleOnly && this.rowsHidden)) return true;
    const inAreas = references.areas.some(({ sheet, area }) => {
      const id = sheet === undefined ? home.id : this.sheetIds.get(sheet.toLowerCase());
      return id !== undefined && this.within(id, area);
    });
    return inAreas || references.words.some((word) => this.concernsWord(word.toLowerCase(), home, depth));
  }

  private concernsWord(word: string, home: SheetModel, depth: number): boolean {
    const table = this.tables.get(word);
    if (table) return this.within(table.sheetId, table.area);
    const named = this.names.get(word);
    if (!named) return false;
    if (this.changedNames.has(word)) return true;
    const own = named.find(({ sheetId }) => sheetId === home.id) ?? named.find(({ sheetId }) => !sheetId);
    // A name that leads to itself leads nowhere.
    return (
      own !== undefined && depth < MOST_NAMES && this.concern(referencesIn(own.reference), home, depth + 1)
    );
  }

  private within(sheetId: string, area: Area): boolean {
    if (this.newSheets.has(sheetId)) return true;
    const rows = this.cells.get(sheetId);
    if (!rows) return false;
    const hit = (columns: ReadonlySet<number> | undefined) => columns !== undefined && meets(columns, area);
    if (area.rows > rows.size)
      return [...rows].some(
        ([row, columns]) => row >= area.row && row < area.row + area.rows && hit(columns),
      );
    for (let row = area.row; row < area.row + area.rows; row++) if (hit(rows.get(row))) return true;
    return false;
  }
}

const MOST_NAMES = 20;

function meets(columns: ReadonlySet<number>, { column, columns: width }: Area): boolean {
  if (width === 1) return columns.has(column);
  for (const each of columns) if (each >= column && each < column + width) return true;
  return false;
}

function areaOf(range: string): Area {
  const { startRow, startColumn, endRow, endColumn } = rangeOf(range);
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
