import { isFormula } from "../../../core/base/cell-content";
import type { CellContent, WorkbookEdit } from "../../../core/base/workbook-edit";

/**
 * Excel on the web, and no other, takes 5 MB a request; 5,000 rows of 12 Chinese cells were measured at 3.9 MB. This is
 * well below that, in bytes as JSON sends them.
 */
export const MAX_PAYLOAD_BYTES = 3_000_000;
/** What an edit costs beside its cells: its objects, paths and actions. */
const BYTES_PER_EDIT = 1500;

type Write = Extract<WorkbookEdit, { kind: "write" }>;

/** Edits in parts, each small enough for one request. A block of cells too large for one is cut between rows. */
export function splitByPayload(
  edits: readonly WorkbookEdit[],
  limit = MAX_PAYLOAD_BYTES,
): (readonly WorkbookEdit[])[] {
  const parts: WorkbookEdit[][] = [[]];
  let size = 0;
  const small = edits.flatMap((edit): WorkbookEdit[] => (edit.kind === "write" ? cut(edit, limit) : [edit]));
  for (const edit of small) {
    const bytes = bytesOf(edit);
    if (size > 0 && size + bytes > limit) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1]?.push(edit);
    size += bytes;
  }
  return parts;
}

/** Pieces of about one size, so that the last one and the edits beside it still fit together. */
function cut(edit: Write, limit: number): Write[] {
  const total = bytesOf(edit);
  if (total <= limit) return [edit];
  const even = Math.min(limit, Math.ceil((total / Math.ceil(total / limit)) * 1.02));
  const pieces: Write[] = [];
  let rows: (readonly CellContent[])[] = [];
  let size = BYTES_PER_EDIT;
  let row = edit.at.row;
  const close = (): void => {
    if (rows.length > 0) pieces.push({ ...edit, at: { ...edit.at, row, rows: rows.length }, content: rows });
    row += rows.length;
    rows = [];
    size = BYTES_PER_EDIT;
  };
  for (const line of edit.content) {
    const bytes = bytesOfCells([line]);
    if (size + bytes > even) close();
    rows.push(line);
    size += bytes;
  }
  close();
  return pieces;
}

function bytesOf(edit: WorkbookEdit): number {
  return BYTES_PER_EDIT + (edit.kind === "write" ? bytesOfCells(edit.content) : 0);
}

/** A cell's quotes and comma take three bytes, the apostrophe before a text one. */
function bytesOfCells(content: readonly (readonly CellContent[])[]): number {
  let bytes = 0;
  for (const row of content)
    for (const cell of row) {
      const own = isFormula(cell)
        ? bytesOfText(cell.formula)
        : typeof cell === "string"
          ? bytesOfText(cell) + 1
          : 10;
      bytes += own + 3;
    }
  return bytes;
}

/** A Chinese character takes three bytes in UTF-8, a letter one; a quote or line break is escaped. */
function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127) bytes += 2;
    else if (code === 34 || code < 32) bytes += 1;
  }
  return bytes;
}
