import type { ListCorrection } from "../correction";
import { headingParts } from "../../header-rows";
import type { SheetCells } from "../../sheet-cells";
import type { ColumnMap, ColumnRole } from "../task-list";
import { assignRoles } from "./assign-roles";
import { columnsByContent } from "./columns-by-content";
import { rolesOfParts } from "./column-heading";
import { headerRows } from "./find-headers";
import type { Header } from "./header";

/**
 * Puts corrections by a person in the place of what was found: a corrected header takes its columns from the
 * correction.
 */
export function correctHeaders(
  cells: SheetCells,
  found: readonly Header[],
  corrections: readonly ListCorrection[],
): readonly Header[] {
  let headers = [...found];
  for (const correction of corrections) {
    const { headerRow } = correction;
    if (headerRow < cells.firstRow || headerRow > cells.lastRow) continue;
    const named = Object.values(correction.columns ?? {}).filter((column) => column !== null);
    const same = headers.find(
      (header) =>
        header.firstRow <= headerRow &&
        headerRow <= header.lastRow &&
        named.every((c) => holds(header, c)) &&
        (correction.firstColumn === undefined || holds(header, correction.firstColumn)),
    );
    if (correction.none === true) {
      headers = headers.filter((header) => header !== same);
      continue;
    }
    if (correction.columns === undefined && correction.place !== undefined) {
      headers = headers.map((header) => (header === same ? withPlace(header, correction) : header));
      continue;
    }
    const base = same ?? headerAtRow(cells, headerRow, named);
    if (base === undefined) continue;
    const corrected = {
      ...withPlace(withColumns(base, correction.columns ?? {}), correction),
      corrected: true,
    };
    // A header that was found a few rows above or below, over the same columns, is the mistake that the person
    // corrected.
    headers = headers.filter((header) => header !== same && !isNear(header, corrected));
    headers.push(corrected);
  }
  return headers.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

function headerAtRow(cells: SheetCells, row: number, named: readonly number[]): Header | undefined {
  const run = cells.row(row);
  const ends = run.flatMap(({ column, columns }) => [column, column + columns - 1]);
  if (ends.length + named.length === 0) return undefined;
  const firstColumn = Math.min(...ends, ...named);
  const lastColumn = Math.max(...ends, ...named);
  const rows = headerRows(cells, row, run, firstColumn, lastColumn);
  const parts = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) =>
    headingParts(cells, rows.first, rows.last, firstColumn + i, firstColumn),
  );
  const headings = parts.map((part) => part.join("/"));
  const assigned = assignRoles(
    parts.map((part, i) => ({ column: firstColumn + i, roles: rolesOfParts(part) })),
  );
  const guessed = columnsByContent(cells, { headerRow: rows.last, firstColumn, headings }, assigned);
  return {
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn,
    lastColumn,
    headings,
    ...guessed,
    earlierProgress: [],
    doubts: [],
    corrected: true,
  };
}

function withColumns(header: Header, said: NonNullable<ListCorrection["columns"]>): Header {
  const named = new Set(Object.values(said));
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [role, column] of Object.entries(header.columns) as [ColumnRole, number][])
    if (!named.has(column) && said[role] === undefined) columns[role] = column;
  for (const [role, column] of Object.entries(said) as [ColumnRole, number | null][])
    if (column !== null) columns[role] = column;
  const kept: ColumnMap = columns;
  return {
    ...header,
    columns: kept,
    weights: {
      ...header.weights,
      ...Object.fromEntries(Object.keys(said).map((role) => [role, 1])),
    },
    byContent: header.byContent.filter((role) => said[role] === undefined),
    earlierProgress:
      said.progress === undefined ? header.earlierProgress.filter((column) => !named.has(column)) : [],
  };
}

const withPlace = (header: Header, { place }: ListCorrection): Header =>
  place === undefined || place === null ? header : { ...header, place };

function holds({ firstColumn, lastColumn }: Header, column: number): boolean {
  return firstColumn <= column && column <= lastColumn;
}

function isNear(header: Header, corrected: Header): boolean {
  if (header.corrected) return false;
  if (header.lastColumn < corrected.firstColumn || header.firstColumn > corrected.lastColumn) return false;
  return Math.abs(header.lastRow - corrected.lastRow) <= 5;
}
