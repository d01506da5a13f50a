import { absoluteAddress, quoteSheet } from "../../base/address";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { TaskList } from "../../tables/tasks/task-list";
import { type AnnexCell, cell } from "../../sheets/annex";
import type { CountedList, ListChoice } from "./counted-lists";
import type { DetailArea } from "./detail/detail-place";
import type { DetailRow } from "./detail/detail-rows";
import { sentence } from "./sentence";
import { summaryStrings } from "../../../strings/summary";

/**
 * Sentences about what the summary could not find or did not count (lists passed over, tasks without unit or deadline),
 * so that its figures are not taken for complete.
 */
export function gapNotes(choice: ListChoice, rows: readonly DetailRow[], indicators: number): AnnexCell[] {
  const texts = summaryStrings.gaps;
  const notes: string[] = [];
  for (const { list, for: other } of choice.passedOver)
    notes.push(filled(texts.passedOver, { sheet: list.sheet, other: other.sheet }));
  for (const { list, label } of choice.counted) {
    const own = rows.filter((row) => row.label === label && row.first);
    if (list.columns.lead === undefined) notes.push(filled(texts.noLeadColumn, { label }));
    else {
      const without = own.filter(({ unit }) => unit === summaryStrings.noUnit).length;
      if (without > 0) notes.push(filled(texts.noLead, { label, count: without }));
    }
    if (!hasFilling(list)) notes.push(filled(texts.noProgressColumn, { label }));
    else if (own.every(({ task }) => !task.progress.done && task.progressText === ""))
      notes.push(filled(texts.noProgress, { label }));
    const unclear = own.filter(({ task }) => task.status.word === "待确认").length;
    if (unclear > 0) notes.push(filled(texts.unclear, { label, count: unclear }));
    const undated = own.filter(
      ({ task }) => task.progress.done && task.progress.completedOn === undefined,
    ).length;
    if (undated > 0) notes.push(filled(texts.undated, { label, count: undated }));
  }
  if (indicators === 0) notes.push(texts.noIndicators);
  return notes.map((note) => cell(note));
}

const hasFilling = ({ columns }: TaskList): boolean =>
  columns.progress !== undefined || columns.done !== undefined || columns.completedOn !== undefined;

function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** So many rows below a list are watched for new tasks. */
const ROOM_BELOW = 200;

/**
 * A line under the figures whose formula compares 汇总明细 with the present lists: it says how many rows were added or
 * removed and how many cells have a reading that no longer holds, or that all agree.
 */
export function checkNote(
  lists: readonly CountedList[],
  snapshot: WorkbookSnapshot,
  area: DetailArea,
): AnnexCell {
  const texts = summaryStrings.check;
  // Only first rows are counted: a measure's further rows repeat the 核对 of its first.
  const changed = `COUNTIFS(${area.column("核对")},"?*",${area.column("措施计数")},1)`;
  const rowsChanged = lists.flatMap(({ list, label }): string[] => {
    const count = textsIn(list, snapshot);
    return count === undefined
      ? []
      : [
          `IF(COUNTIF(${count.reference},"?*")=${count.now},"","${filled(texts.rows, { label: label.replaceAll('"', '""') })}")`,
        ];
  });
  const cellsChanged = `IF(${changed}=0,"",${changed}&"${texts.cells}")`;
  const found = [...rowsChanged, cellsChanged].join("&");
  return sentence("{check}", {
    check: {
      expression: `IF(LEN(${found})=0,"${texts.agrees}","${texts.differs}"&${found})`,
      shown: texts.differs + texts.cells,
    },
  });
}

/**
 * The column of measures from the list's first row to `ROOM_BELOW` rows below its last, where a new task would be
 * written: a reference to it, and how many texts are in it now.
 */
function textsIn(list: TaskList, snapshot: WorkbookSnapshot): { reference: string; now: number } | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
  const column = list.columns.measure ?? list.columns.task;
  if (!sheet?.used || column === undefined) return undefined;
  const { used, values } = sheet;
  const rows = list.lastRow - list.firstRow + 1 + ROOM_BELOW;
  const now = values.slice(list.firstRow - used.row, list.firstRow - used.row + rows).filter((row) => {
    const value = row[column - used.column];
    return typeof value === "string" && value !== "";
  }).length;
  const at = { row: list.firstRow, column, rows, columns: 1 };
  return { reference: `${quoteSheet(list.sheet)}!${absoluteAddress(at)}`, now };
}
