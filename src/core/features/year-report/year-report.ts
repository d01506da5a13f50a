import { civilOf, isoOf, type SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
import type { Paper, PaperAnnex, PaperBlock } from "../../papers/paper";
import { paperSheets } from "../../papers/paper-sheets";
import { dayWords, orBlank } from "../../papers/words";
import { chooseFonts, type OfficialFonts } from "../../sheets/fonts";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { fill } from "../../../strings/fill";
import { yearReportStrings } from "../../../strings/year-report";
import { tallyParts } from "../summary/narrative";
import { SUMMARY_SHEET } from "../summary/sheet-names";
import type { SummaryMade } from "../summary/summary-input";
import { lastYearAnnex, lastYearWording, type LastYear } from "./last-year";
import { blank, taskBlocks, tiedBlock } from "./task-blocks";
import { evidenceAnnex, figuresAnnex, indicatorsAnnex, openAnnex } from "./year-annexes";

type YearReportInput = {
  readonly snapshot: WorkbookSnapshot;
  readonly asOf: SerialDay;
  /** 成文日期. Default: `asOf`. */
  readonly issuedOn?: SerialDay;
  readonly office?: string;
  readonly fonts?: OfficialFonts;
  /** With which the year is compared. */
  readonly lastYear?: LastYear;
};

export type YearReport = {
  readonly edits: readonly WorkbookEdit[];
  readonly sheet: string;
  /** 佐证材料目录, where a list has such a column. */
  readonly evidenceSheet?: string;
  /** 与上年比较, where last year's workbook was chosen. */
  readonly lastYearSheet?: string;
  readonly paper: Paper;
};

const OFFICE_BLANK = 8;

/**
 * Plans 年终总结 beside a summary that is being made: an outline in six parts, its figures formulas over the summary's
 * cells, what only a person can write a marked blank. An earlier one stays: people have written in it.
 */
export function yearReport(input: YearReportInput, made: SummaryMade): YearReport {
  const { snapshot, asOf, office, fonts = chooseFonts(), issuedOn = asOf } = input;
  const { year } = civilOf(asOf);
  const evidence = evidenceAnnex(made, snapshot);
  const indicators = made.indicators.length === 0 ? [] : [indicatorsAnnex(made)];
  const open = made.open.length === 0 ? [] : [openAnnex(made)];
  const compared = input.lastYear === undefined ? [] : [lastYearAnnex(made, input.lastYear)];
  const annexes = [
    figuresAnnex(made),
    ...indicators,
    ...open,
    ...compared,
    ...(evidence === undefined ? [] : [evidence]),
  ];
  const numberOf = ([annex]: readonly PaperAnnex[]): number =>
    annex === undefined ? 0 : annexes.indexOf(annex) + 1;
  const paper: Paper = {
    form: "report",
    file: fill(yearReportStrings.file, { year, day: isoOf(asOf) }),
    blocks: [
      { kind: "title", text: fill(yearReportStrings.title, { year }) },
      ...sections(made, {
        indicators: numberOf(indicators),
        open: numberOf(open),
        compared: numberOf(compared),
        ...(input.lastYear === undefined ? {} : { lastYear: input.lastYear }),
      }),
      { kind: "attachments", names: annexes.map(({ title }) => title) },
      { kind: "signature", office: orBlank(office, OFFICE_BLANK), day: dayWords(issuedOn) },
    ],
    annexes,
  };
  const taken = [...snapshot.sheets.map(({ name }) => name), ...Object.values(SUMMARY_SHEET)];
  const sheet = freeSheetName(yearReportStrings.sheet, taken);
  const evidenceSheet = freeSheetName(yearReportStrings.evidenceSheet, taken);
  const lastYearSheet = freeSheetName(yearReportStrings.lastYear.sheet, taken);
  const across = [...compared.map(() => lastYearSheet), evidenceSheet];
  return {
    edits: paperSheets({ paper, sheet, across, fonts }),
    sheet,
    ...(evidence === undefined ? {} : { evidenceSheet }),
    ...(compared.length === 0 ? {} : { lastYearSheet }),
    paper,
  };
}

/** The numbers of the annexes, 0 where there is none. */
type AnnexNumbers = {
  readonly indicators: number;
  readonly open: number;
  readonly compared: number;
  readonly lastYear?: LastYear;
};

/** 一 to 六. */
function sections(
  made: SummaryMade,
  { indicators, open, compared, lastYear }: AnnexNumbers,
): readonly PaperBlock[] {
  const { basics, targets, tasks, practice, faults, next } = yearReportStrings;
  const { parts, figures, main } = made;
  const heading = ({ heading: text }: { readonly heading: string }): PaperBlock => ({
    kind: "heading",
    text,
  });
  const totals = tallyParts(main.own, main.totalRow, figures.total);
  const { lasting } = totals;
  return [
    heading(basics),
    blank(basics.blank),
    tiedBlock(parts.overall),
    tiedBlock(parts.units),
    heading(targets),
    ...(indicators === 0
      ? [blank(targets.none)]
      : [
          tiedBlock([parts.indicators, { template: fill(targets.annex, { no: indicators }) }]),
          blank(lastYear === undefined ? targets.blank : targets.blankBeside),
        ]),
    ...(lastYear === undefined ? [] : [tiedBlock(lastYearWording(lastYear, totals, compared))]),
    heading(tasks),
    ...taskBlocks(made),
    ...(lasting === undefined || figures.total.status.长期推进 === 0
      ? []
      : [tiedBlock({ template: tasks.endless, values: { count: lasting } })]),
    heading(practice),
    blank(practice.blank),
    heading(faults),
    ...(open === 0
      ? []
      : [tiedBlock({ template: faults.counts.replace("{no}", String(open)), values: totals })]),
    blank(faults.blank),
    heading(next),
    blank(next.blank),
  ];
}
