import { isSerial, type SerialDay } from "../../base/serial";
import type { DateClue } from "../deadline/clue";
import { scan } from "../deadline/scan";
import { spanDays } from "../deadline/span-days";
import { canonical } from "../deadline/canonical";
import type { Progress, ProgressNote } from "./progress";
import { chosenOption } from "./chosen-option";
import { DONE_WORDS } from "./done-words";
import { lastEntry } from "./last-entry";
import { OPEN_MARKERS, OPEN_WORDS } from "./native-signs";
import {
  ALL_OF_IT,
  CALLED_OFF,
  COMPLETE,
  DONE_BUT,
  HARMLESS,
  HEAD_WITH_ACCOUNT,
  KEPT_UP,
  LEFT_OVER,
  NEUTRAL,
  NO,
  OPEN,
  PARTS_TASK,
  REPORTED,
  YEARS_TASK,
  YES,
} from "./words";

export type { Progress, ProgressNote } from "./progress";

/** Words of the workbook (完成用语, 未完成用语) that decide when a cell says nothing else. */
export type ProgressWords = { readonly done: readonly string[]; readonly open: readonly string[] };
const USUAL_WORDS: ProgressWords = { done: DONE_WORDS, open: OPEN_WORDS };

const PERCENT = /(\d{1,9}(?:\.\d{1,9})?)%/g;
/** Serials below are days before 1927: a number that small in a progress column was not meant as a date. */
export const FIRST_COMPLETION_DAY = 10_000;

/**
 * Reads a 进展 cell as semantics §3 has it: a text (已完成, 80%), a share from 0 to 1, a tick, or a completion date (a
 * number above 1 is a serial day). Never throws; in doubt the task is not done and a note says why.
 *
 * @example readProgress("已完成") //=> { done: true, notes: [] }
 * @example readProgress("完成80%") //=> { done: false, share: 0.8, notes: [] }
 * @example readProgress("已完成3家") //=> { done: false, notes: ["partly"] }
 */
export function readProgress(
  input: string | number | boolean | null,
  words: ProgressWords = USUAL_WORDS,
): Progress {
  if (input === null) return open();
  if (typeof input === "boolean") return { done: input, notes: [] };
  if (typeof input === "number") return readNumber(input);
  // The workbook's own words come first, compared as a native formula compares them (which collapses spaces only).
  const word = input.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
  if (words.done.includes(word))
    return { done: true, ...(word.includes("100%") ? { share: 1 } : {}), notes: [] };
  if (words.open.includes(word)) return open();
  const written = canonical(input);
  const text = chosenOption(written) ?? written;
  if (text === "" || NO.test(text)) return open();
  if (YES.test(text)) return { done: true, notes: [] };
  if (/^[01](?:\.\d{1,9})?$/.test(text) && Number(text) <= 1) return readNumber(Number(text));
  if (REPORTED.test(text)) return { done: true, notes: ["reported"] };
  const entry = lastEntry(text);
  return entry === undefined ? readEntry(text) : readEntry(entry.text, entry.from);
}

/** Reads one account of the work; of a log that is the last entry, with the day that the entry is about. */
function readEntry(text: string, from = ""): Progress {
  const head = HEAD_WITH_ACCOUNT.exec(text)?.[0];
  if (head === undefined) return withDayOf(from, readText(text.replace(YEARS_TASK, "")));
  const account = text.slice(head.length);
  const left =
    LEFT_OVER.test(account.replace(HARMLESS, "")) ||
    [...account.matchAll(PERCENT)].some(([, n]) => Number(n) < 100);
  return left ? open("contradictory") : withDayOf(from, { done: true, notes: [] });
}

/** 9月20日:已完成: the entry's day is the completion day, where the text behind it names none. */
function withDayOf(from: string, progress: Progress): Progress {
  if (!progress.done || from === "" || progress.completedOn !== undefined) return progress;
  const dates = scan(from).filter((clue): clue is DateClue => clue.kind === "date");
  return { ...progress, ...daysOf(dates) };
}

function readNumber(value: number): Progress {
  if (value >= FIRST_COMPLETION_DAY && isSerial(value)) {
    return { done: true, completedOn: Math.floor(value), notes: [] };
  }
  if (value >= 0 && value <= 1) return { done: value === 1, share: value, notes: [] };
  return open(value > 1 ? "unlikely-date" : "not-understood");
}

