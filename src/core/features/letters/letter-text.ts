import { civilOf, type SerialDay } from "../../base/serial";
import type { PaperBlock } from "../../papers/paper";
import { dayWords, orBlank } from "../../papers/words";
import type { PaperPolicy } from "../../status/policy";
import { fill } from "../../../strings/fill";
import { paperStrings } from "../../../strings/papers";
import { reminderStrings } from "../../../strings/reminder";
import { lateWords } from "../bulletin/bulletin-faults";
import type { BulletinItem } from "../bulletin/bulletin-items";
import { contactWords } from "../bulletin/bulletin-text";
import { readerNumber } from "../bulletin/reader-number";
import { taskName } from "../bulletin/task-words";
import type { LetterKind } from "./letter-kind";

type LetterFacts = {
  readonly kind: LetterKind;
  readonly unit: string;
  readonly asOf: SerialDay;
  readonly day: SerialDay;
  readonly replyBy: SerialDay;
  /** 按照《……》要求， or nothing. */
  readonly basis: string;
  readonly items: readonly BulletinItem[];
  readonly office: string | undefined;
  readonly papers: PaperPolicy;
};

/** Measures that are named in the text; the others stand in the annex alone. */
const NAMED = 5;
const OFFICE_BLANK = 10;

/** The text of a letter, from its mark to its 附注. */
export function letterBlocks(facts: LetterFacts): readonly PaperBlock[] {
  const texts = reminderStrings;
  const { kind, unit, day, items, office, papers } = facts;
  const from = orBlank(office, OFFICE_BLANK);
  const text = (words: string): PaperBlock => ({ kind: "text", text: words });
  return [
    { kind: "mark", text: from },
    {
      kind: "number",
      text: fill(paperStrings.number, {
        code: orBlank(papers.docCode, 6),
        year: civilOf(day).year,
        blank: "　　",
      }),
    },
    { kind: "title", text: texts.title[kind] },
    { kind: "addressee", text: fill(texts.addressee, { unit }) },
    text(factsWords(facts)),
    text(fill(texts.named, { tasks: namedTasks(items) })),
    text(fill(texts.request, { day: dayWords(facts.replyBy), contact: contactWords(papers) })),
    ...(kind === "督办函" ? [text(texts.consequence)] : []),
    text(texts.closing),
    { kind: "attachments", names: [texts.annex.title[kind], texts.reply.title] },
    { kind: "signature", office: from, day: dayWords(day) },
    { kind: "note", text: `（${contactWords(papers)}）` },
  ];
}

function factsWords({ basis, asOf, items }: LetterFacts): string {
  const texts = reminderStrings;
  const counts = (["逾期", "临期"] as const).flatMap((word) => {
    const count = items.filter((item) => item.word === word).length;
    return count === 0 ? [] : [fill(word === "逾期" ? texts.overdue : texts.soon, { count })];
  });
  return fill(basis === "" ? texts.withoutBasis : texts.facts, {
    basis,
    day: dayWords(asOf),
    counts: counts.join("、"),
  });
}

function namedTasks(items: readonly BulletinItem[]): string {
  const texts = reminderStrings;
  const named = items.slice(0, NAMED).map((item) =>
    fill(texts.task, {
      number: readerNumber(item),
      name: taskName(item.task),
      deadline: item.task.deadline.text,
      state: stateWords(item),
    }),
  );
  const rest = items.length - named.length;
  return [...named, ...(rest > 0 ? [fill(texts.more, { count: rest })] : [])].join("；");
}

function stateWords(item: BulletinItem): string {
  const { daysLeft } = item.task.status;
  if (item.word === "逾期") return lateWords(item);
  return daysLeft === 0 || daysLeft === null
    ? reminderStrings.soonToday
    : fill(reminderStrings.soonState, { days: daysLeft });
}
