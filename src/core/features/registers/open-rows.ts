import { registersStrings } from "../../../strings/registers";
import { isSerial, type SerialDay } from "../../base/serial";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
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

/**
 * The rows of the workbook's registers that have a deadline and are not done, by register and row; the 示例 row and rows
 * without a name are none. They are shown beside the lists and are in none of their figures.
 */
export function openRegisterRows(
  snapshot: WorkbookSnapshot,
  { asOf, warnDays }: { readonly asOf: SerialDay; readonly warnDays: number },
): readonly OpenRegisterRow[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheetRole(snapshot, sheet) === "register" ? rowsOf(sheet, asOf, warnDays) : [],
  );
}

function rowsOf(
  { name: sheet, used, values }: SheetSnapshot,
  asOf: number,
  warnDays: number,
): OpenRegisterRow[] {
  const at = values.findIndex((row) => row.includes("序号"));
  const headings = values[at];
  if (used === null || headings === undefined) return [];
  const seq = headings.indexOf("序号");
  const end = headings.findIndex((heading, i) => i > seq && heading === "");
  const inTable = headings.slice(0, end < 0 ? undefined : end);
  const due = inTable.findIndex((heading) => DUE.some((one) => one === heading));
  if (due < 0) return [];
  const done = inTable.flatMap((heading, i) => (DONE.some((one) => one === heading) ? [i] : []));
  // A register without a day of completion (责任清单) can't say what is done.
  if (done.length === 0) return [];
  const lead = inTable.indexOf("责任单位");
  return values.slice(at + 1).flatMap((row, i): OpenRegisterRow[] => {
    const name = String(row[seq + 1] ?? "").trim();
    if (name === "" || row[seq] === registersStrings.example) return [];
    if (done.some((column) => (row[column] ?? "") !== "")) return [];
    const deadline = deadlineOf(row[due] ?? "", asOf);
    return [
      {
        ...{ sheet, row: at + 1 + i + used.row, name, lead: String(row[lead] ?? "") },
        columns: { first: seq + used.column, count: inTable.length - seq },
        status: statusOf({ deadline, done: false, asOf, warnDays }),
      },
    ];
  });
}

/** What a deadline cell says; a text is read as in a list. */
function deadlineOf(value: unknown, asOf: SerialDay): Deadline {
  if (typeof value === "number" && isSerial(value))
    return { kind: "by-date", date: Math.floor(value), text: "", notes: [], milestones: [] };
  return readDeadline(String(value), { asOf });
}
