import { formula } from "../../../base/cell-content";
import type { CellContent, WorkbookEdit } from "../../../base/workbook-edit";
import { cellAddress, columnName, quoteSheet } from "../../../base/address";
import { DATE_FORMAT, INPUT_FILL } from "../../../sheets/looks";
import { type AnnexCell, annexEdits, type AnnexLine, cell, headerRowOf } from "../../../sheets/annex";
import { STATUS_PAINT, STATUS_WORDS } from "../../../status/looks";
import type { Tally } from "../figures";
import { summaryStrings } from "../../../../strings/summary";
import { FIRST_STATUS, rateCells, TALLY_COLUMNS } from "./tally-columns";
import type { SheetContext } from "./units-sheet";

/** 统计截止日 and 临期天数 stand to the right of the table, in column P of the main sheet. */
const VALUE_COLUMN = columnName(FIRST_STATUS + TALLY_COLUMNS.length + 2);
export const settingsOf = (sheet: string) => ({
  asOf: `${quoteSheet(sheet)}!$${VALUE_COLUMN}$1`,
  warnDays: `${quoteSheet(sheet)}!$${VALUE_COLUMN}$2`,
});

/** 1-based row of 合计, and of the first list, when `lines` lines stand above the table. */
export const mainRows = (lines: number, plans: number) => ({
  first: headerRowOf(lines) + 2,
  total: headerRowOf(lines) + 2 + plans,
});

/** 年终汇总: the running text, the figures by plan, what is to be known about them, and the chart. */
export function mainSheetEdits(
  context: SheetContext,
  parts: {
    readonly narrative: readonly AnnexCell[];
    readonly notes: readonly AnnexCell[];
    readonly asOf: number;
    /** A number, or a formula that gives the workbook's. */
    readonly warnDays: CellContent;
    readonly signature: string;
  },
): WorkbookEdit[] {
  const { area, figures } = context;
  const texts = summaryStrings.main;
  const before: AnnexLine[] = [
    { kind: "heading", ...cell(texts.headings.narrative) },
    ...parts.narrative.map((paragraph): AnnexLine => ({ kind: "text", ...paragraph })),
    { kind: "heading", ...cell(texts.headings.table) },
  ];
  const header = headerRowOf(before.length);
  const rows = mainRows(before.length, figures.plans.length);
  const headerCell = (i: number): string => `${columnName(FIRST_STATUS + i)}$${header + 1}`;
  const body = figures.plans.map((tally, i) => {
    const row = rows.first + i;
    const counted = ["措施计数", "1"] as const;
    return [
      cell(tally.label),
      cell(formula(area.count(["方案", `$A${row}`], ["任务计数", "1"])), tally.tasks),
      cell(formula(area.count(["方案", `$A${row}`], counted)), tally.measures),
      ...STATUS_WORDS.map((word, at) =>
        cell(
          formula(area.count(["方案", `$A${row}`], counted, ["督办状态", headerCell(at)])),
          tally.status[word],
        ),
      ),
      ...rateCells(row, tally),
    ];
  });
  return annexEdits({
    ...context,
    title: texts.title,
    before,
    columns: [
      { header: texts.columns.plan, width: 117, style: { numberFormat: "@" } },
      { header: texts.columns.tasks, width: 51 },
      { header: texts.columns.measures, width: 51 },
      ...TALLY_COLUMNS,
    ],
    body: [...body, totalCells(rows, figures.total)],
    total: true,
    after: [
      ...texts.notes.map((note): AnnexLine => ({ kind: "note", ...cell(note) })),
      ...parts.notes.map((note): AnnexLine => ({ kind: "note", ...note })),
    ],
    charts: [
      {
        name: texts.chart,
        type: "column-stacked",
        title: texts.chart,
        numberFormat: "0",
        // A state that no measure has is not labelled.
        labelFormat: "0;;",
        series: STATUS_WORDS.map((name, i) => ({
          name,
          values: { row: header + 1, column: FIRST_STATUS + i, rows: figures.plans.length, columns: 1 },
          categories: { row: header + 1, column: 0, rows: figures.plans.length, columns: 1 },
          color: STATUS_PAINT[name].chart,
        })),
      },
    ],
    signature: parts.signature,
    hints: texts.hints,
    side: [
      [summaryStrings.side.asOf, parts.asOf, { numberFormat: DATE_FORMAT, fill: INPUT_FILL }],
      [summaryStrings.side.warnDays, parts.warnDays, { numberFormat: "0", fill: INPUT_FILL }],
    ],
  });
}

function totalCells({ first, total }: { first: number; total: number }, tally: Tally): AnnexCell[] {
  const sum = (column: number, shown: number): AnnexCell => {
    const at = (row: number): string => cellAddress(row - 1, column);
    return cell(formula(`SUM(${at(first)}:${at(total - 1)})`), shown);
  };
  return [
    cell(summaryStrings.main.total),
    sum(1, tally.tasks),
    sum(2, tally.measures),
    ...STATUS_WORDS.map((word, i) => sum(FIRST_STATUS + i, tally.status[word])),
    ...rateCells(total, tally),
  ];
}
