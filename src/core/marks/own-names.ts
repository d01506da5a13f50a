import { parseArea, splitReference } from "../base/address";
import type { CellValue, NameSnapshot, SheetSnapshot } from "../base/snapshot";
import { OWN_NAMES, type OwnName, type OwnNameKey } from "./registry";

/** What is needed to tell whether a name is ours: all names, and the cells of their sheets. */
export type Marked = {
  readonly names: readonly NameSnapshot[];
  readonly sheets: readonly Pick<SheetSnapshot, "name" | "used" | "values">[];
};

/** The names of a workbook, or of one sheet of it, that are ours in this role. */
export function ownNames(marked: Marked, key: OwnNameKey, sheet?: string): readonly NameSnapshot[] {
  return marked.names.filter(
    (name) => (sheet === undefined || name.sheet === sheet) && isOwnName(marked, OWN_NAMES[key], name),
  );
}

/** The number of a name with this spelling: 1 for `督办标记`, 2 for `督办标记_2`; undefined where it is another. */
export function numberOf({ name: bare, numbered }: OwnName, name: string): number | undefined {
  if (name === bare) return numbered === "from-1" ? undefined : 1;
  const number = numbered !== undefined && name.startsWith(`${bare}_`) ? name.slice(bare.length + 1) : "";
  return /^[1-9]\d*$/.test(number) ? Number(number) : undefined;
}

/** The text that a name holds; undefined for one that points at cells. */
export function textOf({ formula }: NameSnapshot): string | undefined {
  return /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
}

export function isOwnName(marked: Marked, own: OwnName, name: NameSnapshot): boolean {
  const number = numberOf(own, name.name);
  if (number === undefined || (name.sheet === undefined) !== (own.scope === "workbook")) return false;
  const { shows } = own;
  // A name that holds a text points at no cells: the text alone decides.
  if (shows.kind === "text") return shows.pattern.test(textOf(name) ?? "-");
  if (own.comment !== undefined && name.comment === own.comment) return true;
  if (shows.kind === "partner") {
    return marked.names.some(
      (other) =>
        other.sheet === name.sheet &&
        numberOf(OWN_NAMES.correctedColumns, other.name) === number &&
        isOwnName(marked, OWN_NAMES.correctedColumns, other),
    );
  }
  const { sheet: of = name.sheet, address } = splitReference(name.formula);
  const at = parseArea(address);
  const sheet = marked.sheets.find((each) => each.name === of);
  if (at === undefined || sheet === undefined) return false;
  if (shows.kind === "label") return cellAt(sheet, at.row, at.column - 1) === shows.text;
  return Array.from({ length: at.rows }, (_, row) => at.row + row).some((row) =>
    shows.texts.every((text, i) => cellAt(sheet, row, at.column + i) === text),
  );
}

function cellAt(
  { used, values }: Pick<SheetSnapshot, "used" | "values">,
  row: number,
  column: number,
): CellValue {
  return used === null ? "" : (values[row - used.row]?.[column - used.column] ?? "");
}
