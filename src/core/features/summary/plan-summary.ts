import { civilOf } from "../../base/serial";
import { quoteSheet } from "../../base/address";
import { formula } from "../../base/cell-content";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { chooseFonts } from "../../sheets/fonts";
import { listsSeen } from "../../tables/tasks/list-seen";
import { cellsSeen, restsOn, type RestsOn } from "../../base/rests-on";
import { fail, ok, type Result } from "../../base/problem";
import { policyRefs } from "../../status/policy-refs";
import { ownStatusCells } from "../flag/own-status";
import { readPolicy } from "../../status/read-policy";
import { planSettings } from "../../status/settings-sheet";
import { numbered } from "../../sheets/paper";
import { summaryStrings } from "../../../strings/summary";
import { headerRowOf } from "../../sheets/annex";
import { NOTICE_YEAR } from "../../notice/2020-14/issued";
import { dutySheets } from "../duties/duty-sheet";
import { countedLists } from "./counted-lists";
import { DetailArea } from "./detail/detail-place";
import { detailRows } from "./detail/detail-rows";
import { detailSheetEdits } from "./detail/detail-sheet";
import { figuresOf, type Figures } from "./figures";
import { checkNote, gapNotes } from "./gaps";
import { indicatorRows } from "./indicator-tables";
import { keptReports } from "./kept-reports";
import { narrative, narrativeParts } from "./narrative";
import { reportRows } from "./report-rows";
import { rulingNotes } from "./ruling-notes";
import { dayText, sentence, sentenceOf } from "./sentence";
import { rolesMade, SUMMARY_SHEET, type SummaryRole, type SummarySheets } from "./sheet-names";
import { sheetPlaces } from "./sheet-places";
import { indicatorsSheetEdits } from "./sheets/indicators-sheet";
import { orderedIndicators } from "./sheets/ordered-indicators";
import { mainRows, mainSheetEdits, settingsOf } from "./sheets/main-sheet";
import { OPEN_IDENTITY, OPEN_TYPED } from "./sheets/open-columns";
import { openRows } from "./sheets/open-rows";
import { openSheetEdits } from "./sheets/open-sheet";
import { REPORT_IDENTITY, REPORT_TYPED } from "./sheets/report-columns";
import { reportsSheetEdits } from "./sheets/reports-sheet";
import { UNITS_FIRST_ROW, unitsSheetEdits } from "./sheets/units-sheet";
import type { SummaryInput } from "./summary-input";
import { typedColumns, typedOn, withLater, type TypedColumns } from "./typed";

export type SummaryPlan = {
  /** Steps are performed one after another, each in a request of its own. */
  readonly steps: readonly (readonly WorkbookEdit[])[];
  readonly on: RestsOn;
  /** The names of all sheets that a summary may have. */
  readonly sheets: SummarySheets;
  /** Those that are made. */
  readonly roles: readonly SummaryRole[];
  /** The sheets of an earlier summary that are replaced. */
  readonly replaced: readonly string[];
  readonly figures: Figures;
};

/** Lines above the table of the main sheet: two headings and three paragraphs. */
const MAIN_LINES = 5;

/**
 * Plans the 年终汇总: six sheets whose every figure is a native formula over the lists' own cells. The sheets of an
 * earlier summary are replaced, and what users typed into them is taken over; all other sheets are only read.
 *
 * Where there is an earlier summary, the new sheets are made beside it under temporary names and take its place at the
 * very end: a failure before then is taken back by removing the new sheets.
 *
 * Problems: `no-task-list` where there is nothing to count.
 */
