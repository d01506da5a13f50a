import type { Area, CellContent, WorkbookEdit } from "../../../../src/core/base/workbook-edit";

type Kind = WorkbookEdit["kind"];

/** The edits of one kind, in order. */
export function editsOf<K extends Kind>(
  edits: readonly WorkbookEdit[],
  kind: K,
): Extract<WorkbookEdit, { kind: K }>[] {
  return edits.filter((edit): edit is Extract<WorkbookEdit, { kind: K }> => edit.kind === kind);
}

/** The only edit of a kind, or the first where several are expected. */
export function editOf<K extends Kind>(
  edits: readonly WorkbookEdit[],
  kind: K,
): Extract<WorkbookEdit, { kind: K }> {
  const [edit] = editsOf(edits, kind);
  if (edit === undefined) throw new Error(`no ${kind} edit`);
  return edit;
}

/** What a cell holds as text, a formula with its `=`. */
export const textOf = (content: CellContent | undefined): string =>
  typeof content === "object" ? content.formula : String(content);

/** Every cell of an area as "row,column". */
export function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, i) =>
    [row + Math.floor(i / columns), column + (i % columns)].join(","),
  );
}

/**
 * Room that a text needs at the very least, counted by character and nothing else: Chinese at one em, Latin at half,
 * lines filled to the last point, line height 1.3 em. What is planned must never be less.
 */
export function leastHeight(text: string, size: number, width: number): number {
  const lines = text.split("\n").reduce((total, line) => {
    const em = Array.from(line).reduce((sum, c) => sum + (/[ -~]/.test(c) ? 0.5 : 1), 0);
    return total + Math.max(1, Math.ceil((em * size) / (width - 4)));
  }, 0);
  return lines * size * 1.3;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
