import { formula } from "../../base/cell-content";
import { isoOf } from "../../base/serial";
import type { PaperAnnex } from "../../papers/paper";
import { percentWords } from "../../papers/words";
import { cell, type AnnexCell } from "../../sheets/annex";
import { LEFT } from "../../sheets/looks";
import { STATUS_WORDS } from "../../status/looks";
import { evidenceColumn } from "../../tables/tasks/evidence-column";
import { SheetCells } from "../../tables/sheet-cells";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { summaryStrings } from "../../../strings/summary";
import { yearReportStrings } from "../../../strings/year-report";
import { readerNumber } from "../bulletin/reader-number";
import { taskWords, unitWords } from "../bulletin/task-words";
import { leadsOf } from "../summary/detail/detail-rows";
import type { Tally } from "../summary/figures";
import { identityOf } from "../summary/typed";
import { OPEN_TYPED } from "../summary/sheets/open-columns";
import { nextStep, reason } from "../summary/sheets/reason-and-next-step";
import { TALLY_COLUMNS, TALLY_LETTER } from "../summary/sheets/tally-columns";
import type { SummaryMade } from "../summary/summary-input";

const texts = yearReportStrings;

/** 附件1: the figures of each list, cell by cell those of the summary. */
export function figuresAnnex({ figures, main }: SummaryMade): PaperAnnex {
  const { own, plansFrom, totalRow } = main;
  const row = (label: string, tally: Tally, at: number): AnnexCell[] => {
    const of = (column: string, shown: string | number): AnnexCell =>
      cell(formula(`${own}${column}${at}`), shown);
    const rate = (column: string, value: number | null): AnnexCell => ({
      ...of(column, percentWords(value)),
      numberFormat: "0.0%",
    });
    return [
      cell(label),
      of("B", tally.tasks),
      of(TALLY_LETTER.measures, tally.measures),
      ...STATUS_WORDS.map((word) => of(TALLY_LETTER.status(word), tally.status[word])),
      of(TALLY_LETTER.toFinish, tally.toFinish),
      rate(TALLY_LETTER.finishedRate, tally.finishedRate),
      rate(TALLY_LETTER.onTimeRate, tally.onTimeRate),
    ];
  };
  const { tasks, measures } = summaryStrings.main.columns;
  return {
    title: texts.figures.title,
    across: false,
    columns: [texts.figures.plan, tasks, measures, ...TALLY_COLUMNS.map(({ header }) => header)].map(
      (header, i) => ({ header, width: i === 0 ? 46 : i >= 11 ? 48 : 30 }),
    ),
    rows: [
      ...figures.plans.map((plan, i) => row(plan.label, plan, plansFrom + i)),
      row(texts.figures.total, figures.total, totalRow),
    ],
    total: true,
    notes: texts.figuresNotes,
  };
}

/** The indicators, which 指标汇总 shows on a sheet of its own. */
export function indicatorsAnnex({ indicators }: SummaryMade): PaperAnnex {
  return {
    title: texts.indicators.title,
    across: true,
    standing: true,
    columns: [
      { header: "序号", width: 30 },
      { header: "指标", width: 190, style: LEFT },
      { header: "目标", width: 190, style: LEFT },
      { header: "完成值", width: 70 },
      { header: "完成率", width: 60 },
      { header: "评价", width: 80 },
    ],
    rows: indicators.map(({ reading, rate, verdict }, i) => [
      cell(i + 1),
      cell(reading.indicator),
      cell(reading.wording),
      cell(String(reading.actual ?? "")),
      cell(rate === null ? "" : percentWords(rate)),
      cell(verdict),
    ]),
    notes: [],
  };
}

/** The measures that are not done, which 未完成任务 shows on a sheet of its own, with what was typed there. */
export function openAnnex({ open, openTyped }: SummaryMade): PaperAnnex {
  return {
    title: texts.open.title,
    across: true,
    standing: true,
    columns: [
      { header: "序号", width: 24 },
      { header: "清单序号", width: 69, style: LEFT },
      { header: "工作措施", width: 160, style: LEFT },
      { header: "截止日期", width: 68 },
      { header: "督办状态", width: 40 },
      { header: "逾期天数", width: 40 },
      { header: "责任单位", width: 70, style: LEFT },
      { header: "进展情况", width: 110, style: LEFT },
      { header: "未完成原因", width: 90, style: LEFT },
      { header: "下一步措施", width: 90, style: LEFT },
    ],
    rows: open.map(({ detail }, i) => {
      const { task, label, id } = detail;
      const { due, daysLeft, word } = task.status;
      const identity = identityOf(label, id, task.measure || task.task);
      const typed = (header: (typeof OPEN_TYPED)[number], otherwise: AnnexCell): AnnexCell =>
        cell(String(openTyped[header]?.get(identity)?.value ?? otherwise.shown));
      return [
        cell(i + 1),
        cell(readerNumber({ label, task })),
        cell(taskWords(task)),
        cell(due === null ? "" : isoOf(due)),
        cell(word),
        cell(word === "逾期" && daysLeft !== null ? -daysLeft : ""),
        cell(leadsOf(task).map(unitWords).join("、")),
        cell(task.progressText),
        typed("未完成原因", reason(detail)),
        typed("下一步措施", nextStep(detail)),
      ];
    }),
    notes: [],
  };
}

/** 佐证材料目录: what the lists name as proof of their measures; undefined where no list has such a column. */
export function evidenceAnnex(
  { counted, rows }: SummaryMade,
  snapshot: WorkbookSnapshot,
): PaperAnnex | undefined {
  const found = counted.flatMap(({ list, label }) => {
    const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
    const column = sheet === undefined ? undefined : evidenceColumn(list, sheet);
    if (sheet === undefined || column === undefined) return [];
    const cells = new SheetCells(sheet);
    return rows
      .filter((row) => row.first && row.label === label)
      .map(({ task }) => ({ task, label, evidence: cells.text(task.row, column) }));
  });
  if (found.length === 0) return undefined;
  const widths = [24, 75, 230, 110, 45, 200];
  return {
    title: texts.evidence.title,
    across: true,
    columns: texts.evidence.headers.map((header, i) => ({
      header,
      width: widths[i] ?? 60,
      ...(i === 0 || i === 4 ? {} : { style: LEFT }),
    })),
    rows: found.map(({ task, label, evidence }, i) => [
      cell(i + 1),
      cell(readerNumber({ label, task })),
      cell(taskWords(task)),
      cell(leadsOf(task).map(unitWords).join("、")),
      cell(task.status.word),
      cell(evidence === "" ? texts.evidence.missing : evidence),
    ]),
    notes: [],
  };
}
