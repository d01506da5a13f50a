import type { CellStyle } from "hucre";
import type { ModelCell, ModelRow, SheetModel } from "../model/workbook-model";

/** Cells, by row and column. */
export type CellPlaces = ReadonlyMap<number, ReadonlySet<number>>;

/** What differs between a sheet as it was opened and as it stands. */
export type SheetChanges = {
  /** Cells to be written. */
  readonly cells: CellPlaces;
  readonly formulas: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** The sheet's other members that differ. */
  readonly members: ReadonlySet<keyof SheetModel>;
};

/** The same before it is known which of the differing results an edit has changed. */
export type SheetComparison = SheetChanges & {
  /** Of the cells, those that hold another value or formula, not only another look. */
  readonly contents: CellPlaces;
  /** Cells whose formula is the same and whose result is another. */
  readonly results: CellPlaces;
};

const MEMBERS = [
  "merges",
  "frozen",
  "tabColor",
  "showGridLines",
  "rules",
  "validations",
  "filter",
  "tables",
  "charts",
  "page",
  "protected",
] as const;

export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

export function compareSheets(before: SheetModel, after: SheetModel): SheetComparison {
  return {
    ...compareCells(before, after),
    rows: differing(before.rows, after.rows, sameRow),
    columns: differing(before.columns, after.columns, same),
    members: new Set([
      ...MEMBERS.filter((member) => !same(before[member], after[member])),
      ...(same([...before.notes].sort(), [...after.notes].sort()) ? [] : (["notes"] as const)),
    ]),
  };
}

/** The changes with those of the results that an edit has changed. */
export function withResults(comparison: SheetComparison, concerned: CellPlaces | undefined): SheetChanges {
  if (!concerned) return comparison;
  const cells = new Map([...comparison.cells].map(([row, columns]) => [row, new Set(columns)]));
  for (const [row, columns] of concerned) {
    const line = cells.get(row) ?? new Set<number>();
    cells.set(row, line);
    for (const column of columns) line.add(column);
  }
  return { ...comparison, cells };
}

export const isUntouched = (changes: SheetChanges): boolean =>
  changes.cells.size + changes.rows.size + changes.columns.size + changes.members.size === 0;

function differing<T>(
  before: ReadonlyMap<number, T>,
  after: ReadonlyMap<number, T>,
  equal: (a: T | undefined, b: T | undefined) => boolean,
): Set<number> {
  return new Set(
    [...before.keys(), ...after.keys()].filter((key) => !equal(before.get(key), after.get(key))),
  );
}

/** Heights that follow the text are worked out anew by every program; they are no change of the user's. */
function sameRow(a: ModelRow | undefined, b: ModelRow | undefined): boolean {
  if ((a?.hidden ?? false) !== (b?.hidden ?? false)) return false;
  const follows = (row: ModelRow | undefined) => row?.height === undefined || row.auto === true;
  if (follows(a) && follows(b)) return true;
  return Math.abs((a?.height ?? 0) - (b?.height ?? 0)) < 0.01;
}

function compareCells(before: SheetModel, after: SheetModel) {
  const [cells, contents, results] = [new Places(), new Places(), new Places()];
  let formulas = false;
  for (const row of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, now] = [before.cells.get(row), after.cells.get(row)];
    for (const column of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const [a, b] = [old?.get(column), now?.get(column)];
      const [look, content] = [!sameStyle(a?.style, b?.style), difference(a, b)];
      if (look || content === "content") cells.add(row, column);
      if (content === "content") contents.add(row, column);
      if (content === "result") results.add(row, column);
      formulas ||= a?.formula !== b?.formula;
    }
  }
  return { cells: cells.rows, contents: contents.rows, results: results.rows, formulas };
}

class Places {
  readonly rows = new Map<number, Set<number>>();

  add(row: number, column: number): void {
    const line = this.rows.get(row);
    if (line) line.add(column);
    else this.rows.set(row, new Set([column]));
  }
}

function difference(a: ModelCell | undefined, b: ModelCell | undefined): "content" | "result" | undefined {
  const [old, now] = [a?.value ?? null, b?.value ?? null];
  if (a?.formula !== b?.formula) return "content";
  if (old === now) return undefined;
  if (a?.formula === undefined) return "content";
  // What this program cannot calculate (a result that is not there yet, a name it does not know) Excel could.
  if (now === null || now === "#NAME?") return undefined;
  const rounded =
    typeof old === "number" && typeof now === "number" && Math.abs(old - now) <= 1e-12 * Math.abs(old);
  return rounded ? undefined : "result";
}

const texts = new WeakMap<CellStyle, string>();

export function sameStyle(a: CellStyle | undefined, b: CellStyle | undefined): boolean {
  return a === b || styleText(a) === styleText(b);
}

/** A look as text: equal looks have equal texts. */
export function styleText(style: CellStyle | undefined): string {
  if (!style) return "";
  const known = texts.get(style);
  if (known !== undefined) return known;
  const text = (["font", "fill", "border", "alignment", "numFmt"] as const)
    .map((key) => sorted(style[key]))
    .join("|");
  texts.set(style, text);
  return text;
}

/** The engine may name a look's members in another order. */
export function sorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${key}:${sorted(item)}`)
    .join(",")}}`;
}
