import { formula } from "../../../base/cell-content";
import type { CellStyle, WorkbookEdit } from "../../../base/workbook-edit";
import { DATE_FORMAT } from "../../../sheets/looks";
import { type AnnexCell, annexEdits, cell, headerRowOf } from "../../../sheets/annex";
import { dutyColumn, type DutySheet } from "../../duties/duty-sheet";
import type { ReportRow } from "../report-rows";
import { identityOf, typedAgain, type TypedColumns } from "../typed";
import { summaryStrings } from "../../../../strings/summary";
import type { REPORT_TYPED } from "./report-columns";
import type { SheetContext } from "./units-sheet";

const REPORT_HEADERS = [
  "序号",
  "方案",
  "报送事项",
  "报送时限",
  "报送对象",
  "责任单位",
  "应报次数",
  "已报次数",
  "欠报次数",
  "上次报送",
  "结论",
] as const;

const WIDTHS: readonly number[] = [33, 57, 189, 93, 93, 87, 42, 42, 48, 66, 66];
const LEFT: CellStyle = { horizontal: "left" };

/** The words of 结论. */
export const REPORT_VERDICT = {
  met: "已报",
  missing: "欠报",
  notYet: "未到期",
  notRegistered: "未登记",
  measureDone: "措施已办结",
} as const;

/** The letters of the columns over which other sheets count. */
export const REPORT_COLUMN = { verdict: "K", due: "G", missing: "I" } as const;

/** What 报送情况 goes by. */
type ReportsBasis = {
  /** The cell of 统计截止日. */
  readonly asOf: string;
  /** The workbook's 报送日历, where reports are registered; absent where it has none. */
  readonly calendar?: DutySheet | undefined;
  /** What users typed into an earlier summary. */
  readonly typed: TypedColumns;
};

/** 报送情况: how often each report was due up to 统计截止日, how often it was made (the user fills in), and what follows. */
export function reportsSheetEdits(
  context: SheetContext,
  rows: readonly ReportRow[],
  { asOf, calendar, typed }: ReportsBasis,
): WorkbookEdit[] {
  const texts = summaryStrings.reports;
  const first = headerRowOf(0) + 2;
  const body = rows.map((row, i) => bodyRow(row, i, first + i, context.area, { asOf, calendar, typed }));
  return annexEdits({
    ...context,
    title: texts.title,
    columns: REPORT_HEADERS.map((header, i) => ({
      header,
      width: WIDTHS[i] ?? 60,
      ...(header === "报送事项" || header === "责任单位" ? { style: LEFT } : {}),
      ...(header === "上次报送" ? { style: { numberFormat: DATE_FORMAT } } : {}),
    })),
    body,
    typed: [REPORT_HEADERS.indexOf("已报次数"), REPORT_HEADERS.indexOf("上次报送")],
    hints: texts.hints,
    after: texts.notes.map((note) => ({ kind: "note", ...cell(note) })),
  });
}

function bodyRow(
  { label, what, to, when, due: owed, once, duty, who, measure }: ReportRow,
  i: number,
  row: number,
  area: SheetContext["area"],
  { asOf, calendar, typed }: ReportsBasis,
): AnnexCell[] {
  const { reports } = summaryStrings;
  const identity = identityOf(label, what, when);
  const own = (header: (typeof REPORT_TYPED)[number], otherwise: AnnexCell): AnnexCell => {
    const kept = typed[header]?.get(identity);
    return kept === undefined ? otherwise : typedAgain(kept);
  };
  const list = measure?.detail.cells;
  const task = measure?.detail.task;
  const reference = (role: "lead" | "lastReport"): string | undefined =>
    task === undefined ? undefined : list?.reference(task, role);
  const lead = reference("lead");
  const lastReport = reference("lastReport");
  const leadText = task === undefined ? "" : String(list?.value(task, "lead") ?? "");
  const day = `INT(N(${asOf}))`;
  const registered =
    calendar === undefined || duty === undefined ? undefined : inCalendar(calendar, duty, day);
  const [due, made, last] = [`G${row}`, `H${row}`, `J${row}`];
  const word = (key: keyof typeof REPORT_VERDICT): string => `"${REPORT_VERDICT[key]}"`;
  // A duty with a single day whose measure is done counts as reported, also where 实际报送次数 is blank.
  const met = `IF(AND(ISNUMBER(${last}),${due}<=1),${word("met")},${word("notRegistered")})`;
  const unregistered =
    once && measure ? `IF(${area.cell("办结", measure.index)}=1,${word("measureDone")},${met})` : met;
  const verdict = `IF(NOT(ISNUMBER(${due})),${due},IF(${due}=0,${word("notYet")},IF(ISNUMBER(${made}),IF(${made}>=${due},${word("met")},${word("missing")}),${unregistered})))`;
  return [
    cell(i + 1),
    cell(label),
    cell(what),
    cell(when),
    cell(to),
    lead === undefined ? cell(who ?? reports.notWritten) : cell(formula(`${lead}&""`), leadText),
    "word" in owed ? cell(owed.word) : cell(formula(owed.count(day)), "12"),
    own("已报次数", registered === undefined ? cell("") : cell(formula(registered.made), "12")),
    cell(
      formula(
        `IF(AND(ISNUMBER(${due}),ISNUMBER(${made})),MAX(0,${due}-${made}),IF(K${row}=${word("notRegistered")},${word("notRegistered")},""))`,
      ),
      REPORT_VERDICT.notRegistered,
    ),
    own(
      "上次报送",
      registered !== undefined
        ? cell(formula(registered.last), "2020-12-31")
        : lastReport === undefined
          ? cell("")
          : cell(formula(`IF(ISNUMBER(${lastReport}),INT(N(${lastReport})),"")`), "2020-12-31"),
    ),
    cell(formula(verdict), REPORT_VERDICT.measureDone),
  ];
}

/**
 * How often a duty was reported by the workbook's 报送日历, of what was due up to a day, and when last. Nothing where
 * none of its days is registered: then it is not known, and not missed.
 */
function inCalendar(
  calendar: DutySheet,
  duty: string,
  day: string,
): { readonly made: string; readonly last: string } {
  const [ids, due, reported] = ["编号", "应报日", "报送日期"].map((heading) => dutyColumn(calendar, heading));
  const of = `${ids},"${duty}"`;
  const count = `COUNTIFS(${of},${due},"<="&${day},${reported},">0")`;
  const any = `COUNTIFS(${of},${reported},">0")`;
  const last = `IFERROR(SUMPRODUCT(MAX((${ids}="${duty}")*${reported})),"")`;
  return { made: `IF(${any}=0,"",${count})`, last: `IF(${any}=0,"",${last})` };
}
