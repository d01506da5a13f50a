import { isDateFormat } from "../../base/date-format";
import { writableText } from "../../base/writable-text";
import { DATE_FORMAT } from "../../sheets/looks";
import type { MergeNoteCode } from "./merge-model";
import { isDayRole, type AnswerRole } from "./roles";
import { fullDay, isBlank, type Said } from "./same-value";

/** Numbers that are taken for days though nothing shows them so: 2000-01-01 to 2099-12-31. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** What an answer is written as, and what somebody should know of that. */
type ReadAnswer = { readonly said: Said; readonly notes: readonly MergeNoteCode[] };

/**
 * An answer as it is written: texts as the very characters, numbers with the format that makes them days or shares. In
 * a column of days a full day is a day, however it is written.
 *
 * @example readAnswer("completedOn", { value: "2020.11.5", format: "General" }).said.value //=> 44140
 */
export function readAnswer(role: AnswerRole, { value, format }: Said): ReadAnswer {
  if (typeof value === "boolean") return { said: { value, format: "General" }, notes: [] };
  if (typeof value === "number") {
    if (isDateFormat(format) || format.includes("%")) return { said: { value, format }, notes: [] };
    if (isDayRole(role) && value >= FIRST_DAY && value <= LAST_DAY)
      return { said: { value, format: DATE_FORMAT }, notes: ["bare-serial"] };
    return { said: { value, format: "General" }, notes: isDayRole(role) ? ["day-not-read"] : [] };
  }
  const text = writableText(value);
  const removed: readonly MergeNoteCode[] = text === value ? [] : ["characters-removed"];
  if (!isDayRole(role) || isBlank(text)) return { said: { value: text, format: "General" }, notes: removed };
  const day = fullDay(text);
  return day === undefined
    ? { said: { value: text, format: "General" }, notes: [...removed, "day-not-read"] }
    : { said: { value: day, format: DATE_FORMAT }, notes: [...removed, "text-day"] };
}
