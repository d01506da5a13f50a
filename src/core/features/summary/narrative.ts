import { quoteSheet } from "../../base/address";
import { STATUS_WORDS } from "../../status/looks";
import type { Figures, Tally } from "./figures";
import type { IndicatorRow } from "./indicator-tables";
import type { Conditional, Tied, Wording } from "./sentence";
import { INDICATOR_VERDICT } from "./sheets/indicators-sheet";
import type { Verdict } from "../../attainment/attainment";
import { REPORT_COLUMN, REPORT_VERDICT } from "./sheets/reports-sheet";
import { TALLY_LETTER } from "./sheets/tally-columns";
import type { SummarySheets } from "./sheet-names";
import { summaryStrings } from "../../../strings/summary";

/** Where the numbers of the text stand. Rows are 1-based, first and last of the tables' bodies. */
type NarrativePlaces = {
  readonly sheets: SummarySheets;
  readonly plansFrom: number;
  readonly totalRow: number;
  readonly units: readonly [first: number, last: number];
  readonly indicators: readonly [first: number, last: number];
  readonly reports: readonly [first: number, last: number];
  /** Before references to the main sheet's own cells, where the text stands on another sheet: `年终汇总!`. */
  readonly own?: string;
};

/** 综述 in its sentences, as wordings. */
export type NarrativeParts = {
  readonly overall: Wording;
  readonly plansBegin: Wording;
  /** In the order of the figures' plans. */
  readonly plans: readonly Wording[];
  readonly units: Wording;
  readonly indicators: Wording;
  readonly reports: Wording;
};

/** 综述: three paragraphs, as wordings. */
export function narrative(...of: Parameters<typeof narrativeParts>): Wording[] {
  const { overall, plansBegin, plans, units, indicators, reports } = narrativeParts(...of);
  return [overall, [plansBegin, ...plans, units], [indicators, reports]];
}

/** Every number is an expression over a table's cell, so that text and table cannot disagree. */
export function narrativeParts(
  figures: Figures,
  indicators: readonly IndicatorRow[],
  reports: number,
  day: Tied,
  places: NarrativePlaces,
): NarrativeParts {
  const { total } = figures;
  const texts = summaryStrings.narrative;
  const { own = "", plansFrom, totalRow } = places;
  return {
    overall: wording(texts.overall, {
      day,
      plans: { expression: `ROWS(${own}A${plansFrom}:A${totalRow - 1})`, shown: figures.plans.length },
      ...tallyParts(own, totalRow, total),
      tasks: { expression: `${own}B${totalRow}`, shown: total.tasks },
    }),
    plansBegin: wording(texts.plansBegin),
    plans: figures.plans.map((plan, i) => {
      const row = plansFrom + i;
      return wording(i === figures.plans.length - 1 ? texts.planLast : texts.plan, {
        plan: { expression: `${own}A${row}`, shown: plan.label },
        ...tallyParts(own, row, plan),
      });
    }),
    units: unitSentence(figures, places),
    indicators: indicatorSentence(indicators, places),
    reports: reportSentence(reports, places),
  };
}

const wording = (template: string, values: Readonly<Record<string, Tied | Conditional>> = {}): Wording => ({
  template,
  values,
});

/** A rate as text: 85.7%, or words where it could not be worked out. */
function rateText(reference: string, value: number | null, otherwise: string): Tied {
  return {
    expression: `IF(ISNUMBER(${reference}),TEXT(${reference},"0.0%"),"${otherwise}")`,
    shown: value === null ? otherwise : `${(value * 100).toFixed(1)}%`,
  };
}

/** The figures of one row of the main table. `own`: see `NarrativePlaces`. */
export function tallyParts(own: string, row: number, tally: Tally): Record<string, Tied> {
  const names = ["done", "late", "overdue", "soon", "going", "lasting", "unclear"] as const;
  const counts = STATUS_WORDS.map((word, i): [string, Tied] => [
    names[i] ?? word,
    { expression: `${own}${TALLY_LETTER.status(word)}${row}`, shown: tally.status[word] },
  ]);
  return {
    ...Object.fromEntries(counts),
    measures: { expression: `${own}${TALLY_LETTER.measures}${row}`, shown: tally.measures },
    toFinish: { expression: `${own}${TALLY_LETTER.toFinish}${row}`, shown: tally.toFinish },
    finished: rateText(
      `${own}${TALLY_LETTER.finishedRate}${row}`,
      tally.finishedRate,
      summaryStrings.narrative.noRate,
    ),
    onTime: rateText(
      `${own}${TALLY_LETTER.onTimeRate}${row}`,
      tally.onTimeRate,
      summaryStrings.narrative.noRate,
    ),
  };
}

