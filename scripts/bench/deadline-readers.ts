import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import { isoOf } from "../../src/core/base/serial";
import { readDeadline } from "../../src/core/language/deadline/read-deadline";

/** One reader of deadlines: the day that it finds in a text, or null where it finds none. */
export type DeadlineReader = {
  readonly name: string;
  readonly read: (text: string, year: number) => string | null;
};

const reference = (year: number) => new Date(year, 0, 1);
const isoDay = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

type Resolution = { readonly values?: readonly Readonly<Record<string, string>>[] };

export const readers: readonly DeadlineReader[] = [
  {
    name: "ZLQ",
    read: (text, year) => {
      const reading = readDeadline(text, { year });
      return reading.kind === "by-date" ? isoOf(reading.date) : null;
    },
  },
  {
    name: "chrono-node (zh.hans)",
    read: (text, year) => {
      const found = chrono.zh.hans.parse(text, reference(year));
      const last = found[found.length - 1];
      return last ? isoDay((last.end ?? last.start).date()) : null;
    },
  },
  {
    name: "@microsoft/recognizers-text-date-time",
    read: (text, year) => {
      const found = recognizeDateTime(text, Culture.Chinese, undefined, reference(year));
      const values = (found[found.length - 1]?.resolution as Resolution | undefined)?.values ?? [];
      const inYear = values.find(({ value, end }) => (value ?? end ?? "").startsWith(String(year)));
      const { value, end } = inYear ?? values[values.length - 1] ?? {};
      // The ranges of this reader end on the day after their last.
      if (end !== undefined && /^\d{4}-\d\d-\d\d/.test(end)) return isoDay(dayBefore(end));
      return value !== undefined && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
    },
  },
];

function dayBefore(iso: string): Date {
  const [year, month, day] = iso.split("-").map((part) => Number.parseInt(part, 10));
  return new Date(year ?? 0, (month ?? 1) - 1, (day ?? 1) - 1);
}
