import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * For look-ups Univer (0.25.1) keeps, column by column, in which rows each value stands. When a formula has a new
 * result it looks for the row among all values of the column: with ten thousand different texts, ten thousand looks a
 * cell. Here each row's place in the index is known.
 *
 * Where a later version has no such fields, nothing is changed.
 */
type Rows = Set<number>;
type Inside = {
  readonly _cache?: Map<string, Map<string, Map<number, Map<unknown, Rows>>>>;
  set: Enter;
  shouldContinueBuildingCache?: (...where: unknown[]) => boolean;
};
type Enter = (this: Inside, ...entry: Entry) => void;
type Entry = [
  unitId: string,
  sheetId: string,
  column: number,
  value: unknown,
  row: number,
  isForceUpdate?: boolean,
];

/** The rows of a column by their values; it notes to which of them a row has just been added. */
class Column extends Map<unknown, Rows> {
  /** By row, the rows with the same value. */
  readonly places = new Map<number, Rows>();
  last: Rows | undefined;

  override get(value: unknown): Rows | undefined {
    return (this.last = super.get(value));
  }

  override set(value: unknown, rows: Rows): this {
    this.last = rows;
    return super.set(value, rows);
  }
}

const index = CELL_INVERTED_INDEX_CACHE as unknown as Inside;
const { _cache: columns, set: enter, shouldContinueBuildingCache: isNew } = index;
if (columns && isNew) {
  let isForced = false;
  index.shouldContinueBuildingCache = function (this: Inside, ...where) {
    return isForced || isNew.apply(this, where);
  };
  index.set = function (...entry) {
    const [unitId, sheetId, column, value, row, isForceUpdate = false] = entry;
    if (!isForceUpdate && !isNew.call(this, unitId, sheetId, column, row)) return;
    const rows = columnOf(columns, unitId, sheetId, column);
    rows.places.get(row)?.delete(row);
    isForced = true;
    try {
      enter.call(this, unitId, sheetId, column, value, row);
    } finally {
      isForced = false;
    }
    if (rows.last) rows.places.set(row, rows.last);
  };
}

function columnOf(columns: NonNullable<Inside["_cache"]>, unitId: string, sheetId: string, column: number) {
  let sheets = columns.get(unitId);
  if (!sheets) columns.set(unitId, (sheets = new Map<string, Map<number, Map<unknown, Rows>>>()));
  let sheet = sheets.get(sheetId);
  if (!sheet) sheets.set(sheetId, (sheet = new Map<number, Map<unknown, Rows>>()));
  const known = sheet.get(column);
  if (known instanceof Column) return known;
  const rows = new Column();
  sheet.set(column, rows);
  return rows;
}
