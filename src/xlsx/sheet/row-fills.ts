import type { Area } from "../../core/base/workbook-edit";
import { MOST_FILLED_ROWS, noFills, numberedFills } from "../../core/base/row-fills";

/** Columns that are looked at: no list is wider. */
const MOST_COLUMNS = 256;

/** The fills of a row: that of the whole row in the file, and those of the cells that say otherwise or the same. */
type RowFill = { readonly whole: string; readonly columns: number[]; readonly fills: string[] };

/** Collects how the cells of a sheet are filled, blank ones too, as far down as a list is looked at. */
export class FillCollector {
  private readonly rows = new Map<number, RowFill>();
  /** Nothing in the workbook is filled. */
  readonly none: boolean;

  /** @param fills By the number of a cell's look. */
  constructor(private readonly fills: readonly string[]) {
    this.none = !fills.some((fill) => fill !== "");
  }

  row(row: number, look: number | undefined): void {
    if (this.none || this.rows.size >= 2 * MOST_FILLED_ROWS) return;
    this.rows.set(row, { whole: look === undefined ? "" : (this.fills[look] ?? ""), columns: [], fills: [] });
  }

  cell(row: number, column: number, look: number): void {
    const line = column < MOST_COLUMNS ? this.rows.get(row) : undefined;
    line?.columns.push(column);
    line?.fills.push(this.fills[look] ?? "");
  }

  /** `SheetSnapshot.rowFills`; undefined for a sheet that is too long to be looked at. */
  rowFills({ row: top, rows, column, columns }: Area): readonly number[] | undefined {
    if (this.none) return noFills(rows);
    if (rows > MOST_FILLED_ROWS || columns > MOST_COLUMNS) return undefined;
    return numberedFills(
      Array.from({ length: rows }, (_, i) => fillOf(this.rows.get(top + i), column, columns)),
    );
  }
}

/** The one fill of a row's cells; undefined where they have several. */
function fillOf(line: RowFill | undefined, first: number, count: number): string | undefined {
  if (line === undefined) return "";
  const said = line.fills.filter((_, i) => {
    const column = line.columns[i] ?? 0;
    return column >= first && column < first + count;
  });
  const all = said.length < count ? [...said, line.whole] : said;
  return all.every((fill) => fill === all[0]) ? (all[0] ?? "") : undefined;
}
