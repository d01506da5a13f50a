import { dutiesStrings } from "../../../strings/duties";
import { fill } from "../../../strings/fill";
import { fail, ok, type Result } from "../../base/problem";
import { serialOf, type SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { sheetMark } from "../../marks/sheet-role";
import type { PlanId } from "../../notice/model/official-list";
import { unknownReadings } from "../../notice/occurrences";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { freeTableName } from "../../sheets/free-table-name";
import { LEFT } from "../../sheets/looks";
import { tableSheet, type TableColumn } from "../../sheets/table-sheet";
import { policyRefs } from "../../status/policy-refs";
import { readPolicy } from "../../status/read-policy";
import { planSettings } from "../../status/settings-sheet";
import type { DaySetting } from "../../status/day-in-force";
import { DUTY_COLUMNS, DUTY_HEADERS, type DutyRow } from "./columns";
import { dutyLines, lineKey, TYPED, type DutyLine } from "./duty-line";
import { dutySheets, type DutySheet, type SheetLine } from "./duty-sheet";
import { sameLines } from "./is-current";

/** That something was reported: the duty, the month of its due day (absent where the year has one alone), the day. */
export type Reported = { readonly id: string; readonly period?: string; readonly day: SerialDay };

export type DutiesRequest = {
  readonly year: number;
  /** Absent: all three. */
  readonly plans?: readonly PlanId[];
  readonly reported?: readonly Reported[];
  /** What 统计截止日 becomes where the workbook has none. */
  readonly day?: DaySetting;
  /** What it becomes in any case: the sheet's formulas go by the workbook's. */
  readonly asOf?: SerialDay;
};

export type DutiesPlan = {
  readonly edits: readonly WorkbookEdit[];
  readonly sheet: string;
  /** `made` is new; `kept` was there and has the same lines; `replaced` was there with others. */
  readonly outcome: "made" | "kept" | "replaced";
  readonly lines: readonly DutyLine[];
  /** Choices in the settings that no duty has. */
  readonly unread: readonly string[];
};

/**
 * Plans 报送日历 of a year. Where the workbook has it already, what was filled in stays; where the settings now give
 * other days the sheet is made anew, with everything that users put into it.
 *
 * Problems: `year-not-included` for a year in which nothing is owed; `date-system-1904`; `no-such-occurrence` (detail
 * `occurrence`) for a report of something that is not due.
 */
export function planDuties(request: DutiesRequest, snapshot: WorkbookSnapshot): Result<DutiesPlan> {
  const { year, plans, reported = [] } = request;
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const { readings } = readPolicy(snapshot);
  const wanted = dutyLines(year, readings, plans);
  if (wanted.length === 0) return fail({ code: "year-not-included", detail: { year } });
  const there = dutySheets(snapshot).find((one) => one.year === year);
  const found = foundLines(reported, wanted);
  if (!found.ok) return found;

  const unread = unknownReadings(readings);
  const settings = planSettings(
    snapshot,
    request.asOf === undefined ? {} : { asOf: request.asOf },
    request.day ?? serialOf(year, 12, 31),
  );
  const same = there !== undefined && sameLines(there, wanted);
  if (same) {
    const edits = [...settings.edits, ...found.value.map(({ key, day }) => reportEdit(there, key, day))];
    return ok({ edits, sheet: there.sheet, outcome: "kept", lines: wanted, unread });
  }
  const name = fill(dutiesStrings.sheet, { year });
  const taken = snapshot.sheets.map((sheet) => sheet.name);
  const sheet = freeSheetName(name, taken);
  const lines = there === undefined ? wanted : withWhatWasFilled(wanted, there);
  const withReports = lines.map((line): DutyLine => {
    const report = found.value.find(({ key }) => key === lineKey(line));
    return report === undefined ? line : { ...line, cells: { ...line.cells, 报送日期: report.day } };
  });
  const words = readPolicy(snapshot);
  const rows = withReports.map((line): DutyRow => ({
    ...line,
    refs: policyRefs(settings.place),
    words: { done: words.doneWords, open: words.openWords },
  }));
  const tableNames = [...snapshot.tables, ...snapshot.names].map((one) => one.name);
  const [first, ...rest] = tableSheet({
    sheet,
    tableName: freeTableName(fill(dutiesStrings.table, { year }), tableNames),
    columns: [...DUTY_COLUMNS, ...columnsOfUsers(there)],
    rows,
  });
  const edits = [
    // Formulas can refer only to sheets that are there.
    ...(first === undefined ? [] : [first]),
    ...settings.edits,
    ...rest,
    sheetMark(sheet, "duties"),
    { kind: "activate", sheet } as const,
    ...(there === undefined
      ? []
      : [
          { kind: "delete-sheet", sheet: there.sheet } as const,
          { kind: "rename-sheet", sheet, to: there.sheet } as const,
        ]),
  ];
  return ok({
    edits,
    sheet: there?.sheet ?? sheet,
    outcome: there === undefined ? "made" : "replaced",
    lines: wanted,
    unread,
  });
}

/** The lines that were reported; a duty that is due once in the year needs no month. */
function foundLines(
  reported: readonly Reported[],
  lines: readonly DutyLine[],
): Result<readonly { readonly key: string; readonly day: SerialDay }[]> {
  const found: { key: string; day: SerialDay }[] = [];
  for (const { id, period, day } of reported) {
    const of = lines.filter((line) => line.id === id && (period === undefined || line.period === period));
    const [line] = of;
    if (line === undefined || of.length > 1)
      return fail({
        code: "no-such-occurrence",
        detail: { occurrence: period === undefined ? id : `${id}:${period}` },
      });
    found.push({ key: lineKey(line), day });
  }
  return ok(found);
}

function reportEdit({ sheet, lines, columns }: DutySheet, key: string, day: SerialDay): WorkbookEdit {
  const row = lines.filter((line) => lineKey(line) === key).at(-1)?.row ?? 0;
  const column = columns.get("报送日期") ?? 0;
  return { kind: "write", sheet, at: { row, column, rows: 1, columns: 1 }, content: [[day]] };
}

/** The wanted lines with what users filled in, then the rows of the sheet that are not wanted but theirs. */
function withWhatWasFilled(wanted: readonly DutyLine[], { lines, columns }: DutySheet): readonly DutyLine[] {
  const theirs = [...TYPED, ...[...columns.keys()].filter((heading) => !DUTY_HEADERS.includes(heading))];
  const there = new Map(lines.map((line) => [lineKey(line), line]));
  const kept = wanted.map((line): DutyLine => {
    const own = there.get(lineKey(line))?.cells ?? {};
    const filled = theirs.flatMap((heading) =>
      own[heading] === undefined ? [] : [[heading, own[heading]] as const],
    );
    return { ...line, cells: { ...line.cells, ...Object.fromEntries(filled) } };
  });
  const keys = new Set(wanted.map(lineKey));
  const others = lines.filter((line) => !keys.has(lineKey(line)) && (line.filled || line.id === ""));
  return [...kept, ...others.map(asItWas)];
}

function asItWas({ id, period, due, cells }: SheetLine): DutyLine {
  const remark = period === "" ? {} : { 备注: dutiesStrings.noLonger };
  return { id, period, due: due ?? "", endless: false, cells: { ...cells, ...remark } };
}

/** Columns that users added to the sheet, at its right. */
function columnsOfUsers(there: DutySheet | undefined): readonly TableColumn<DutyRow>[] {
  const headings = [...(there?.columns.keys() ?? [])].filter((heading) => !DUTY_HEADERS.includes(heading));
  return headings.map((header) => ({
    header,
    width: 84,
    style: LEFT,
    content: ({ cells }) => cells[header] ?? "",
  }));
}
