import { isoOf, type SerialDay } from "../../base/serial";
import type { PaperAnnex } from "../../papers/paper";
import { dayWords, percentWords } from "../../papers/words";
import { cell, type AnnexCell } from "../../sheets/annex";
import { DATE_FORMAT, LEFT } from "../../sheets/looks";
import { STEPS, type PaperPolicy, type Policy } from "../../status/policy";
import { bulletinStrings } from "../../../strings/bulletin";
import { fill } from "../../../strings/fill";
import { paperStrings } from "../../../strings/papers";
import { settingsStrings } from "../../../strings/settings";
import type { Figures } from "../summary/figures";
import { isExtended, type BulletinItem } from "./bulletin-items";
import { readerNumber } from "./reader-number";
import { taskWords, unitWords } from "./task-words";

/** 附件1: the units by 办结率. Units count 项次, the total counts 项. */
export function rankingAnnex({ total, units }: Figures, items: readonly BulletinItem[]): PaperAnnex {
  const texts = bulletinStrings.ranking;
  const ranked = [...units].sort(
    (a, b) =>
      (b.finishedRate ?? -1) - (a.finishedRate ?? -1) ||
      a.status.逾期 - b.status.逾期 ||
      (a.unit < b.unit ? -1 : 1),
  );
  const rankOf = ({ finishedRate, status }: (typeof ranked)[number]): number | "" =>
    finishedRate === null
      ? ""
      : ranked.findIndex((one) => one.finishedRate === finishedRate && one.status.逾期 === status.逾期) + 1;
  const cards = (of: readonly BulletinItem[]): AnnexCell[] => [
    cell(of.filter(({ card }) => card === "督办红牌").length),
    cell(of.filter(({ card }) => card === "督办黄牌").length),
  ];
  const figures = (one: Figures["total"], of: readonly BulletinItem[]): AnnexCell[] => [
    cell(one.measures),
    cell(one.toFinish),
    cell(one.status.已完成 + one.status.逾期完成),
    rateCell(one.finishedRate),
    cell(one.status.逾期),
    cell(one.status.临期),
    ...cards(of),
  ];
  return {
    title: texts.title,
    across: false,
    columns: texts.headers.map((header, i) => ({
      header,
      width: i === 1 ? 108 : i === 5 ? 48 : 36,
      ...(i === 1 ? { style: LEFT } : {}),
    })),
    rows: [
      ...ranked.map((one) => [
        cell(rankOf(one)),
        cell(unitWords(one.unit)),
        ...figures(
          one,
          items.filter(({ unit }) => unit === one.unit),
        ),
      ]),
      [
        cell(""),
        cell(texts.total),
        ...figures(
          total,
          items.filter(({ first }) => first),
        ),
      ],
    ],
    total: true,
    notes: texts.notes,
  };
}

const rateCell = (rate: number | null): AnnexCell =>
  rate === null ? cell("—") : { content: rate, shown: percentWords(rate), numberFormat: "0.0%" };

const TEXT = { numberFormat: "@" } as const;
const COLUMNS: PaperAnnex["columns"] = [
  { header: "序号", width: 24 },
  { header: "责任单位", width: 66, style: LEFT },
  { header: "清单序号", width: 69, style: LEFT },
  { header: "工作措施", width: 141, style: LEFT },
  { header: "完成时限", width: 54, style: TEXT },
  { header: "截止日期", width: 60, style: { numberFormat: DATE_FORMAT } },
  { header: "督办状态", width: 36 },
  { header: "天数", width: 46 },
  { header: "亮牌", width: 48 },
  { header: "序时进度", width: 39 },
  { header: "进展情况", width: 108, style: LEFT },
  {
    header: "督办措施",
    width: 36,
    validation: { kind: "list", words: STEPS, ...settingsStrings.message.step },
  },
  { header: "备注", width: 48 },
  { header: "方案", width: 30 },
  { header: "编号", width: 50, style: TEXT },
];

/** 附件2: each measure that the bulletin names, once for each unit that leads it. */
export function detailAnnex(
  items: readonly BulletinItem[],
  asOf: SerialDay,
  { cards, schedule }: Pick<Policy, "cards" | "schedule">,
  { colors }: Pick<PaperPolicy, "colors">,
): PaperAnnex {
  const texts = bulletinStrings.detail;
  const points = (share: number): number => Math.round(share * 100);
  const blanks = { ...cards, slow: points(schedule.slow), severe: points(schedule.severe) };
  return {
    title: texts.title,
    lead: fill(texts.lead, { day: dayWords(asOf) }),
    across: true,
    columns: COLUMNS,
    rows:
      items.length > 0
        ? items.map(itemCells)
        : [COLUMNS.map(({ header }) => cell(header === "工作措施" ? bulletinStrings.faults.none : ""))],
    notes: texts.notes.map((note) => fill(note, blanks)),
    colors: { header: "亮牌", of: { 督办红牌: colors.red, 督办黄牌: colors.yellow } },
  };
}

function itemCells(item: BulletinItem, i: number): AnnexCell[] {
  const { task, unit, label, id, word, card, schedule, step } = item;
  const { due, daysLeft } = task.status;
  return [
    cell(i + 1),
    cell(unitWords(unit)),
    cell(readerNumber(item)),
    cell(taskWords(task)),
    cell(task.deadline.text),
    cell(due ?? "", due === null ? "" : isoOf(due)),
    cell(word),
    cell(daysWords(daysLeft)),
    cell(card),
    cell(schedule ?? ""),
    cell(task.progressText),
    cell(step),
    cell(remarkOf(item)),
    cell(label),
    cell(id),
  ];
}

/** @example daysWords(-51) //=> "逾51天" */
function daysWords(daysLeft: number | null): string {
  if (daysLeft === null) return "";
  const { late, left, today } = paperStrings.days;
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
