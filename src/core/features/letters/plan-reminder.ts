import { civilOf, isoOf, type SerialDay } from "../../base/serial";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { chooseFonts } from "../../sheets/fonts";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { DATE_FORMAT } from "../../sheets/looks";
import { fail, ok, type Result } from "../../base/problem";
import { annexEdits, cell, headerRowOf } from "../../sheets/annex";
import { countedLists } from "../summary/counted-lists";
import { sentence } from "../summary/sentence";
import { reminderStrings } from "../../../strings/reminder";
import { summaryStrings } from "../../../strings/summary";
import { fill } from "../../../strings/fill";
import { bulletinItems, type BulletinItem } from "../bulletin/bulletin-items";
import type { BulletinInput } from "../bulletin/plan-bulletin";

/** Days to answer a 提醒函, from its day on, unless another day is asked for. */
export const DAYS_TO_REPLY = 7;

export type ReminderInput = BulletinInput & {
  readonly unit: string;
  /** The office that writes; left open where it is not given. */
  readonly office?: string;
  /** The day until which an answer is asked for. Default: `DAYS_TO_REPLY` after `asOf`. */
  readonly replyBy?: SerialDay;
  /** Names of sheets that are planned but not in the workbook yet. */
  readonly taken?: readonly string[];
};

export type ReminderPlan = {
  readonly edits: readonly WorkbookEdit[];
  readonly sheet: string;
  readonly measures: number;
};

const COLUMNS = [
  { header: "序号", width: 36 },
  { header: "编号", width: 63, style: { numberFormat: "@" } },
  { header: "工作措施", width: 342, style: { horizontal: "left" } },
  { header: "完成时限", width: 84, style: { numberFormat: "@" } },
  { header: "截止日期", width: 72, style: { numberFormat: DATE_FORMAT } },
  { header: "督办状态", width: 60 },
  { header: "逾期天数", width: 60 },
] as const;

/**
 * Plans a 提醒函 to one unit: the measures it leads that are overdue or soon due, ready to print.
 *
 * Problems: `no-task-list`; `nothing-to-remind` (detail `unit`) where the unit has nothing overdue or soon due.
 */
export function planReminder(input: ReminderInput): Result<ReminderPlan> {
  const { snapshot, asOf, unit, fonts = chooseFonts() } = input;
  const { counted } = countedLists(input.lists);
  if (counted.length === 0) return fail({ code: "no-task-list" });
  const items = bulletinItems(counted, input).filter(
    (item) => item.unit === unit && (item.word === "逾期" || item.word === "临期"),
  );
  if (items.length === 0) return fail({ code: "nothing-to-remind", detail: { unit } });
  const texts = reminderStrings;
  const taken = [...snapshot.sheets.map(({ name }) => name), ...(input.taken ?? [])];
  const sheet = freeSheetName(fill(texts.sheet, { unit }), taken);
  const first = headerRowOf(3) + 2;
  const states = `F${first}:F${first + items.length - 1}`;
  const count = (word: BulletinItem["word"]) => ({
    expression: `COUNTIF(${states},"${word}")`,
    shown: items.filter((item) => item.word === word).length,
  });
  const edits = annexEdits({
    sheet,
    title: texts.title,
    subtitle: cell(texts.number),
    fonts,
    before: [
      { kind: "text", ...cell(fill(texts.addressee, { unit })) },
      {
        kind: "text",
        ...sentence(texts.body.replace("{day}", dayText(asOf)), {
          overdue: count("逾期"),
          soon: count("临期"),
        }),
      },
      { kind: "text", ...cell(fill(texts.request, { day: dayText(input.replyBy ?? asOf + DAYS_TO_REPLY) })) },
    ],
    columns: COLUMNS,
    body: items.map(({ id, task, word }, i) => {
      const { due, daysLeft } = task.status;
      return [
        cell(i + 1),
        cell(id),
        cell(task.measure || task.task),
        cell(task.deadline.text),
        cell(due ?? "", due === null ? "" : isoOf(due)),
        cell(word),
        cell(word === "逾期" && daysLeft !== null && daysLeft < 0 ? -daysLeft : ""),
      ];
    }),
    signatureSide: "right",
    signature: fill(texts.signature, {
      office: input.office ?? summaryStrings.blankOffice,
      day: dayText(asOf),
    }),
  });
  return ok({ edits: [...edits, { kind: "activate", sheet }], sheet, measures: items.length });
}

function dayText(serial: SerialDay): string {
  const { year, month, day } = civilOf(serial);
  return `${year}年${month}月${day}日`;
}
