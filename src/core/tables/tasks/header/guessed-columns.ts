import type { SheetCells } from "../../sheet-cells";
import type { ColumnDoubt, Header } from "./header";
import { filledRows } from "./weigh-by-cells";

/** 6月底前, 长期坚持: whatever stands above them, they say by when. */
const PLAN = /[前底末]|旬|长期|持续|常态|^每|立行/u;
/** A tick or 是 may be about anything; ticks and crosses together tell what is done and what is not. */
const BARE = /^(?:[^\p{L}\p{N}]|[是否有无yn]|yes|no)$/iu;
const CROSS = /^[×✕✖✗✘]$/u;

/**
 * Columns whose role nothing but their cells tells, and whose cells could be about something else: bare days that were
 * taken for deadlines, ticks that were taken for a state. A person has to say whether they are.
 */
export function guessedColumns(cells: SheetCells, header: Omit<Header, "doubts">): readonly ColumnDoubt[] {
  const { columns, byContent, lastRow } = header;
  const texts = (column: number): readonly string[] =>
    filledRows(cells, lastRow, column).map((row) => cells.text(row, column));
  const mostly = (column: number, is: (text: string) => boolean): boolean => {
    const all = texts(column);
    return all.filter(is).length * 2 > all.length;
  };
  const { deadline, done } = columns;
  const doubts: ColumnDoubt[] = [];
  if (
    deadline !== undefined &&
    byContent.includes("deadline") &&
    mostly(deadline, (text) => !PLAN.test(text))
  )
    doubts.push({ column: deadline, code: "deadline-by-cells" });
  if (done !== undefined && byContent.includes("done") && mostly(done, (text) => BARE.test(text)))
    if (!texts(done).some((text) => CROSS.test(text))) doubts.push({ column: done, code: "done-by-cells" });
  return doubts;
}
