import { isDateFormat } from "../../base/date-format";
import { groupBy } from "../../base/group-by";
import type { CellValue } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { newColumnEdits } from "./new-column-edits";
import type { Change } from "./plan-merge";
import type { Place } from "./roles";
import type { Said } from "./same-value";

/** A format under which a number would be a text. */
const TEXT = "@";
const GENERAL = "General";

/**
 * The edits that write the answers, and nothing but them: cells below each other in one piece, no others touched. A
 * text is written as a text, so that no answer becomes a formula or a day. A cell that has the text format would keep
 * the apostrophe by which that is done, and make a text of a number: it has no format while it is written.
 */
export function mergeEdits(changes: readonly Change[]): WorkbookEdit[] {
  const columns = groupBy(changes.map(asWrite), ({ column, sheet }) => `${column} ${sheet}`);
  const written = [...columns.values()].flatMap((column) => {
    const sorted = [...column].sort((a, b) => a.row - b.row);
    const texts = sorted.filter(({ own }) => own === TEXT);
    return [
      ...runs(texts, () => GENERAL).flatMap((run) => formatRun(run, GENERAL)),
      ...runs(sorted, () => "").map(writeRun),
      ...runs(sorted, ({ format }) => format).flatMap((run) => formatRun(run, run[0]?.format ?? "")),
    ];
  });
  return [...newColumnEdits(changes), ...written];
}

/** A cell to write. */
type Write = Place & {
  readonly sheet: string;
  readonly value: CellValue;
  /** The format it has. */
  readonly own: string;
  /** The format it is to have after its answer; "" where it keeps its own. */
  readonly format: string;
};

function asWrite({ row, at, answer }: Change): Write {
  const own = row.list.cells.formatAt(at.row, at.column);
  const format = formatOf(answer, own);
  return { sheet: row.list.sheet, row: at.row, column: at.column, value: answer.value, own, format };
}

function formatOf({ value, format }: Said, own: string): string {
  if (typeof value !== "number") return own === TEXT ? TEXT : "";
  const sameKind = isDateFormat(own) === isDateFormat(format) && own.includes("%") === format.includes("%");
  return sameKind && own !== TEXT ? "" : format;
}

function writeRun(run: readonly Write[]): WorkbookEdit {
  return { kind: "write", ...placeOf(run), content: run.map(({ value }) => [value]) };
}

function formatRun(run: readonly Write[], numberFormat: string): WorkbookEdit[] {
  return numberFormat === "" ? [] : [{ kind: "style", ...placeOf(run), style: { numberFormat } }];
}

function placeOf(run: readonly Write[]) {
  const [first] = run;
  if (first === undefined) throw new Error("no change");
  return { sheet: first.sheet, at: { row: first.row, column: first.column, rows: run.length, columns: 1 } };
}

/** Neighbours below each other that are alike. */
function runs(cells: readonly Write[], alike: (cell: Write) => string): Write[][] {
  const found: Write[][] = [];
  for (const cell of cells) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.row + 1 === cell.row && alike(last) === alike(cell)) run.push(cell);
    else found.push([cell]);
  }
  return found;
}
