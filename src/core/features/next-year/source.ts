import { cellAddress } from "../../base/address";
import { isoOf } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { plainWording } from "../../language/text/plain-wording";
import { findMeasure } from "../../notice/measures-of";
import type { PlanId } from "../../notice/model/official-list";
import { officialList } from "../../notice/official-lists";
import { SheetCells } from "../../tables/sheet-cells";
import type { ColumnRole, TaskList, TaskRow } from "../../tables/tasks/task-list";

/** The cells of a row that a draft carries over, as they are written. */
export const DRAFT_FIELDS = ["no", "section", "task", "measure", "deadline", "lead", "cooperate"] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What was decided about a row's deadline, before it is put forward. */
export type RuledSource = {
  /** The deadline by 核对结论; absent where that is the list's own. */
  readonly deadline?: string;
  /** Who decided what, when. */
  readonly said: string;
};

/** A row of a list that is carried over to another year. */
export type SourceRow = {
  /** The key of the notice's measure, else the row's own number or its place; no two of a list are alike. */
  readonly key: string;
  /** It has the notice's words. */
  readonly official: boolean;
  readonly done: boolean;
  /** Its deadline cell is merged with that of the row above. */
  readonly asAbove: boolean;
  readonly texts: Readonly<Record<DraftField, string>>;
  /** Where its deadline and its measure stand: `F7`. */
  readonly at: { readonly deadline: string; readonly measure: string };
  /** 核对结论 about its deadline. */
  readonly ruled?: RuledSource;
};

export type SourceList = {
  readonly sheet: string;
  /** The sheet's name, with a number where the sheet has several lists. */
  readonly name: string;
  readonly title: string;
  /** The plan whose list this is. */
  readonly plan?: PlanId;
  readonly year: number;
  readonly rows: readonly SourceRow[];
};

/** A recognised list as it is written: nothing is folded or trimmed, so that it can be had again byte for byte. */
export function sourceOf(
  list: TaskList,
  snapshot: WorkbookSnapshot,
  year: number,
  name = list.sheet,
): SourceList {
  const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
  const cells = sheet === undefined ? undefined : new SheetCells(sheet);
  const seen = new Map<string, number>();
  const rows = list.rows.map((row, i): SourceRow => {
    const wanted = row.key === "" ? `${row.row + 1}行` : row.key;
    const times = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, times);
    const texts = textsOf(row, list, cells);
    const measure = findMeasure(row.key);
    const asAbove = i > 0 && measure?.measure.duty === "as-above" && texts.deadline === measure.duty.deadline;
    return {
      key: times === 1 ? wanted : `${wanted}(${times})`,
      official: measure !== undefined && plainWording(texts.measure) === plainWording(measure.measure.text),
      done: row.progress.done,
      asAbove,
      texts,
      at: { deadline: addressOf(row, list, "deadline"), measure: addressOf(row, list, "measure") },
    };
  });
  const { title, plan } = list;
  return {
    sheet: list.sheet,
    name,
    title: title || (plan === undefined ? list.sheet : officialList(plan).title),
    ...(plan === undefined ? {} : { plan }),
    year,
    rows,
  };
}

function textsOf(
  row: TaskRow,
  { columns }: TaskList,
  cells: SheetCells | undefined,
): Record<DraftField, string> {
  const written = (role: ColumnRole, read: string): string => {
    const column = columns[role];
    if (column === undefined || cells === undefined) return read;
    const value = cells.value(row.row, column);
    if (typeof value === "number" && cells.isDate(row.row, column)) return isoOf(Math.floor(value));
    return String(value);
  };
  const units = (mentions: TaskRow["lead"]): string => mentions.map(({ name }) => name).join("、");
  const task = written("task", row.task);
  const measure = written("measure", row.measure);
  return {
    no: written("no", row.no),
    section: written("section", row.section),
    // A list may have the task alone: it is what has to be done.
    ...(measure === "" ? { task: "", measure: task } : { task, measure }),
    deadline: written("deadline", row.deadline.text),
    lead: written("lead", units(row.lead)),
    cooperate: written("cooperate", units(row.cooperate)),
  };
}

function addressOf({ row }: TaskRow, { columns }: TaskList, role: "deadline" | "measure"): string {
  const column = columns[role] ?? columns.task ?? columns.measure;
  return column === undefined ? "" : cellAddress(row, column);
}
