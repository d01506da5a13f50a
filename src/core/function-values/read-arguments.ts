import { isSerial, type SerialDay } from "../base/serial";
import { readDeadline } from "../language/deadline/read-deadline";
import { foldText } from "../language/text/fold";
import { cellInput, isBlankOrZero, isEmpty, type CellInput } from "./cell-input";
import { problem, value, type ArgumentName, type FunctionValue } from "./function-problem";

/** One cell of any kind. */
export function readCell(argument: unknown, name: ArgumentName): FunctionValue<CellInput> {
  const cell = cellInput(argument);
  return cell === undefined ? problem({ code: "not-a-cell-value", argument: name }) : value(cell);
}

/**
 * A day: a date cell, or a text that names one day (2020-10-08, 2020年10月8日). Blank is `today`.
 *
 * @example readDay(null, "asOf", 44112) //=> { ok: true, value: 44112 }
 */
export function readDay(argument: unknown, name: ArgumentName, today: SerialDay): FunctionValue<SerialDay> {
  const cell = readCell(argument, name);
  if (!cell.ok) return cell;
  const input = cell.value;
  if (isBlankOrZero(input)) return value(today);
  if (typeof input === "number" && isSerial(input)) return value(Math.floor(input));
  if (typeof input === "string") {
    const reading = readDeadline(input);
    if (reading.kind === "by-date" && reading.notes.length === 0) return value(reading.date);
  }
  return problem({ code: "not-a-date", argument: name, value: String(input) });
}

/** A year: 2020, "2020", "2020年". Blank is `undefined`. */
export function readYear(argument: unknown): FunctionValue<number | undefined> {
  const cell = readCell(argument, "year");
  if (!cell.ok) return cell;
  const input = cell.value;
  if (isBlankOrZero(input)) return value(undefined);
  const year = typeof input === "string" ? Number(foldText(input).replace(/年$/, "")) : input;
  const valid = typeof year === "number" && Number.isInteger(year) && year >= 1900 && year <= 9999;
  return valid ? value(year) : problem({ code: "not-a-year", value: String(input) });
}

/** Days ahead from which a task is 临期; blank is `undefined`, 0 is no day at all. */
export function readDayCount(argument: unknown): FunctionValue<number | undefined> {
  const cell = readCell(argument, "warnDays");
  if (!cell.ok) return cell;
  const input = cell.value;
  if (isEmpty(input)) return value(undefined);
  const days = typeof input === "string" ? Number(foldText(input).replace(/[天日]$/, "")) : input;
  const valid = typeof days === "number" && Number.isFinite(days) && days >= 0;
  return valid ? value(Math.floor(days)) : problem({ code: "not-a-day-count", value: String(input) });
}

/** A 完成时限: a text or a date cell. Blank, 0 included, is `""`. */
export function readDeadlineCell(argument: unknown, name: ArgumentName): FunctionValue<string | number> {
  const cell = readCell(argument, name);
  if (!cell.ok) return cell;
  if (typeof cell.value === "boolean")
    return problem({ code: "not-a-date", argument: name, value: cellText(cell.value) });
  return value(cell.value === null || isBlankOrZero(cell.value) ? "" : cell.value);
}

/** A text; a number stands for the text it shows. Blank, 0 included, is `""`. */
export function readText(argument: unknown, name: ArgumentName): FunctionValue<string> {
  const cell = readCell(argument, name);
  if (!cell.ok) return cell;
  if (typeof cell.value === "boolean")
    return problem({ code: "not-a-text", argument: name, value: cellText(cell.value) });
  return value(cell.value === null || isBlankOrZero(cell.value) ? "" : String(cell.value));
}

/** A logical value as Excel shows it. */
function cellText(input: boolean): string {
  return input ? "TRUE" : "FALSE";
}
