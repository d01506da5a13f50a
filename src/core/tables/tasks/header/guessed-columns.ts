import type { SheetCells } from "../../sheet-cells";
import { BARE } from "./columns-by-content";
import type { ColumnDoubt, Header } from "./header";
import { PLAN } from "./other-times";
import { filledRows } from "./weigh-by-cells";

/** Ticks and crosses together tell what is done and what is not; a tick or 是 alone may be about anything. */
const CROSS = /^[×✕✖✗✘]$/u;

/**
 * Columns whose role nothing but their cells tells, and whose cells could be about something else: bare days that were
 * taken for deadlines, ticks that were taken for a state. A person has to say whether they are.
 */
export function guessedColumns(
  cells: SheetCells,
  { columns, byContent, lastRow }: Omit<Header, "doubts">,
): readonly ColumnDoubt[] {
  return (["deadline", "done"] as const).flatMap((role): ColumnDoubt[] => {
    const column = columns[role];
    if (column === undefined || !byContent.includes(role)) return [];
    const texts = filledRows(cells, lastRow, column).map((row) => cells.text(row, column));
    const open = texts.filter((text) => (role === "done" ? BARE.test(text) : !PLAN.test(text)));
    const clear = role === "done" && texts.some((text) => CROSS.test(text));
    return clear || open.length * 2 <= texts.length ? [] : [{ column, code: `${role}-by-cells` }];
  });
}
