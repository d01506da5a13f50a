import { parseArea, splitReference } from "../grid/address";
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";
import { OWN_NAMES, type OwnName, type OwnNameKey } from "./registry";

/** What is looked at to know a name: the names, and the cells of their sheets. */
export type Marked = Pick<WorkbookSnapshot, "names" | "sheets">;

/** The names of a workbook, or of one sheet of it, that are ours in this role. */
export function ownNames(marked: Marked, key: OwnNameKey, sheet?: string): readonly NameSnapshot[] {
  return marked.names.filter(
    (name) => (sheet === undefined || name.sheet === sheet) && isOwnName(marked, key, name),
  );
}

/** In what role a name is ours; undefined for a user's own, whatever its spelling. */
export function roleOfName(marked: Marked, name: NameSnapshot): OwnNameKey | undefined {
  return (Object.keys(OWN_NAMES) as OwnNameKey[]).find((key) => isOwnName(marked, key, name));
}

/** The number of a name with this spelling: 1 for `督办标记`, 2 for `督办标记_2`; undefined where it is another. */
export function numberOf(key: OwnNameKey, name: string): number | undefined {
  const { name: bare, numbered }: OwnName = OWN_NAMES[key];
  if (name === bare) return numbered === "from-1" ? undefined : 1;
  const number = numbered !== undefined && name.startsWith(`${bare}_`) ? name.slice(bare.length + 1) : "";
  return /^[1-9]\d*$/.test(number) ? Number(number) : undefined;
}

/** The text that a name holds; undefined for one that points at cells. */
export function textOf({ formula }: NameSnapshot): string | undefined {
  return /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
}

export function isOwnName(marked: Marked, key: OwnNameKey, name: NameSnapshot): boolean {
  const own: OwnName = OWN_NAMES[key];
  const number = numberOf(key, name.name);
  if (number === undefined || (name.sheet === undefined) !== (own.scope === "workbook")) return false;
  const { shows } = own;
  // What a text says is all there is to it.
  if (shows.kind === "text") return shows.pattern.test(textOf(name) ?? "-");
  if (name.comment === own.comment) return true;
  if (shows.kind === "partner") {
    return marked.names.some(
      (other) =>
        other.sheet === name.sheet &&
        numberOf("correctedColumns", other.name) === number &&
        isOwnName(marked, "correctedColumns", other),
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

function cellAt({ used, values }: SheetSnapshot, row: number, column: number): CellValue {
  return used === null ? "" : (values[row - used.row]?.[column - used.column] ?? "");
}
