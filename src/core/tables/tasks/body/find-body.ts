import type { Header } from "../header/header";
import type { RowCell, SheetCells } from "../../sheet-cells";
import { rowKind, type RowKind } from "./row-kind";
import { levelOf, sectionDeadline, type SectionLevel } from "./section-deadline";
import { belongsToList, saysWhenOrWho, writesWhenOrWho } from "./belongs-to-list";

/** The heading of a section that says by when its tasks are due: the cell, and what it says of that. */
export type SectionDue = { readonly row: number; readonly column: number; readonly said: string };

export type BodyRow = { readonly row: number; readonly section: string; readonly due?: SectionDue };

export type Body = {
  /** The task rows of a list, top down, each with the section heading it stands under. */
  readonly rows: readonly BodyRow[];
  readonly kinds: readonly RowKind[];
  /** Rows that say by when or who, but not what: they are no tasks, and somebody has to know. */
  readonly withoutTask: readonly number[];
  /** The first rows that look like tasks of what stands below an empty row and was taken for something else. */
  readonly leftOut: readonly number[];
};

/**
 * Reads down from a header to the row before `end`. Empty rows inside a list are passed over; what stands below an
 * empty row and has neither a number, nor a deadline, nor a unit is no longer the list.
 *
 * @param end The first row that belongs to something else (0-based).
 */
export function findBody(cells: SheetCells, header: Header, end: number): Body {
  const kinds: RowKind[] = [];
  const rows: BodyRow[] = [];
  const withoutTask: number[] = [];
  const leftOut: number[] = [];
  let block: BodyRow[] = [];
  let section = "";
  let due: (SectionDue & { readonly level: SectionLevel }) | undefined;
  let afterNote = false;
  const close = (): void => {
    if (rows.length === 0 || block.some(({ row }) => belongsToList(cells, header, row))) rows.push(...block);
    else {
      const alike = block.find(({ row }) => writesWhenOrWho(cells, header, row));
      if (alike !== undefined) leftOut.push(alike.row);
    }
    block = [];
  };
  for (let row = header.lastRow + 1; row < end; row += 1) {
    const inRow = cells.row(row, header.firstColumn, header.lastColumn);
    let kind = rowKind(inRow, row, header);
    // A note goes on in the lines below it: 2.……
    if (afterNote && kind !== "gap" && inRow.length === 1 && kind !== "signature") kind = "note";
    afterNote = kind === "note";
    kinds.push(kind);
    if (kind === "gap") close();
    else if (kind === "section") {
      section = inRow.map(({ text }) => text).join("、");
      due = dueUnder(section, inRow, row, due);
    } else if (kind === "task") block.push({ row, section, ...(due === undefined ? {} : { due }) });
    else if (kind === "stray" && saysWhenOrWho(cells, header, row)) withoutTask.push(row);
  }
  close();
  return { rows, kinds, withoutTask, leftOut };
}

/** What a new heading says, or what the one above it said, if the new one stands below that. */
function dueUnder<Due extends SectionDue & { readonly level: SectionLevel }>(
  heading: string,
  inRow: readonly RowCell[],
  row: number,
  before: Due | undefined,
): Due | (SectionDue & { readonly level: SectionLevel }) | undefined {
  const level = levelOf(heading);
  const said = sectionDeadline(heading);
  // Of 一 and the heading beside it, the one that says so is the cell.
  const cell = inRow.find(({ text }) => sectionDeadline(text) === said) ?? inRow[0];
  if (said !== undefined && cell !== undefined) return { row, column: cell.column, said, level };
  return before?.level === level ? undefined : before;
}
