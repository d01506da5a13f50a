import type { Header } from "../header/header";
import type { RowCell, SheetCells } from "../../sheet-cells";
import { rowKind, type RowKind } from "./row-kind";
import { levelOf, sectionDeadline, type SectionLevel } from "./section-deadline";
import { belongsToList, saysWhenOrWho, writesWhenOrWho } from "./belongs-to-list";

/** A section heading that says by when the tasks below it are due: its cell, and the wording of the deadline in it. */
export type SectionDue = { readonly row: number; readonly column: number; readonly said: string };

export type BodyRow = { readonly row: number; readonly section: string; readonly due?: SectionDue };

export type Body = {
  /** The task rows of a list, top down, each with the section heading it stands under. */
  readonly rows: readonly BodyRow[];
  readonly kinds: readonly RowKind[];
  /** Rows that say by when or who but not what: they are no tasks, and a person is told of them. */
  readonly withoutTask: readonly number[];
  /** Of each block below an empty row that was not taken for part of the list: the first row that looks like a task. */
  readonly leftOut: readonly number[];
};

/**
 * Reads down from a header to the row before `end`. Empty rows inside a list are passed over; a block below an empty
 * row in which no row has a number, a deadline or a unit is not part of the list.
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

/**
 * The deadline that holds under a new section heading: its own, else that of the heading before it, unless both are of
 * one level.
 */
function dueUnder<Due extends SectionDue & { readonly level: SectionLevel }>(
  heading: string,
  inRow: readonly RowCell[],
  row: number,
  before: Due | undefined,
): Due | (SectionDue & { readonly level: SectionLevel }) | undefined {
  const level = levelOf(heading);
  const said = sectionDeadline(heading);
  // 一 and the heading beside it may be two cells: the one with the deadline is the cell to point at.
  const cell = inRow.find(({ text }) => sectionDeadline(text) === said) ?? inRow[0];
  if (said !== undefined && cell !== undefined) return { row, column: cell.column, said, level };
  return before?.level === level ? undefined : before;
}
