import { cellAddress } from "../../../src/core/base/address";
import type { SheetModel } from "../model/workbook-model";
import { rowsIn, type RawCell, type RawRow } from "../package/sheet-data";
import { withAttributes } from "../package/xml";
import { sameStyle, styleText, type CellPlaces, type SheetChanges } from "./compare";
import { plainCell, plainValue, type LookPlaces, type PlainValue } from "./plain-cells";
import type { StyleGraft } from "./style-graft";

/** Everything needed to bring a sheet's changes into its part. */
export type Patch = {
  readonly before: SheetModel;
  readonly after: SheetModel;
  readonly changes: SheetChanges;
  /** The rows of the file. */
  readonly rows: ReadonlyMap<number, RawRow>;
  /** The cells to exchange: the changed ones, and those that would lose their formula with them. */
  readonly cells: CellPlaces;
  /** Shared formulas that lose the cell in which they are written out. */
  readonly unshared: ReadonlySet<string>;
  readonly styles: StyleGraft;
  /** Where `written` has each new look of plain cells; absent where it has all changed cells. */
  readonly looks?: LookPlaces;
};

/** The original rows, with the changed cells taken from the newly written sheet; the others stay byte for byte. */
export function mergeCells(written: string, columnLook: ReadonlyMap<number, number>, patch: Patch): string {
  const { rows: old, cells: changed } = patch;
  const fresh = new Map(Array.from(rowsIn(written), (row) => [row.row, row]));
  const writtenLooks = new Map(
    Array.from(patch.looks ?? [], ([style, { row, column }]) => [
      style,
      fresh.get(row)?.cells.find((cell) => cell.column === column)?.look ?? 0,
    ]),
  );
  const rows = [...new Set([...old.keys(), ...changed.keys(), ...patch.changes.rows])].sort((a, b) => a - b);
  const texts = rows.map((row) => {
    const [was, is] = [old.get(row), fresh.get(row)];
    const columns = changed.get(row);
    if (was && !columns && !patch.changes.rows.has(row)) return was.text;
    const open = openTag(was, is, row, patch);
    const cells = new Map(was?.cells.map((cell) => [cell.column, cell.text]));
    const rowLook = lookOfRow(was);
    for (const column of columns ?? []) {
      const next = is?.cells.find((cell) => cell.column === column);
      const own = was?.cells.find((cell) => cell.column === column);
      const after = patch.after.cells.get(row)?.get(column);
      const plain = patch.looks && plainValue(after);
      const written =
        (plain === undefined ? undefined : writtenLooks.get(styleText(after?.style))) ?? next?.look ?? 0;
      const carried = {
        row,
        column,
        own,
        next,
        plain,
        written,
        base: own?.look ?? rowLook ?? columnLook.get(column) ?? 0,
      };
      if (next !== undefined || plain !== undefined) cells.set(column, carry(carried, patch));
      else cells.delete(column);
    }
    const content = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join("");
    if (content === "") return was || patch.changes.rows.has(row) ? open.replace(/>$/, "/>") : "";
    return `${open}${content}</row>`;
  });
  return `<sheetData>${texts.join("")}</sheetData>`;
}

function openTag(was: RawRow | undefined, is: RawRow | undefined, row: number, patch: Patch): string {
  if (!was) return is?.open ?? `<row r="${row + 1}">`;
  // `spans` is only a hint to readers; where cells are added it would be wrong.
  const tag = was.open;
  const isWider = patch.changes.cells.has(row) && tag.includes("spans");
  const open = isWider ? withAttributes(tag, { spans: undefined }) : tag;
  if (!patch.changes.rows.has(row)) return open;
  const now = patch.after.rows.get(row);
  const kept = now?.height === undefined || now.auto === true;
  return withAttributes(open, {
    hidden: now?.hidden === true ? 1 : undefined,
    ...(now?.height !== undefined && { ht: now.height }),
    ...(!kept && { customHeight: 1 }),
  });
}

