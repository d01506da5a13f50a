import { formula } from "../../base/cell-content";
import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { foldText } from "../../language/text/fold";
import type { PaperAnnex } from "../../papers/paper";
import { percentWords } from "../../papers/words";
import { cell, type AnnexCell } from "../../sheets/annex";
import { LEFT } from "../../sheets/looks";
import type { TaskList } from "../../tables/tasks/task-list";
import { fill } from "../../../strings/fill";
import { yearReportStrings } from "../../../strings/year-report";
import { countedLists } from "../summary/counted-lists";
import { detailRows } from "../summary/detail/detail-rows";
import { figuresOf, type Tally } from "../summary/figures";
import { indicatorRows } from "../summary/indicator-tables";
import { TALLY_LETTER } from "../summary/sheets/tally-columns";
import type { SummaryMade } from "../summary/summary-input";
import type { Tied, Wording } from "../summary/sentence";

const texts = yearReportStrings.lastYear;

/** What last year's workbook says of its year, by the rules by which this year's is counted. */
export type LastYear = {
  readonly year: number;
  readonly total: Tally;
  /** 完成值 by the indicator's folded name; absent where the workbook has several of that name, or no number. */
  readonly actual: ReadonlyMap<string, number>;
};

/**
 * @param lists Of last year's workbook, judged for the last day of `year`.
 * @param thisYear The year of the report.
 * Problems: `no-list-last-year`; `not-an-earlier-year` (detail `year`).
 */
export function lastYearOf(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
  { year, thisYear }: { readonly year: number; readonly thisYear: number },
): Result<LastYear> {
  const { counted } = countedLists(lists);
  if (counted.length === 0) return fail({ code: "no-list-last-year" });
  if (year >= thisYear) return fail({ code: "not-an-earlier-year", detail: { year: String(year) } });
  return ok({ year, total: figuresOf(detailRows(counted, snapshot)).total, actual: actualOf(snapshot) });
}

function actualOf(snapshot: WorkbookSnapshot): ReadonlyMap<string, number> {
  const found = new Map<string, number | undefined>();
  for (const { reading } of indicatorRows(snapshot)) {
    const name = foldText(reading.indicator);
    const actual = typeof reading.actual === "number" ? reading.actual : undefined;
    found.set(name, found.has(name) ? undefined : actual);
  }
  return new Map([...found].flatMap(([name, actual]) => (actual === undefined ? [] : [[name, actual]])));
}

/** The sentence of 二: last year's figures as numbers, this year's as they stand in the summary. */
export function lastYearWording(
  { year, total }: LastYear,
  totals: Readonly<Record<string, Tied>>,
  no: number,
): Wording {
  return [
    {
      template: fill(texts.was, {
        year,
        measures: total.measures,
        finished: percentWords(total.finishedRate),
        onTime: percentWords(total.onTimeRate),
      }),
    },
    { template: texts.is, values: totals },
    { template: fill(texts.annex, { no }) },
  ];
}

/** 与上年比较表: the figures of both years and their difference; indicators that both years have with a number. */
export function lastYearAnnex(made: SummaryMade, last: LastYear): PaperAnnex {
  const { figures, main, indicators } = made;
  const rows: AnnexCell[][] = [];
  const add = (
    item: string,
    unit: string,
    was: AnnexCell,
    is: AnnexCell,
    change: number | undefined,
  ): void => {
    // The table's headings stand in the third row of its sheet: 附件 and the title are above them.
    const row = FIRST_ROW + rows.length;
    const format = was.numberFormat ?? is.numberFormat;
    const [left, right] = [`D${row}`, `E${row}`];
    const points = format === RATE ? `(${right}-${left})*100` : `${right}-${left}`;
    rows.push([
      cell(rows.length + 1),
      cell(item),
      cell(unit),
      was,
      is,
      {
        ...cell(
          formula(`IF(AND(ISNUMBER(${left}),ISNUMBER(${right})),${points},"—")`),
          change === undefined ? "—" : changeWords(change),
        ),
        numberFormat: CHANGE,
      },
    ]);
  };
  const now = (letter: string): string => `${main.own}${letter}${main.totalRow}`;
  for (const { item, letter, of } of COUNTS)
    add(
      item,
      texts.items,
      cell(of(last.total)),
      cell(formula(now(letter)), of(figures.total)),
      of(figures.total) - of(last.total),
    );
  for (const { item, letter, of } of RATES) {
    const [was, is] = [of(last.total), of(figures.total)];
    add(
      item,
      texts.points,
      { ...cell(was ?? "—", percentWords(was)), numberFormat: RATE },
      { ...cell(formula(now(letter)), percentWords(is)), numberFormat: RATE },
      was === null || is === null ? undefined : (is - was) * 100,
    );
  }
  const own = new Map<string, number>();
  for (const { reading } of indicators)
    own.set(foldText(reading.indicator), (own.get(foldText(reading.indicator)) ?? 0) + 1);
  let without = 0;
  for (const { reading } of indicators) {
    const name = foldText(reading.indicator);
    const was = last.actual.get(name);
    if (was === undefined || typeof reading.actual !== "number" || own.get(name) !== 1) {
      without += 1;
      continue;
    }
    add(reading.indicator, reading.target?.unit ?? "", cell(was), cell(reading.actual), reading.actual - was);
  }
  return {
    title: fill(texts.title, { year: last.year }),
    across: true,
    columns: [
      { header: texts.headers.no, width: 30 },
      { header: texts.headers.item, width: 300, style: LEFT },
      { header: texts.headers.unit, width: 80 },
      { header: fill(texts.headers.was, { year: last.year }), width: 110 },
      { header: texts.headers.is, width: 110 },
      { header: texts.headers.change, width: 110 },
    ],
    rows,
    notes: [texts.note, ...(without === 0 ? [] : [fill(texts.without, { count: without, year: last.year })])],
  };
}

const FIRST_ROW = 4;
const RATE = "0.0%";
const CHANGE = "+0.##;-0.##;0";

/** As the number format shows it. */
const changeWords = (change: number): string => {
  const rounded = Math.round(change * 100) / 100;
  return rounded > 0 ? `+${rounded}` : String(rounded);
};

type Row<N> = { readonly item: string; readonly letter: string; readonly of: (tally: Tally) => N };

const COUNTS: readonly Row<number>[] = [
  { item: texts.measures, letter: TALLY_LETTER.measures, of: ({ measures }) => measures },
  { item: texts.toFinish, letter: TALLY_LETTER.toFinish, of: ({ toFinish }) => toFinish },
  { item: texts.done, letter: TALLY_LETTER.status("已完成"), of: ({ status }) => status.已完成 },
  { item: texts.late, letter: TALLY_LETTER.status("逾期完成"), of: ({ status }) => status.逾期完成 },
  { item: texts.overdue, letter: TALLY_LETTER.status("逾期"), of: ({ status }) => status.逾期 },
];
const RATES: readonly Row<number | null>[] = [
  { item: texts.finished, letter: TALLY_LETTER.finishedRate, of: ({ finishedRate }) => finishedRate },
  { item: texts.onTime, letter: TALLY_LETTER.onTimeRate, of: ({ onTimeRate }) => onTimeRate },
];