export function planSummary(input: SummaryInput): Result<SummaryPlan> {
  const { snapshot, asOf, fonts = chooseFonts(), day = "today" } = input;
  const choice = countedLists(input.lists);
  if (choice.counted.length === 0) return fail({ code: "no-task-list" });

  const { sheets, made, replaced } = sheetPlaces(snapshot);
  const rows = detailRows(choice.counted, snapshot);
  const figures = figuresOf(rows);
  const area = new DetailArea(made.detail, rows.length);
  const policy = readPolicy(snapshot);
  const reports = reportRows(choice.counted, rows, civilOf(asOf).year, policy.readings);
  const workbook = planSettings(snapshot, {}, day, input.ledgersFollow);
  const refs = policyRefs(workbook.place);
  const words = { done: policy.doneWords, open: policy.openWords };
  const ownStatus = new Map(
    choice.counted.map(({ list }) => [list, ownStatusCells(snapshot, list, { refs, words })]),
  );
  const settings = settingsOf(made.main);
  const indicators = orderedIndicators(indicatorRows(snapshot));
  const roles = rolesMade({ indicators: indicators.rows.length, reports: reports.length });
  const open = openRows(rows);
  // A formula on the same sheet refers to the cell without the sheet's name.
  const ownAsOf = settings.asOf.slice(settings.asOf.lastIndexOf("!") + 1);
  const context = (role: SummaryRole) => ({
    sheet: made[role],
    finalName: sheets[role],
    mainSheet: made.main,
    subtitle: sentence(summaryStrings.subtitle, {
      day: dayText(role === "main" ? ownAsOf : settings.asOf, asOf),
    }),
    area,
    figures,
    fonts,
  });
  const table = headerRowOf(0) + 2;
  const { first: plansFrom, total: totalRow } = mainRows(MAIN_LINES, figures.plans.length);
  const places = {
    sheets: made,
    plansFrom,
    totalRow,
    units: [UNITS_FIRST_ROW + 1, UNITS_FIRST_ROW + figures.units.length],
    indicators: [table, table + Math.max(indicators.rows.length, 1) - 1],
    reports: [table, table + Math.max(reports.length, 1) - 1],
  } as const;
  const text = narrative(figures, indicators.rows, reports.length, dayText(ownAsOf, asOf), places);
  const own = `${quoteSheet(made.main)}!`;
  const openTyped = typedNow(input, SUMMARY_SHEET.open, OPEN_IDENTITY, OPEN_TYPED);
  const onDay = dayText(settings.asOf, asOf);
  const steps: WorkbookEdit[][] = [
    mainSheetEdits(context("main"), {
      narrative: text.map(sentenceOf),
      notes: [
        ...gapNotes(choice, rows, indicators.rows.length),
        ...rulingNotes(policy.rulings, rows, indicators.rows),
        checkNote(choice.counted, snapshot, area),
      ],
      asOf,
      warnDays: input.warnDays ?? formula(refs.warnDays),
      signature: summaryStrings.signature.replace(
        "{office}",
        input.office ?? policy.office ?? summaryStrings.blankOffice,
      ),
    }),
    unitsSheetEdits(context("units"), totalRow),
    roles.includes("indicators") ? indicatorsSheetEdits(context("indicators"), indicators) : [],
    openSheetEdits(context("open"), open, openTyped),
    roles.includes("reports")
      ? reportsSheetEdits(context("reports"), reports, {
          asOf: settings.asOf,
          calendar: dutySheets(snapshot).find(({ year }) => year === NOTICE_YEAR),
          typed: typedNow(input, SUMMARY_SHEET.reports, REPORT_IDENTITY, REPORT_TYPED),
        })
      : [],
    detailSheetEdits(rows, { sheet: made.detail, finalName: sheets.detail }, settings, fonts, {
      refs,
      words,
      listStatus: ({ task, cells }) => {
        const at = ownStatus.get(cells.list)?.(task);
        return at === undefined ? undefined : cells.onOtherSheets(at);
      },
    }),
    [...workbook.edits],
    [
      ...(input.beside?.({
        counted: choice.counted,
        rows,
        figures,
        indicators: indicators.rows,
        open,
        openTyped,
        area,
        main: { own, plansFrom, totalRow },
        asOf: settings.asOf,
        parts: narrativeParts(figures, indicators.rows, reports.length, onDay, { ...places, own }),
      }) ?? []),
      ...keptReports(snapshot, replaced),
    ],
    [
      // The new main sheet is shown before the old sheets are deleted: deleting the sheet in front would make Excel
      // show some other one.
      { kind: "activate", sheet: made.main },
      ...replaced.map((sheet): WorkbookEdit => ({ kind: "delete-sheet", sheet })),
      ...roles
        .filter((role) => made[role] !== sheets[role])
        .map((role): WorkbookEdit => ({
          kind: "rename-sheet",
          sheet: made[role],
          to: sheets[role],
        })),
    ],
  ];
  const edits = numbered(inOneRequest(steps), policy.papers.pageNumbers);
  // What users type into the sheets that go is looked at once more with their going.
  const cells = snapshot.sheets.flatMap((sheet) =>
    replaced.includes(sheet.name) && sheet.used && sheet.name !== SUMMARY_SHEET.detail
      ? [cellsSeen(sheet, sheet.used, "formulas", true)]
      : [],
  );
  return ok({
    steps: [edits],
    on: restsOn(snapshot, edits, { cells: [...cells, ...listsSeen(snapshot, input.lists)] }),
    sheets,
    roles,
    replaced,
    figures,
  });
}

/** What users typed: into the sheet as it was read, and what they typed after that. */
function typedNow(
  { snapshot, overtaken = [] }: SummaryInput,
  name: string,
  identity: readonly string[],
  headers: readonly string[],
): TypedColumns {
  const read = typedColumns(snapshot, name, identity, headers);
  const later = overtaken.find((sheet) => sheet.name === name);
  return later === undefined ? read : withLater(read, typedOn(later, identity, headers));
}

/**
 * All steps as one request, the adding of sheets first: sheets that refer to one another must exist before their
 * formulas are written.
 */
function inOneRequest(steps: readonly (readonly WorkbookEdit[])[]): WorkbookEdit[] {
  const all = steps.flat();
  const isNew = (edit: WorkbookEdit): boolean => edit.kind === "add-sheet";
  return [...all.filter(isNew), ...all.filter((edit) => !isNew(edit))];
}
