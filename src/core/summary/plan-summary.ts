import { civilOf } from "../date/serial";
import type { WorkbookEdit } from "../edits/workbook-edit";
import { chooseFonts } from "../layout/fonts";
import { freeSheetName } from "../layout/free-sheet-name";
import { fail, ok, type Result } from "../problem/problem";
import type { WorkbookSnapshot } from "../snapshot/snapshot";
import { WARN_DAYS } from "../status/status";
import { strings } from "../../strings";
import { headerRowOf } from "./annex";
import { countedLists } from "./counted-lists";
import { DetailArea } from "./detail/detail-area";
import { detailRows } from "./detail/detail-rows";
import { detailSheetEdits } from "./detail/detail-sheet";
import { figuresOf, type Figures } from "./figures";
import { checkNote, gapNotes } from "./gaps";
import { indicatorRows } from "./indicator-tables";
import { isReplaceable } from "./mark";
import { dayText, narrative } from "./narrative";
import { reportRows } from "./report-rows";
import { sentence } from "./sentence";
import { SUMMARY_ROLES, SUMMARY_SHEET, type SummaryRole, type SummarySheets } from "./sheet-names";
import { indicatorsSheetEdits, orderedIndicators } from "./sheets/indicators-sheet";
import { mainRows, mainSheetEdits, settingsOf } from "./sheets/main-sheet";
import { OPEN_IDENTITY, OPEN_TYPED, openRows, openSheetEdits } from "./sheets/open-sheet";
import { REPORT_IDENTITY, REPORT_TYPED, reportsSheetEdits } from "./sheets/reports-sheet";
import { UNITS_FIRST_ROW, unitsSheetEdits } from "./sheets/units-sheet";
import type { SummaryInput } from "./summary-input";
import { typedColumns } from "./typed";

export type SummaryPlan = {
  /** Performed one after another; each stands for itself. */
  readonly steps: readonly (readonly WorkbookEdit[])[];
  /** What takes the steps back on sheets of an earlier summary. */
  readonly undo: readonly WorkbookEdit[];
  readonly sheets: SummarySheets;
  /** The sheets of an earlier summary that are replaced. */
  readonly replaced: readonly string[];
  readonly figures: Figures;
};

/** Lines above the table of the main sheet: two headings and three paragraphs. */
const MAIN_LINES = 5;

/**
 * Plans the 年终汇总: six sheets whose every figure is a native formula over the lists' own cells. Sheets of an earlier
 * summary give way, and what users typed into them is taken over; all other sheets are only read.
 *
 * The earlier sheets are renamed first and deleted last, so that a failure in between can be taken back.
 *
 * Problems: `no-task-list` where there is nothing to count.
 */
export function planSummary(input: SummaryInput): Result<SummaryPlan> {
  const { snapshot, asOf, warnDays = WARN_DAYS, fonts = chooseFonts() } = input;
  const choice = countedLists(input.lists);
  if (choice.counted.length === 0) return fail({ code: "no-task-list" });

  const { sheets, replaced, aside } = places(snapshot);
  const rows = detailRows(choice.counted, snapshot);
  const figures = figuresOf(rows);
  const area = new DetailArea(sheets.detail, rows.length);
  const settings = settingsOf(sheets.main);
  const indicators = orderedIndicators(indicatorRows(snapshot));
  const reports = reportRows(choice.counted, rows, civilOf(asOf).year);
  const open = openRows(rows);
  const subtitle = sentence(strings.summary.subtitle, { day: dayText(settings.asOf, asOf) });
  const context = (role: SummaryRole) => ({
    sheet: sheets[role],
    mainSheet: sheets.main,
    subtitle,
    area,
    figures,
    fonts,
  });
  const table = headerRowOf(0) + 2;
  const { first: plansFrom, total: totalRow } = mainRows(MAIN_LINES, figures.plans.length);
  const text = narrative(figures, indicators.rows, reports.length, asOf, {
    sheets,
    asOfCell: settings.asOf,
    plansFrom,
    totalRow,
    units: [UNITS_FIRST_ROW + 1, UNITS_FIRST_ROW + figures.units.length],
    indicators: [table, table + Math.max(indicators.rows.length, 1) - 1],
    reports: [table, table + Math.max(reports.length, 1) - 1],
  });
  const steps: WorkbookEdit[][] = [
    replaced.map((sheet, i) => ({ kind: "rename-sheet", sheet, to: aside[i] ?? sheet })),
    mainSheetEdits(context("main"), {
      narrative: text,
      notes: [...gapNotes(choice, rows, indicators.rows.length), checkNote(choice.counted, snapshot, area)],
      asOf,
      warnDays,
      signature: strings.summary.signature.replace("{office}", input.office ?? strings.summary.blankOffice),
    }),
    unitsSheetEdits(context("units"), totalRow),
    indicatorsSheetEdits(context("indicators"), indicators),
    openSheetEdits(
      context("open"),
      open,
      typedColumns(snapshot, SUMMARY_SHEET.open, OPEN_IDENTITY, OPEN_TYPED),
    ),
    reportsSheetEdits(
      context("reports"),
      reports,
      settings.asOf,
      typedColumns(snapshot, SUMMARY_SHEET.reports, REPORT_IDENTITY, REPORT_TYPED),
    ),
    detailSheetEdits(rows, sheets.detail, settings, fonts),
    [
      ...aside.map((sheet): WorkbookEdit => ({ kind: "delete-sheet", sheet })),
      { kind: "activate", sheet: sheets.main },
    ],
  ];
  return ok({
    steps: [inOneRequest(steps)],
    undo: replaced.map((sheet, i) => ({ kind: "rename-sheet", sheet: aside[i] ?? sheet, to: sheet })),
    sheets,
    replaced,
    figures,
  });
}

/** Sheets that refer to one another must exist before their formulas are written. */
function inOneRequest(steps: readonly (readonly WorkbookEdit[])[]): WorkbookEdit[] {
  const [renamed = [], ...rest] = steps;
  const all = rest.flat();
  const isNew = (edit: WorkbookEdit): boolean => edit.kind === "add-sheet";
  return [...renamed, ...all.filter(isNew), ...all.filter((edit) => !isNew(edit))];
}

/** Names for the new sheets, and for those they replace while the work lasts. */
function places(snapshot: WorkbookSnapshot): {
  readonly sheets: SummarySheets;
  readonly replaced: readonly string[];
  readonly aside: readonly string[];
} {
  const names = snapshot.sheets.map(({ name }) => name);
  const own = new Set(Object.values(SUMMARY_SHEET));
  const replaced = snapshot.sheets
    .filter((sheet) => own.has(sheet.name) && isReplaceable(snapshot, sheet))
    .map(({ name }) => name);
  const taken = names.filter((name) => !replaced.includes(name));
  const sheets: Partial<Record<SummaryRole, string>> = {};
  for (const role of SUMMARY_ROLES) {
    const name = freeSheetName(SUMMARY_SHEET[role], taken);
    sheets[role] = name;
    taken.push(name);
  }
  const aside = replaced.map((name) => {
    const free = freeSheetName(strings.summary.asideName.replace("{sheet}", name), [...names, ...taken]);
    taken.push(free);
    return free;
  });
  return { sheets: sheets as SummarySheets, replaced, aside };
}