/** A cell that is not in the file looks like its row, where that has a look; else like its column. */
function lookOfRow(row: RawRow | undefined): number | undefined {
  const attributes = row?.attributes;
  return attributes?.["customFormat"] === "1" ? Number(attributes["s"] ?? 0) : undefined;
}

/** A cell to be exchanged: as the file has it, as the library wrote it, and its plain value if that is all there is. */
type Exchanged = {
  readonly row: number;
  readonly column: number;
  readonly own: RawCell | undefined;
  readonly next: RawCell | undefined;
  readonly plain: PlainValue | undefined;
  /** The look's number in the new package, and the one that the cell has in the file. */
  readonly written: number;
  readonly base: number;
};

function carry({ row, column, own, next, plain, written, base }: Exchanged, patch: Patch): string {
  const before = patch.before.cells.get(row)?.get(column);
  const after = patch.after.cells.get(row)?.get(column);
  const look = sameStyle(before?.style, after?.style)
    ? base
    : patch.styles.changedLook(base, before?.style, written, after?.style);
  // Only its look changed: what else the file says in it (a word in bold) stays.
  const loses = own !== undefined && patch.unshared.has(sharedIndex(own) ?? "");
  const looksOnly = own && !loses && before?.value === after?.value && before?.formula === after?.formula;
  if (plain !== undefined && !looksOnly) return plainCell(row, column, plain, look);
  // A formula stays as the file spells it, shared and array formulas too.
  const resultOnly =
    own && !loses && !looksOnly && before?.formula !== undefined && before.formula === after?.formula;
  const text = looksOnly
    ? own.text
    : ((resultOnly && next ? withResult(own, next) : undefined) ?? next?.text ?? "");
  return withAttributes(text, {
    r: cellAddress(row, column),
    s: look === 0 ? undefined : look,
  });
}

const FORMULA = /^<f(?=[\s/>])[^>]*(?:\/>|>[^<]*<\/f>)/;

/** The file's cell with the newly written one's result. */
function withResult(own: RawCell, next: RawCell): string | undefined {
  const formula = FORMULA.exec(own.inside)?.[0];
  const result = /<v(?:\/>|>[^<]*<\/v>)/.exec(next.inside)?.[0] ?? "";
  if (formula === undefined) return undefined;
  const open = own.text.slice(0, own.text.indexOf(">") + 1);
  return withAttributes(`${open}${formula}${result}</c>`, { t: next.attributes["t"], vm: undefined });
}

/**
 * A cell that leaves a shared formula may be the one that holds the formula for the others: each of the others then
 * gets a formula of its own.
 */
export function withSharers(
  rows: ReadonlyMap<number, RawRow>,
  changed: CellPlaces,
  /** Those of them that may have another formula. */
  contents: CellPlaces,
): { readonly cells: CellPlaces; readonly unshared: ReadonlySet<string> } {
  const lost = new Set<string>();
  for (const [row, columns] of contents)
    for (const cell of rows.get(row)?.cells ?? []) {
      const shared = columns.has(cell.column) ? sharedIndex(cell) : undefined;
      if (shared !== undefined && /<f[^>]*\sref=/.test(cell.inside)) lost.add(shared);
    }
  if (lost.size === 0) return { cells: changed, unshared: lost };
  const all = new Map([...changed].map(([row, columns]) => [row, new Set(columns)]));
  for (const row of rows.values())
    for (const cell of row.cells) {
      const shared = sharedIndex(cell);
      if (shared === undefined || !lost.has(shared)) continue;
      const columns = all.get(row.row) ?? new Set<number>();
      all.set(row.row, columns.add(cell.column));
    }
  return { cells: all, unshared: lost };
}

function sharedIndex(cell: RawCell): string | undefined {
  const formula = cell.inside.startsWith("<f") ? cell.inside.slice(0, cell.inside.indexOf(">")) : "";
  return formula.includes('t="shared"') ? /\ssi="(\d+)"/.exec(formula)?.[1] : undefined;
}