function unitSentence({ units }: Figures, { sheets, units: [first, last] }: NarrativePlaces): Wording {
  const texts = summaryStrings.narrative;
  const named = units.filter(({ unit }) => unit !== summaryStrings.noUnit);
  if (named.length === 0) return wording(texts.noUnits);
  const range = (column: string): string =>
    `${quoteSheet(sheets.units)}!$${column}$${first}:$${column}$${last}`;
  const overdue = range(TALLY_LETTER.status("逾期"));
  const most = `MAX(${overdue})`;
  const shownMost = units[0]?.status.逾期 ?? 0;
  const worst = wording(texts.worst, {
    unit: {
      expression: `INDEX(${range("B")},MATCH(${most},${overdue},0))`,
      shown: units[0]?.unit ?? "",
    },
    count: { expression: most, shown: shownMost },
  });
  return wording(texts.units, {
    units: { expression: `COUNTIF(${range("B")},"<>${summaryStrings.noUnit}")`, shown: named.length },
    late: {
      expression: `COUNTIF(${overdue},">0")`,
      shown: units.filter(({ status }) => status.逾期 > 0).length,
    },
    worst: { unless: `${most}=0`, isEmpty: shownMost === 0, wording: worst },
  });
}

function indicatorSentence(rows: readonly IndicatorRow[], { sheets, indicators }: NarrativePlaces): Wording {
  const texts = summaryStrings.narrative;
  if (rows.length === 0) return wording(texts.noIndicators);
  const [first, last] = indicators;
  const range = `${quoteSheet(sheets.indicators)}!$${INDICATOR_VERDICT}$${first}:$${INDICATOR_VERDICT}$${last}`;
  const of = (...verdicts: readonly Verdict[]): Tied => {
    const counts = verdicts.map((verdict) => `COUNTIF(${range},"${verdict}")`);
    return {
      expression: counts.length === 1 ? (counts[0] ?? "") : `(${counts.join("+")})`,
      shown: rows.filter((row) => verdicts.some((verdict) => row.verdict === verdict)).length,
    };
  };
  const attested = of("人工认定达标", "人工认定未达标");
  const words = ["达标", "未达标", "未填", "需人工认定", "人工认定达标", "人工认定未达标"] as const;
  const others = rows.filter((row) => !words.some((word) => row.verdict === word)).length;
  return wording(texts.indicators, {
    all: { expression: `ROWS(${range})`, shown: rows.length },
    met: of("达标", "人工认定达标"),
    unmet: of("未达标", "人工认定未达标"),
    attested: {
      unless: `${attested.expression}=0`,
      isEmpty: attested.shown === 0,
      wording: wording(texts.attested, { count: attested }),
    },
    missing: of("未填"),
    person: of("需人工认定"),
    wrong: {
      expression: `ROWS(${range})-${words.map((word) => of(word).expression).join("-")}`,
      shown: others,
    },
  });
}

function reportSentence(count: number, { sheets, reports: [first, last] }: NarrativePlaces): Wording {
  const texts = summaryStrings.narrative;
  if (count === 0) return wording(texts.noReports);
  const rangeOf = (column: string): string =>
    `${quoteSheet(sheets.reports)}!$${column}$${first}:$${column}$${last}`;
  const range = rangeOf(REPORT_COLUMN.verdict);
  const dated = `COUNT(${rangeOf(REPORT_COLUMN.due)})`;
  const of = (...verdicts: readonly string[]): Tied => ({
    expression: `(${verdicts.map((verdict) => `COUNTIF(${range},"${verdict}")`).join("+")})`,
    shown: count,
  });
  return wording(texts.reports, {
    all: { expression: dated, shown: count },
    met: of(REPORT_VERDICT.met, REPORT_VERDICT.measureDone),
    missing: of(REPORT_VERDICT.missing),
    notYet: of(REPORT_VERDICT.notYet),
    notRegistered: of(REPORT_VERDICT.notRegistered),
    undated: { expression: `ROWS(${range})-${dated}`, shown: count },
  });
}
