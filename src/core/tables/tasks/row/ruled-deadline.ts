import { listsStrings } from "../../../../strings/lists";
import { fill } from "../../../../strings/fill";
import { isoOf } from "../../../base/serial";
import type { Deadline } from "../../../language/deadline/deadline";
import { foldText } from "../../../language/text/fold";
import type { Note } from "../../../notice/model/note";
import { effectOf, findMatter, ruledDeadline, rulingsOn } from "../../../notice/rulings";
import type { Ruling } from "../../../notice/ruling-text";
import type { SheetCells } from "../../sheet-cells";
import type { ColumnMap, ColumnRole } from "../task-list";
import type { DoubtLog } from "./doubt-log";
import { officialRow } from "./keys";
import type { Reader } from "./reader";

type RuledRow = {
  readonly cells: SheetCells;
  readonly reader: Reader;
  readonly row: number;
  readonly columns: ColumnMap;
  readonly doubts: DoubtLog;
};

const ROLE: Readonly<Record<Note["field"], ColumnRole>> = {
  section: "section",
  title: "task",
  measure: "measure",
  deadline: "deadline",
  lead: "lead",
  cooperate: "cooperate",
};

/**
 * 核对结论 about a row: each is noted at its cell, and where one says another deadline than the cell does, that one is
 * what the row is judged by. The wording stays: `text` is still that of the cell. A row is meant only as long as it has
 * the notice's wording; what people have written themselves no ruling touches.
 *
 * @param own What was read in the row's own 完成时限.
 */
export function withRulings(
  { cells, reader, row, columns, doubts }: RuledRow,
  own: Deadline | undefined,
  rulings: readonly Ruling[],
): Deadline | undefined {
  if (rulings.length === 0) return own;
  const text = (role: ColumnRole): string => {
    const column = columns[role];
    return column === undefined ? "" : cells.text(row, column);
  };
  const wording = { no: text("no"), task: text("task"), measure: text("measure") };
  const official = officialRow(wording, text("key"));
  if (official === undefined || foldText(wording.measure || wording.task) !== foldText(official.measure.text))
    return own;
  const { key } = official.measure;
  const on = rulingsOn(key, rulings);
  if (on.length === 0) return own;

  const at = columns.measure ?? columns.task;
  for (const ruling of on) {
    const field = findMatter(ruling.id)?.note.field ?? "measure";
    doubts.add(row, columns[ROLE[field]] ?? at, "ruled", said(ruling));
  }
  const deadline = ruledDeadline(key, rulings);
  if (deadline === undefined || own === undefined) return own;
  if (foldText(text("deadline")) !== foldText(official.duty.deadline)) {
    doubts.add(row, columns.deadline, "ruling-idle");
    return own;
  }
  if (deadline.differ) {
    doubts.add(row, columns.deadline, "rulings-differ");
    return own;
  }
  return { ...reader.deadline(deadline.text), text: own.text };
}

/** With what it does not change: that a row has been decided about says nothing yet of its status. */
function said({ id, wording, by, on }: Ruling): string {
  const matter = findMatter(id);
  const effect = listsStrings.ruledEffect[matter === undefined ? "none" : effectOf(matter)];
  return fill(listsStrings.doubt.ruled, { wording, by, day: isoOf(on), effect });
}
