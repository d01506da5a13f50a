import { isoOf, type SerialDay } from "../../base/serial";
import type { PaperAnnex } from "../../papers/paper";
import { dayWords } from "../../papers/words";
import { cell, type AnnexCell } from "../../sheets/annex";
import { DATE_FORMAT, LEFT } from "../../sheets/looks";
import { fill } from "../../../strings/fill";
import { collectStrings } from "../../../strings/collect";
import { reminderStrings } from "../../../strings/reminder";
import type { BulletinItem } from "../bulletin/bulletin-items";
import { readerNumber } from "../bulletin/reader-number";
import { taskWords } from "../bulletin/task-words";
import { answerPlace, saidAt, type BaseRow } from "../collect/base-book";
import { DAY_PART, REPLY_PARTS } from "../collect/reply-parts";
import type { AnswerRole, GivenRole } from "../collect/roles";
import { shown } from "../collect/same-value";
import { validationOf } from "../collect/unit-columns";
import type { LetterKind } from "./letter-kind";

const TEXT = { numberFormat: "@" } as const;

/** 附件1: the measures that the letter is about. */
export function tasksAnnex(kind: LetterKind, items: readonly BulletinItem[], asOf: SerialDay): PaperAnnex {
  const { title, headers, note } = reminderStrings.annex;
  return {
    title: title[kind],
    across: false,
    columns: [
      { header: headers.no, width: 27 },
      { header: headers.number, width: 75, style: LEFT },
      { header: headers.measure, width: 117, style: LEFT },
      { header: headers.deadline, width: 57, style: TEXT },
      { header: headers.due, width: 66, style: { numberFormat: DATE_FORMAT } },
      { header: headers.state, width: 36 },
      { header: headers.days, width: 36 },
      { header: headers.key, width: 51, style: { ...TEXT, fontSize: 8 } },
    ],
    rows: items.map((item, i) => {
      const { task, word, id } = item;
      const { due, daysLeft } = task.status;
      return [
        cell(i + 1),
        cell(readerNumber(item)),
        cell(taskWords(task)),
        cell(task.deadline.text),
        cell(due ?? "", due === null ? "" : isoOf(due)),
        cell(word),
        cell(word === "逾期" && daysLeft !== null && daysLeft < 0 ? -daysLeft : ""),
        cell(id),
      ];
    }),
    notes: [fill(note, { day: dayWords(asOf) })],
  };
}

const GIVEN = ["task", "measure", "deadline"] as const satisfies readonly GivenRole[];
const ANSWERS = ["progress", "done", "completedOn", "remark"] as const satisfies readonly AnswerRole[];
const WIDTHS: Readonly<Record<string, number>> = {
  task: 75,
  measure: 186,
  deadline: 54,
  progress: 84,
  done: 42,
  completedOn: 54,
  remark: 54,
};

/**
 * 附件2 反馈表: the rows with their 回收码, what the office holds of answers, and what no list has a column of. Given
 * cells are spelled as the list has them, by which the rows are found again.
 */
export function replyAnnex(
  unit: string,
  rows: readonly { readonly item: BulletinItem; readonly base: BaseRow }[],
  replyBy: SerialDay,
): PaperAnnex {
  const { role, book } = collectStrings;
  const { title, lead, note } = reminderStrings.reply;
  return {
    title,
    lead: fill(lead, { unit, day: dayWords(replyBy) }),
    across: true,
    columns: [
      { header: book.code, width: 54, style: { ...TEXT, color: "#7F7F7F" } },
      { header: reminderStrings.annex.headers.key, width: 45, style: TEXT },
      ...GIVEN.map((each) => ({ header: role[each], width: WIDTHS[each] ?? 54, style: LEFT })),
      ...ANSWERS.map((each) => {
        const validation = validationOf(each);
        return {
          header: role[each],
          width: WIDTHS[each] ?? 54,
          answer: true as const,
          style: each === "completedOn" ? { numberFormat: DATE_FORMAT } : LEFT,
          ...(validation === undefined ? {} : { validation }),
        };
      }),
      ...REPLY_PARTS.map((header) => ({
        header,
        width: 51,
        answer: true as const,
        style: header === DAY_PART ? { numberFormat: DATE_FORMAT } : LEFT,
      })),
    ],
    rows: rows.map(({ item, base }) => [
      cell(base.code),
      cell(item.id),
      ...GIVEN.map((each) => givenCell(base, each)),
      ...ANSWERS.map((each) => answerCell(base, each)),
      ...REPLY_PARTS.map(() => cell("")),
    ]),
    notes: [note],
  };
}

function givenCell({ list, row }: BaseRow, role: GivenRole): AnnexCell {
  const column = list.columns[role];
  return column === undefined ? cell("") : saidCell(saidAt(list.cells, { row, column }));
}

function answerCell(base: BaseRow, role: AnswerRole): AnnexCell {
  const at = answerPlace(base, role);
  return at === undefined ? cell("") : saidCell(saidAt(base.list.cells, at));
}

function saidCell(said: ReturnType<typeof saidAt>): AnnexCell {
  const text = shown(said);
  return typeof said.value === "string" || said.format === "General"
    ? { content: said.value, shown: text }
    : { content: said.value, shown: text, numberFormat: said.format };
}
