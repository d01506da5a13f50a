import type { SheetSnapshot } from "../../base/snapshot";
import type { Header } from "../../tables/tasks/header/header";
import { isBlank } from "./same-value";

/**
 * The headers of unit books that were located before. The books of one list have the same header; finding it costs more
 * than reading the rows below. A header is taken over where the file's codes are of the same list and its header's rows
 * say the very same in the same cells, and never where contents have helped to understand it; else it is looked for.
 */
type Known = { readonly rows: string; readonly header: Header };

const known = new Map<string, Known>();
const MOST_KNOWN = 100;

/**
 * The header above the first code.
 *
 * @param list The list that the code names.
 * @param first The line of the first code, from the first one in use.
 */
export function knownHeader(sheet: SheetSnapshot, list: string, first: number): Header | undefined {
  const found = known.get(placeOf(sheet, list, first));
  return found !== undefined &&
    isAlone(sheet, found.header) &&
    found.rows === rowsOf(sheet, found.header, first)
    ? found.header
    : undefined;
}

/** Keeps a header that its words alone have told. */
export function keepHeader(sheet: SheetSnapshot, list: string, first: number, header: Header): void {
  if (header.byContent.length > 0 || header.doubts.length > 0 || header.corrected || !isAlone(sheet, header))
    return;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(placeOf(sheet, list, first), { rows: rowsOf(sheet, header, first), header });
}

const placeOf = ({ used }: SheetSnapshot, list: string, first: number): string =>
  `${list} ${first} ${used?.row ?? 0} ${used?.column ?? 0}`;

/** The lines from the header down to the first code, and what is merged there. */
function rowsOf({ used, values, merges }: SheetSnapshot, { firstRow }: Header, first: number): string {
  const top = used?.row ?? 0;
  const inside = merges.filter(({ row, rows }) => row + rows > firstRow && row <= top + first);
  return JSON.stringify([values.slice(firstRow - top, first), inside]);
}

/** Above it stand lines of one cell and nothing that could be another list's header. */
const isAlone = ({ used, values }: SheetSnapshot, { firstRow }: Header): boolean =>
  values
    .slice(0, firstRow - (used?.row ?? 0))
    .every((line) => line.filter((value) => !isBlank(value)).length <= 1);
