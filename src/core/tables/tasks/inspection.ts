import { isoOf, type SerialDay } from "../../base/serial";
import type { Recurrence } from "../../language/deadline/deadline";
import { cellAddress, columnName } from "../../base/address";
import type { ListPlace } from "../../language/units/place";
import type { StatusWord } from "../../status/status";
import { listsStrings } from "../../../strings/lists";
import type { WeighedDoubt } from "./doubts/weigh-doubts";
import type { NearList } from "./near-lists";
import type { ColumnRole, TaskList, TaskRow } from "./task-list";

/**
 * The columns that are named in every list, with null where it has none; other columns are named only where a list has
 * them.
 */
const ALWAYS = [
  "no",
  "task",
  "measure",
  "deadline",
  "lead",
  "cooperate",
  "progress",
  "done",
  "completedOn",
] as const;

/** What was recognised, as `inspect --json` prints it: rows 1-based, columns letters, dates ISO or null. */
export type Inspection = {
  readonly asOf: string;
  readonly sheets: readonly { readonly name: string; readonly lists: readonly InspectedList[] }[];
  /** Sheets that look like a list and give none, with why. `row` is 1-based, null where no row can be named. */
  readonly near: readonly { readonly sheet: string; readonly row: number | null; readonly reason: string }[];
};

export type InspectedList = {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly confidence: number;
  /** Shown, but neither flagged nor counted. */
  readonly unsure?: true;
  readonly columns: Readonly<Partial<Record<ColumnRole, string | null>>>;
  readonly rows: readonly InspectedRow[];
  readonly doubts: readonly InspectedDoubt[];
  readonly title: string;
  /** Whose list it is: the banner's, another place's, or nobody says. */
  readonly place: ListPlace;
  readonly year: number | null;
  readonly reasons: readonly string[];
};

type InspectedDoubt = {
  readonly cell: string;
  readonly message: string;
  /** Whether a person is asked or told; absent where the doubts were not weighed. */
  readonly class?: "confirm" | "note";
  readonly checked?: boolean;
};

type InspectedRow = {
  readonly row: number;
  readonly key: string;
  readonly no: string;
  readonly task: string;
  readonly measure: string;
  readonly deadline: {
    readonly text: string;
    readonly kind: string;
    readonly date: string | null;
    readonly start: string | null;
    readonly recurrence: Recurrence | null;
    readonly milestones: readonly string[];
    readonly notes: readonly string[];
  };
  readonly lead: readonly string[];
  readonly cooperate: readonly string[];
  readonly done: boolean;
  readonly completedOn: string | null;
  readonly status: StatusWord;
  readonly section: string;
  readonly due: string | null;
  readonly daysLeft: number | null;
};

/**
 * @param sheets The names of all sheets, in order; one without lists is shown as such.
 * @param weighed The doubts of the lists, each list's in their order.
 */
export function inspectionOf(
  sheets: readonly string[],
  lists: readonly TaskList[],
  asOf: SerialDay,
  near: readonly NearList[] = [],
  weighed: ReadonlyMap<TaskList, readonly WeighedDoubt[]> = new Map(),
): Inspection {
  return {
    asOf: isoOf(asOf),
    sheets: sheets.map((name) => ({
      name,
      lists: lists
        .filter(({ sheet }) => sheet === name)
        .sort((a, b) => a.headerRows.first - b.headerRows.first || a.firstColumn - b.firstColumn)
        .map((list) => inspectedList(list, weighed.get(list))),
    })),
    near: near.map(({ sheet, row, reason }) => ({
      sheet,
      row: row === undefined ? null : row + 1,
      reason: listsStrings.near[reason],
    })),
  };
}

function inspectedList(list: TaskList, weighed?: readonly WeighedDoubt[]): InspectedList {
  const columns: Partial<Record<ColumnRole, string | null>> = {};
  for (const role of ALWAYS) columns[role] = null;
  for (const [role, column] of Object.entries(list.columns) as [ColumnRole, number][])
    columns[role] = columnName(column);
  return {
    headerRow: list.headerRows.last + 1,
    firstRow: list.firstRow + 1,
    lastRow: list.lastRow + 1,
    confidence: list.confidence,
    ...(list.unsure === undefined ? {} : { unsure: list.unsure }),
    columns,
    rows: list.rows.map(inspectedRow),
    doubts: list.doubts.map(({ row, column, message }, i) => {
      const { as, checked } = weighed?.[i] ?? {};
      const shown = { cell: cellAddress(row, column), message };
      return as === undefined || checked === undefined ? shown : { ...shown, class: as.class, checked };
    }),
    title: list.title,
    place: list.place,
    year: list.year ?? null,
    reasons: list.reasons,
  };
}

const iso = (day: SerialDay | null | undefined): string | null =>
  day === undefined || day === null ? null : isoOf(day);

function inspectedRow(row: TaskRow): InspectedRow {
  const { deadline, progress, status } = row;
  return {
    row: row.row + 1,
    key: row.key,
    no: row.no,
    task: row.task,
    measure: row.measure,
    deadline: {
      text: deadline.text,
      kind: deadline.kind,
      date: "date" in deadline ? iso(deadline.date) : null,
      start: "start" in deadline ? iso(deadline.start) : null,
      recurrence: deadline.kind === "recurring" ? deadline.recurrence : null,
      milestones: deadline.milestones.map(isoOf),
      notes: deadline.notes,
    },
    lead: row.lead.map(({ name }) => name),
    cooperate: row.cooperate.map(({ name }) => name),
    done: progress.done,
    completedOn: iso(progress.completedOn),
    status: status.word,
    section: row.section,
    due: iso(status.due),
    daysLeft: status.daysLeft,
  };
}
