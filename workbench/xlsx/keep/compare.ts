import type { CellStyle } from "hucre";
import type { ModelCell, ModelRow, SheetModel } from "../model/workbook-model";

/** What differs between a sheet as it was opened and as it stands. */
export type SheetChanges = {
  /** Changed cells, by row and column. */
  readonly cells: ReadonlyMap<number, ReadonlySet<number>>;
  readonly formulas: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** The sheet's other members that differ. */
  readonly members: ReadonlySet<keyof SheetModel>;
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

export function compareSheets(before: SheetModel, after: SheetModel): SheetChanges {
  const { cells, formulas } = compareCells(before, after);
  return {
    cells,
    formulas,
    rows: differing(before.rows, after.rows, sameRow),
    columns: differing(before.columns, after.columns, same),
    members: new Set([
      ...MEMBERS.filter((member) => !same(before[member], after[member])),
      ...(same([...before.notes].sort(), [...after.notes].sort()) ? [] : (["notes"] as const)),
    ]),
  };
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
  const cells = new Map<number, Set<number>>();
  let formulas = false;
  for (const row of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, now] = [before.cells.get(row), after.cells.get(row)];
    for (const column of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const [a, b] = [old?.get(column), now?.get(column)];
      if (sameCell(a, b)) continue;
      formulas ||= a?.formula !== b?.formula;
      const line = cells.get(row) ?? new Set<number>();
      cells.set(row, line.add(column));
    }
  }
  return { cells, formulas };
}

function sameCell(a: ModelCell | undefined, b: ModelCell | undefined): boolean {
  if (a?.formula !== b?.formula || !sameStyle(a?.style, b?.style)) return false;
  const [old, now] = [a?.value ?? null, b?.value ?? null];
  if (old === now) return true;
  if (a?.formula === undefined) return false;
  // A formula that the engine cannot calculate (an unknown function) Excel could: Excel's result stays.
  if (now === null || (b?.isError === true && a.isError !== true)) return true;
  return typeof old === "number" && typeof now === "number" && Math.abs(old - now) <= 1e-12 * Math.abs(old);
}

const texts = new WeakMap<CellStyle, string>();

export function sameStyle(a: CellStyle | undefined, b: CellStyle | undefined): boolean {
  return a === b || textOf(a) === textOf(b);
}

function textOf(style: CellStyle | undefined): string {
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
