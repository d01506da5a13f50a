import { civilOf, isoOf } from "../../base/serial";
import type { CellStyle, WorkbookEdit } from "../../base/workbook-edit";
import { chooseFonts, type OfficialFonts } from "../../sheets/fonts";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { DATE_FORMAT } from "../../sheets/looks";
import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { type AnnexCell, annexEdits, cell, headerRowOf } from "../../sheets/annex";
import { countedLists } from "../summary/counted-lists";
import { DEFAULT_POLICY } from "../../status/policy";
import { sentence } from "../summary/sentence";
import type { TaskList } from "../../tables/tasks/task-list";
import { bulletinStrings } from "../../../strings/bulletin";
import { summaryStrings } from "../../../strings/summary";
import { fill } from "../../../strings/fill";
import { bulletinItems, isExtended, type BulletinItem, type BulletinOptions } from "./bulletin-items";
import { changesSince } from "./changes";
import { earlierBulletin } from "./earlier-bulletin";

export type BulletinInput = BulletinOptions & {
  readonly snapshot: WorkbookSnapshot;
  readonly lists: readonly TaskList[];
  readonly fonts?: OfficialFonts;
};

export type BulletinPlan = {
  readonly edits: readonly WorkbookEdit[];
  readonly sheet: string;
  readonly items: readonly BulletinItem[];
  /** The sheet of the earlier bulletin that this one is compared with. */
  readonly comparedWith?: string;
};

const HEADERS = [
  "序号",
  "责任单位",
  "方案",
  "编号",
  "工作措施",
  "完成时限",
  "截止日期",
  "督办状态",
  "天数",
  "亮牌",
  "序时进度",
  "备注",
  "计数",
] as const;
const WIDTHS: readonly number[] = [27, 84, 42, 51, 207, 60, 60, 45, 36, 39, 48, 57, 24];
const LEFT: CellStyle = { horizontal: "left" };
const STYLE: Partial<Record<(typeof HEADERS)[number], CellStyle>> = {
  责任单位: LEFT,
  工作措施: LEFT,
  截止日期: { numberFormat: DATE_FORMAT },
  完成时限: { numberFormat: "@" },
};

/**
 * Plans a 督办通报: a sheet for one day, by unit, with cards and what has changed since the bulletin before. A bulletin
 * is a document of its day: its rows are values, and only the counts are formulas over them. Earlier bulletins stay.
 *
 * Problems: `no-task-list`.
 */
export function planBulletin(input: BulletinInput): Result<BulletinPlan> {
  const { snapshot, asOf, fonts = chooseFonts(), cards = DEFAULT_POLICY.cards } = input;
  const { schedule = DEFAULT_POLICY.schedule } = input;
  const { counted } = countedLists(input.lists);
  if (counted.length === 0) return fail({ code: "no-task-list" });
  const texts = bulletinStrings;
  const items = bulletinItems(counted, input);
  const earlier = earlierBulletin(snapshot, asOf);
  const sheet = freeSheetName(
    fill(texts.sheet, { day: isoOf(asOf) }),
    snapshot.sheets.map(({ name }) => name),
  );
  const changes = changesSince(earlier, items, counted);
  const before = 2 + changes.length;
  const first = headerRowOf(before) + 2;
  const column = (letter: string): string =>
    `${letter}${first}:${letter}${first + Math.max(items.length, 1) - 1}`;
  // A task counts once (项), however many units lead it; its rows are 项次 (semantics §4).
  const count = (letter: string, word: string, of: (item: BulletinItem) => boolean) => ({
    expression: `COUNTIFS(${column(letter)},"${word}",${column("M")},1)`,
    shown: items.filter((item) => item.first && of(item)).length,
  });
  const times = (word: BulletinItem["word"]) => {
    const [all, once] = [`COUNTIF(${column("H")},"${word}")`, count("H", word, (item) => item.word === word)];
    const rows = items.filter((item) => item.word === word).length;
    const { open, close } = texts.times;
    return {
      expression: `IF(${all}=${once.expression},"","${open}"&${all}&"${close}")`,
      shown: rows === once.shown ? "" : `${open}${rows}${close}`,
    };
  };
  const overview = sentence(texts.overview, {
    overdue: count("H", "逾期", ({ word }) => word === "逾期"),
    overdueTimes: times("逾期"),
    soon: count("H", "临期", ({ word }) => word === "临期"),
    soonTimes: times("临期"),
    red: count("J", "红牌", ({ card }) => card === "红牌"),
    yellow: count("J", "黄牌", ({ card }) => card === "黄牌"),
    slow: count("K", "慢于序时", ({ schedule }) => schedule === "慢于序时"),
    severe: count("K", "严重滞后", ({ schedule }) => schedule === "严重滞后"),
  });
  const { year, month, day } = civilOf(asOf);
  const edits = annexEdits({
    sheet,
    title: texts.title,
    subtitle: cell(fill(summaryStrings.subtitle, { day: `${year}年${month}月${day}日` })),
    fonts,
    size: 9,
    before: [
      { kind: "text", ...overview },
      { kind: "heading", ...cell(texts.changes.heading) },
      ...changes.map((line) => ({ kind: "note" as const, ...cell(line) })),
    ],
    columns: HEADERS.map((header, i) => {
      const style = STYLE[header];
      return { header, width: WIDTHS[i] ?? 48, ...(style === undefined ? {} : { style }) };
    }),
    body: items.length > 0 ? items.map(itemCells) : [HEADERS.map((_, i) => cell(i === 4 ? texts.none : ""))],
    after: texts.notes.map((note) => ({
      kind: "note",
      ...cell(fill(note, { ...cards, slow: points(schedule.slow), severe: points(schedule.severe) })),
    })),
    side: [[texts.side.day, asOf, { numberFormat: DATE_FORMAT }]],
  });
  return ok({
    edits: [...edits, { kind: "activate", sheet }],
    sheet,
    items,
    ...(earlier === undefined ? {} : { comparedWith: earlier.sheet }),
  });
}

function itemCells(item: BulletinItem, i: number): AnnexCell[] {
  const { task, unit, label, id, word, card, schedule } = item;
  const { due, daysLeft } = task.status;
  return [
    cell(i + 1),
    cell(unit),
    cell(label),
    cell(id),
    cell(task.measure || task.task),
    cell(task.deadline.text),
    cell(due ?? "", due === null ? "" : isoOf(due)),
    cell(word),
    cell(daysText(daysLeft)),
    cell(card),
    cell(schedule ?? ""),
    cell(remarkOf(item)),
    cell(item.first ? 1 : 0),
  ];
}

/** A share as points of a hundred. */
const points = (share: number): number => Math.round(share * 100);

function daysText(daysLeft: number | null): string {
  if (daysLeft === null) return "";
  const { late, left, today } = bulletinStrings.days;
  if (daysLeft === 0) return today;
  return daysLeft < 0 ? fill(late, { days: -daysLeft }) : fill(left, { days: daysLeft });
}

function remarkOf({ task }: BulletinItem): string {
  const texts = bulletinStrings.remark;
  return [
    isExtended(task) && task.extension !== undefined
      ? fill(texts.extended, { day: isoOf(task.extension) })
      : "",
    task.status.reportMissing ? texts.reportMissing : "",
    task.status.passedMilestones.length > 0 ? texts.milestonePassed : "",
  ]
    .filter((text) => text !== "")
    .join("；");
}

export type { CardThresholds } from "../../status/policy";
