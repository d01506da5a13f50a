import { fail, ok, type Result } from "../../base/problem";
import { cellsSeen, restsOn, type RestsOn } from "../../base/rests-on";
import type { SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { writeText } from "../../sheets/write-text";
import { lineKey } from "./duty-line";
import { dutySheets } from "./duty-sheet";

/** One occurrence of a duty, by number and month. */
type OccurrenceName = { readonly year: number; readonly id: string; readonly period: string };

/** That it was reported, and what shows it; without a day what was registered is taken back. */
export type ReportRequest = OccurrenceName & { readonly day?: SerialDay; readonly evidence?: string };

type ReportPlan = {
  readonly sheet: string;
  readonly edits: readonly WorkbookEdit[];
  readonly on: RestsOn;
};

/**
 * Plans 登记已报: 报送日期 and 凭证 of one row of 报送日历, nothing else. The row has to be the same occurrence at the moment
 * of writing: its number and month are looked at again.
 *
 * @param snapshot With formulas. Problems: `no-such-occurrence` (detail `occurrence`); `sheet-protected`;
 * `date-system-1904`.
 */
export function planReport(
  { year, id, period, day, evidence = "" }: ReportRequest,
  snapshot: WorkbookSnapshot,
): Result<ReportPlan> {
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const key = lineKey({ id, period });
  // As in what the view shows: of two rows for one occurrence the lower one counts.
  const [there] = dutySheets(snapshot)
    .filter((one) => one.year === year)
    .flatMap((one) => {
      const line = one.lines.filter((each) => lineKey(each) === key).at(-1);
      return line === undefined ? [] : [{ ...one, row: line.row }];
    })
    .slice(-1);
  const sheet = snapshot.sheets.find(({ name }) => name === there?.sheet);
  if (there === undefined || sheet === undefined)
    return fail({ code: "no-such-occurrence", detail: { occurrence: key } });
  if (sheet.protected) return fail({ code: "sheet-protected", sheet: there.sheet });

  const cell = (heading: string) => {
    const column = there.columns.get(heading);
    return column === undefined ? [] : [{ row: there.row, column, rows: 1, columns: 1 }];
  };
  const text = day === undefined ? "" : evidence.trim();
  const edits = [
    ...cell("报送日期").map((at): WorkbookEdit => ({
      kind: "write",
      sheet: there.sheet,
      at,
      content: [[day ?? ""]],
    })),
    ...cell("凭证").flatMap((at) => writeText(there.sheet, at, text)),
  ];
  const seen = ["编号", "期次"].flatMap(cell).map((at) => cellsSeen(sheet, at, "values"));
  return ok({ sheet: there.sheet, edits, on: restsOn(snapshot, edits, { cells: seen }) });
}
