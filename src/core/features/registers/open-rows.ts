import { registersStrings } from "../../../strings/registers";
import { isSerial, type SerialDay } from "../../base/serial";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { readDeadline } from "../../language/deadline/read-deadline";
import type { Deadline } from "../../language/deadline/deadline";
import { sheetRole } from "../../marks/sheet-role";
import { statusOf, type Status } from "../../status/status";

/** A row of a register that is not done. */
type OpenRegisterRow = {
  readonly sheet: string;
  /** 0-based row, and the columns that the register has. */
  readonly row: number;
  readonly columns: { readonly first: number; readonly count: number };
  /** What the row is about. */
  readonly name: string;
  /** Who is responsible, as written. */
  readonly lead: string;
  readonly status: Status;
};

/** The headings by which a register follows its rows up; the first that it has counts. */
const DUE = ["整治时限", "整改时限", "治理时限", "完成时限", "应完成日期"] as const;
const DONE = ["完成日期", "销号日期", "印发日期"] as const;

/** The headings of the number by which rows of one register belong to those of another, or to a task. */
const NUMBER = ["问题编号", "问题或任务编号"] as const;

type Input = {
  readonly asOf: SerialDay;
  readonly warnDays: number;
  /** The tasks of the workbook's lists: 责任清单 of soil has their keys. */
  readonly tasks?: readonly { readonly key: string; readonly progress: { readonly done: boolean } }[];
};

/**
 * The rows of the workbook's registers that have a deadline and are not done, by register and row; the 示例 row and rows
 * without a name are none. Of a register without a day of completion (责任清单) a row is as far as what has its number is,
 * in another register or in a list; where nothing has it, nobody can say, and the row is none. They are shown beside the
 * lists and are in none of their figures.
 */
export function openRegisterRows(
  snapshot: WorkbookSnapshot,
  { asOf, warnDays, tasks = [] }: Input,
): readonly OpenRegisterRow[] {
  const tables = snapshot.sheets.flatMap((sheet) =>
    sheetRole(snapshot, sheet) === "register" ? (tableOf(sheet) ?? []) : [],
  );
  const open = new Map<string, boolean>();
  const tell = (number: string, isOpen: boolean): void => {
    if (number !== "") open.set(number, isOpen || open.get(number) === true);
  };
  for (const { key, progress } of tasks) tell(key, !progress.done);
  for (const { done, rows } of tables)
    if (done.length > 0) for (const row of rows) tell(row.number, !isDone(row, done));
  return tables.flatMap((table) => {
    const { sheet, due, done, rows, columns } = table;
    if (due < 0) return [];
    return rows.flatMap((row): OpenRegisterRow[] => {
      if (done.length > 0 ? isDone(row, done) : open.get(row.number) !== true) return [];
      const deadline = deadlineOf(row.cells[due] ?? "", asOf);
      const status = statusOf({ deadline, done: false, asOf, warnDays });
      return [{ sheet, row: row.row, name: row.name, lead: row.lead, columns, status }];
    });
  });
}

type RegisterRow = Pick<OpenRegisterRow, "row" | "name" | "lead"> & {
  readonly number: string;
  readonly cells: readonly CellValue[];
};

type RegisterTable = Pick<OpenRegisterRow, "sheet" | "columns"> & {
  /** The column of the deadline in the used cells; -1 where there is none. */
  readonly due: number;
  readonly done: readonly number[];
  readonly rows: readonly RegisterRow[];
};

const isDone = ({ cells }: RegisterRow, done: readonly number[]): boolean =>
  done.some((column) => (cells[column] ?? "") !== "");

function tableOf({ name: sheet, used, values }: SheetSnapshot): RegisterTable | undefined {
  const at = values.findIndex((row) => row.includes("序号"));
  const headings = values[at];
  if (used === null || headings === undefined) return undefined;
  const seq = headings.indexOf("序号");
  const end = headings.findIndex((heading, i) => i > seq && heading === "");
  const inTable = headings.slice(0, end < 0 ? undefined : end);
  const of = (names: readonly string[]): number[] =>
    inTable.flatMap((heading, i) => (names.some((one) => one === heading) ? [i] : []));
  const [lead, number] = [inTable.indexOf("责任单位"), of(NUMBER)[0] ?? -1];
  const rows = values.slice(at + 1).flatMap((cells, i): RegisterRow[] => {
    const text = (column: number): string => String(cells[column] ?? "").trim();
    if (text(seq + 1) === "" || cells[seq] === registersStrings.example) return [];
    return [
      { row: at + 1 + i + used.row, name: text(seq + 1), lead: text(lead), number: text(number), cells },
    ];
  });
  return {
    ...{ sheet, rows, due: of(DUE)[0] ?? -1, done: of(DONE) },
    columns: { first: seq + used.column, count: inTable.length - seq },
  };
}

/** What a deadline cell says; a text is read as in a list. */
function deadlineOf(value: unknown, asOf: SerialDay): Deadline {
  if (typeof value === "number" && isSerial(value))
    return { kind: "by-date", date: Math.floor(value), text: "", notes: [], milestones: [] };
  return readDeadline(String(value), { asOf });
}
