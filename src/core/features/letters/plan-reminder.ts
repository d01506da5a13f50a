import { isoOf, type SerialDay } from "../../base/serial";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { fail, ok, type Result } from "../../base/problem";
import type { Paper } from "../../papers/paper";
import { paperSheets } from "../../papers/paper-sheets";
import { numbered } from "../../sheets/paper";
import { orBlank } from "../../papers/words";
import { chooseFonts } from "../../sheets/fonts";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { DEFAULT_POLICY } from "../../status/policy";
import { fill } from "../../../strings/fill";
import { paperStrings } from "../../../strings/papers";
import { reminderStrings } from "../../../strings/reminder";
import { bulletinItems, type BulletinItem } from "../bulletin/bulletin-items";
import type { PaperInput } from "../bulletin/plan-bulletin";
import { basisWords } from "../bulletin/task-words";
import { baseBook, type BaseBook } from "../collect/base-book";
import { countedLists } from "../summary/counted-lists";
import { replyAnnex, tasksAnnex } from "./letter-annexes";
import { letterKind, writesToItself, type LetterKind } from "./letter-kind";
import { letterBlocks } from "./letter-text";
import { replyBatch, replyBook, type ReplyBook } from "./reply-book";

export type ReminderInput = PaperInput & {
  readonly unit: string;
  /** 文种. Default: by delay. */
  readonly kind?: LetterKind;
  /** Names of sheets that are planned but not in the workbook yet. */
  readonly taken?: readonly string[];
  /** The rows of the lists with their codes, where they were worked out already. */
  readonly book?: BaseBook;
};

export type ReminderPlan = {
  readonly edits: readonly WorkbookEdit[];
  readonly kind: LetterKind;
  /** The sheet of the letter, and that of its 反馈表. */
  readonly sheet: string;
  readonly replySheet: string;
  readonly paper: Paper;
  readonly reply: ReplyBook;
  readonly measures: number;
  /** The office writes to itself, or to the unit in which it usually sits. */
  readonly toItself?: "same" | "seat";
};

/** Whether a letter is written about a measure. */
export const isReminded = ({ word }: Pick<BulletinItem, "word">): boolean =>
  word === "逾期" || word === "临期";

/**
 * Plans a letter to one unit: the measures it leads that are overdue or soon due, in the text and as 附件1 on one sheet,
 * and the 反馈表 on another.
 *
 * Problems: `no-task-list`; `nothing-to-remind` (detail `unit`) where the unit has nothing overdue or soon due.
 */
export function planReminder(input: ReminderInput): Result<ReminderPlan> {
  const { snapshot, asOf, unit, office, fonts = chooseFonts(), policy = DEFAULT_POLICY } = input;
  const { papers } = policy;
  const { counted } = countedLists(input.lists);
  if (counted.length === 0) return fail({ code: "no-task-list" });
  const items = bulletinItems(counted, { ...input, steps: papers.steps }).filter(
    (item) => item.unit === unit && isReminded(item),
  );
  if (items.length === 0) return fail({ code: "nothing-to-remind", detail: { unit } });
  const { book = baseBook(snapshot, input.lists) } = input;
  const rowOf = new Map(book.rows.map((row) => [row.task, row]));
  const rows = items.flatMap((item) => {
    const base = rowOf.get(item.task);
    return base === undefined ? [] : [{ item, base }];
  });
  const kind = input.kind ?? letterKind(unit, items, papers);
  const day: SerialDay = papers.issuedOn ?? asOf;
  const replyBy = input.replyBy ?? day + papers.replyDays;
  const about = new Set(items.map(({ label }) => label));
  const reply = replyAnnex(unit, rows, replyBy);
  const paper: Paper = {
    form: "letter",
    file: fill(reminderStrings.file, { kind, unit, day: isoOf(asOf) }),
    blocks: letterBlocks({
      kind,
      unit,
      asOf,
      day,
      replyBy,
      basis: basisWords(counted.filter(({ label }) => about.has(label))),
      items,
      office,
      papers,
    }),
    annexes: [tasksAnnex(kind, items, asOf), reply],
    copies: fill(paperStrings.copies, { to: orBlank(papers.copies, COPIES_BLANK) }),
  };
  const taken = [...snapshot.sheets.map(({ name }) => name), ...(input.taken ?? [])];
  const sheet = freeSheetName(fill(reminderStrings.sheet, { kind, unit }), taken);
  const replySheet = freeSheetName(fill(reminderStrings.replySheet, { unit }), [...taken, sheet]);
  const toItself = writesToItself(office, unit);
  return ok({
    edits: [
      ...numbered(paperSheets({ paper, sheet, across: [replySheet], fonts }), papers.pageNumbers),
      { kind: "activate", sheet },
    ],
    kind,
    sheet,
    replySheet,
    paper,
    reply: replyBook({
      unit,
      batch: replyBatch(isoOf(asOf)),
      paper,
      reply,
      rows: rows.map(({ base }) => base),
      fonts,
    }),
    measures: items.length,
    ...(toItself === undefined ? {} : { toItself }),
  });
}

const COPIES_BLANK = 10;
