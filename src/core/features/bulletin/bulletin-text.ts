import type { SerialDay } from "../../base/serial";
import type { PaperBlock } from "../../papers/paper";
import { dayWords, orBlank, percentWords } from "../../papers/words";
import { bulletinStrings } from "../../../strings/bulletin";
import { fill } from "../../../strings/fill";
import { paperStrings } from "../../../strings/papers";
import type { PaperPolicy } from "../../status/policy";
import type { StatusWord } from "../../status/status";
import type { Figures } from "../summary/figures";
import { basisWords } from "./task-words";
import { faultBlocks } from "./bulletin-faults";
import type { BulletinItem } from "./bulletin-items";
import type { CountedList } from "../summary/counted-lists";
import type { DutyState } from "../duties/duty-state";

type BulletinFacts = {
  readonly asOf: SerialDay;
  /** 成文日期, and the day until which an answer is asked for. */
  readonly day: SerialDay;
  readonly replyBy: SerialDay;
  readonly year: number;
  readonly issue: number;
  readonly lists: readonly CountedList[];
  readonly items: readonly BulletinItem[];
  readonly figures: Figures;
  /** 与上期比. */
  readonly changes: string;
  readonly missed: readonly DutyState[];
  readonly office: string | undefined;
  readonly papers: PaperPolicy;
};

/** Units that are named as ahead. */
const MOST_AHEAD = 8;
const OFFICE_BLANK = 8;

/** The text of a 督办通报, from its mark to its date. */
export function bulletinBlocks(facts: BulletinFacts): readonly PaperBlock[] {
  const texts = bulletinStrings;
  const { asOf, day, issue, lists, office, papers, year } = facts;
  const from = orBlank(office, OFFICE_BLANK);
  const years = new Set(lists.map(({ list }) => list.year));
  const [only] = years;
  const text = (words: string): PaperBlock => ({ kind: "text", text: words });
  const heading = (words: string): PaperBlock => ({ kind: "heading", text: words });
  return [
    { kind: "mark", text: texts.mark },
    { kind: "issue", text: fill(texts.issue, { year, issue }) },
    { kind: "imprint", left: from, right: dayWords(day) },
    { kind: "title", text: texts.title },
    { kind: "addressee", text: fill(texts.addressee, { to: orBlank(papers.addressees, OFFICE_BLANK) }) },
    text(
      basisWords(lists) +
        fill(texts.opening, {
          day: dayWords(asOf),
          year: years.size === 1 && only !== undefined ? fill(texts.ofYear, { year: only }) : "",
        }),
    ),
    heading(texts.overall.heading),
    text(overall(facts)),
    text(facts.changes),
    heading(texts.ahead.heading),
    text(ahead(facts.figures)),
    heading(texts.faults.heading),
    ...faultBlocks(facts.items, facts.missed),
    heading(texts.demands.heading),
    text(
      fill(texts.demands.reply, {
        day: dayWords(facts.replyBy),
        office: office ?? texts.demands.office,
        contact: contactWords(papers),
      }),
    ),
    text(texts.demands.soon),
    text(texts.demands.steps),
    { kind: "attachments", names: [texts.ranking.title, texts.detail.title] },
    { kind: "signature", office: from, day: dayWords(day) },
  ];
}

const CONTACT_BLANK = 4;
const PHONE_BLANK = 6;

/** 联系人 and 电话, blank where nobody filled them in. */
export const contactWords = ({ contact, phone }: PaperPolicy): string =>
  fill(paperStrings.contact, {
    contact: orBlank(contact, CONTACT_BLANK),
    phone: orBlank(phone, PHONE_BLANK),
  });

/** （按牵头单位计9项次）, where that is another number than that of the 项. */
const timesWords = (once: number, times: number): string =>
  once === times ? "" : fill(paperStrings.times, { times });

function overall({ figures: { total }, items }: BulletinFacts): string {
  const texts = bulletinStrings.overall;
  const { status } = total;
  const times = (word: StatusWord): string =>
    timesWords(status[word], items.filter((item) => item.word === word).length);
  const once = (of: (item: BulletinItem) => boolean): number =>
    items.filter((item) => item.first && of(item)).length;
  return [
    fill(texts.total, {
      measures: total.measures,
      done: status.已完成 + status.逾期完成,
      onTime: status.已完成,
      late: status.逾期完成,
      overdue: status.逾期,
      overdueTimes: times("逾期"),
      soon: status.临期,
      soonTimes: times("临期"),
      going: status.推进中,
      endless: status.长期推进,
      unclear: status.待确认,
    }),
    fill(texts.rates, {
      toFinish: total.toFinish,
      finishedRate: percentWords(total.finishedRate),
      onTimeRate: percentWords(total.onTimeRate),
    }),
    fill(texts.cards, {
      red: once(({ card }) => card === "督办红牌"),
      yellow: once(({ card }) => card === "督办黄牌"),
      slow: once(({ schedule }) => schedule === "慢于序时"),
      severe: once(({ schedule }) => schedule === "严重滞后"),
    }),
  ].join("");
}

/** Units without anything overdue whose 办结率 is that of all measures or higher. */
function ahead({ total, units }: Figures): string {
  const texts = bulletinStrings.ahead;
  const found = units
    .filter(
      ({ finishedRate, status }) =>
        status.逾期 === 0 &&
        finishedRate !== null &&
        finishedRate > 0 &&
        finishedRate >= (total.finishedRate ?? 0),
    )
    .sort((a, b) => (b.finishedRate ?? 0) - (a.finishedRate ?? 0) || b.toFinish - a.toFinish);
  if (found.length === 0) return texts.none;
  const named = found.slice(0, MOST_AHEAD).map(({ unit, toFinish, status, finishedRate }) =>
    fill(texts.unit, {
      unit,
      toFinish,
      done: status.已完成 + status.逾期完成,
      rate: percentWords(finishedRate),
    }),
  );
  return fill(texts.some, { units: named.join("、") });
}
