import { readDeadline } from "../../../language/deadline/read-deadline";
import { readUnits } from "../../../language/units/read-units";
import type { Header } from "../header/header";
import type { SheetCells } from "../../sheet-cells";

/**
 * Whether a row below an empty row is still one of the list: it has a number, a deadline or a known unit in that
 * column.
 */
export function belongsToList(cells: SheetCells, header: Header, row: number): boolean {
  const { no, key } = header.columns;
  if (no !== undefined && /^\d+(?:[-.]\d+)*$/.test(cells.text(row, no))) return true;
  if (key !== undefined && cells.text(row, key) !== "") return true;
  return saysWhenOrWho(cells, header, row);
}

/** Whether a row has anything in the columns for deadlines and units, read or not. */
export function writesWhenOrWho(cells: SheetCells, { columns }: Header, row: number): boolean {
  const { deadline, dueDate, lead } = columns;
  return [deadline, dueDate, lead].some((column) => column !== undefined && cells.text(row, column) !== "");
}

/** Whether a row has a deadline or a known unit in its column. */
export function saysWhenOrWho(cells: SheetCells, { columns }: Header, row: number): boolean {
  const { deadline, dueDate, lead } = columns;
  const isDue = (column: number | undefined): boolean =>
    column !== undefined &&
    (cells.isDate(row, column) || readDeadline(cells.text(row, column), { year: 2020 }).kind !== "unparsed");
  if (isDue(deadline) || isDue(dueDate)) return true;
  return lead !== undefined && readUnits(cells.text(row, lead)).units.some(({ known }) => known);
}