function readText(text: string): Progress {
  const shares = [...text.matchAll(PERCENT)].map(([, figure]) => Number(`${figure ?? ""}e-2`));
  const dates = scan(text).filter((clue): clue is DateClue => clue.kind === "date");
  const days = dates.flatMap((date) => fullDay(date) ?? []);
  const plain = withoutDates(text, dates)
    .replace(HARMLESS, "")
    .replace(ALL_OF_IT, (all) => (isMarkedOpen(all) ? all : "完成"));

  const whole = plain.split(/[,。;(]+/).some(isWhollyComplete);
  const onlyDate = days.length > 0 && plain.replace(NEUTRAL, "") === "";
  // 12月底前完成 is a plan, 已于12月底前完成 a fact.
  const planned =
    !text.includes("已") &&
    dates.some((date) => date.edge !== "bare" || (fullDay(date) === undefined && !isDayWithoutYear(date)));
  const left = OPEN.test(plain) || PARTS_TASK.test(text) || shares.some((share) => share < 1);

  const [share, ...moreShares] = shares;
  const known = share === undefined || moreShares.length > 0 ? {} : { share: Math.min(share, 1) };
  if (planned) {
    // 2020年9月完成 may say when it was done or when it shall be.
    const unsure = whole && !left && dates.every(({ edge }) => edge === "bare");
    return { done: false, ...known, notes: unsure ? ["not-understood"] : [] };
  }
  if (left || !(whole || onlyDate)) {
    const complete = plain.search(COMPLETE) >= 0;
    if (!complete && CALLED_OFF.test(text)) return open("called-off");
    return { done: false, ...known, notes: doubtsOf(whole || DONE_BUT.test(plain), complete, left) };
  }
  return {
    done: true,
    ...known,
    ...daysOf(dates),
    notes: shares.some((one) => one > 1) ? ["over-full"] : KEPT_UP.test(plain) ? ["kept-up"] : [],
  };
}

/** 完成全部正在推进的任务: what stands between says that something is open. */
const isMarkedOpen = (text: string): boolean => OPEN_MARKERS.some((marker) => text.includes(marker));

/**
 * The doubts about a text that was not taken for done but may be: complete and open at once, complete in part, or
 * unknown words.
 */
function doubtsOf(whole: boolean, complete: boolean, left: boolean): readonly ProgressNote[] {
  if (left) return whole ? ["contradictory"] : [];
  return [complete ? "partly" : "not-understood"];
}

/** Whether a clause has a word of completion and besides only neutral words. */
function isWhollyComplete(clause: string): boolean {
  return clause.search(COMPLETE) >= 0 && clause.replace(COMPLETE, "").replace(NEUTRAL, "") === "";
}

/** The day of a date written in full; `undefined` for a month, a date without its year, or a day that never was. */
function fullDay({ year, span }: DateClue): SerialDay | undefined {
  if (year?.from !== "written" || span.grain !== "day") return undefined;
  const days = spanDays(span, year.value);
  return typeof days === "string" ? undefined : days.last;
}

/** 10月5日: all but its year. */
function isDayWithoutYear({ year, span }: DateClue): boolean {
  return span.grain === "day" && year === undefined && span.year === undefined;
}

/** The last date of a text that is written in full; where there is none, the last one that lacks only its year. */
function daysOf(dates: readonly DateClue[]): Pick<Progress, "completedOn" | "completedDay"> {
  const completedOn = dates.flatMap((date) => fullDay(date) ?? []).pop();
  if (completedOn !== undefined) return { completedOn };
  const day = dates.filter(isDayWithoutYear).pop()?.span;
  // 2月30日 is no day in any year.
  if (day === undefined || typeof spanDays(day, 2020) === "string") return {};
  return { completedDay: { month: day.lastMonth, day: day.lastDay ?? 1 } };
}

function withoutDates(text: string, dates: readonly DateClue[]): string {
  let from = 0;
  const parts = dates.map(({ at, end }) => {
    const part = text.slice(from, at);
    from = end;
    return part;
  });
  return [...parts, text.slice(from)].join("");
}

function open(...notes: readonly ProgressNote[]): Progress {
  return { done: false, notes };
}
