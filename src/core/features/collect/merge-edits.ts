import { isDateFormat } from "../../base/date-format";
import { groupBy } from "../../base/group-by";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { saidAt } from "./base-book";
import type { Change } from "./plan-merge";

/** A format under which a number would be a text. */
const TEXT = "@";
const GENERAL = "General";

/**
 * The edits that write the answers, and nothing but them: cells below each other in one piece, no others touched. A
 * text is written as a text, so that no answer becomes a formula or a day. A cell that has the text format would keep
 * the apostrophe by which that is done, and make a text of a number: it has no format while it is written.
 */
export function mergeEdits(changes: readonly Change[]): WorkbookEdit[] {
  const columns = groupBy(changes, ({ row, at }) => `${at.column} ${row.list.sheet}`);
  return [...columns.values()].flatMap((column) => {
    const sorted = [...column].sort((a, b) => a.at.row - b.at.row);
    const texts = sorted.filter((change) => ownFormat(change) === TEXT);
    return [
      ...runs(texts, () => GENERAL).flatMap((run) => formatRun(run, GENERAL)),
      ...runs(sorted, () => "").map(writeRun),
      ...runs(sorted, formatOf).flatMap((run) =>
        formatRun(run, run[0] === undefined ? "" : formatOf(run[0])),
      ),
    ];
  });
}

function writeRun(run: readonly Change[]): WorkbookEdit {
  return { kind: "write", ...placeOf(run), content: run.map(({ answer }) => [answer.value]) };
}

function formatRun(run: readonly Change[], numberFormat: string): WorkbookEdit[] {
  return numberFormat === "" ? [] : [{ kind: "style", ...placeOf(run), style: { numberFormat } }];
}

function placeOf(run: readonly Change[]) {
  const [first] = run;
  if (first === undefined) throw new Error("no change");
  const { row, column } = first.at;
  return { sheet: first.row.list.sheet, at: { row, column, rows: run.length, columns: 1 } };
}

const ownFormat = ({ row, at }: Change): string => saidAt(row.list.cells, at).format;

/** The format that a cell is to have after its answer; "" where it keeps its own. */
function formatOf(change: Change): string {
  const { answer } = change;
  const own = ownFormat(change);
  if (typeof answer.value !== "number") return own === TEXT ? TEXT : "";
  const sameKind =
    isDateFormat(own) === isDateFormat(answer.format) && own.includes("%") === answer.format.includes("%");
  if (sameKind && own !== TEXT) return "";
  return answer.format;
}

/** Neighbours below each other that are alike. */
function runs(changes: readonly Change[], alike: (change: Change) => string): Change[][] {
  const found: Change[][] = [];
  for (const change of changes) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.at.row + 1 === change.at.row && alike(last) === alike(change)) run.push(change);
    else found.push([change]);
  }
  return found;
}
