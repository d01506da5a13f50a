import { digitsAt } from "../../text/figures";
import { canBe, LINK, YEAR } from "../characters";
import type { DateClue, Span } from "../clue";
import { edgeInContext, isAccepted, isVagueTime } from "./accept";
import { readBareDay } from "./bare-day";
import { readDottedDay } from "./dotted-day";
import { readEdge } from "./edge";
import { readLasting } from "./lasting";
import { bracketBehind, standingOf } from "./standing";
import { readHalfYear } from "./half-year";
import { readFigures, readIsoDate } from "./iso-date";
import { readMonth, readMonths } from "./month";
import { readMonthDay } from "./month-day";
import { readPlanPeriod } from "./plan-period";
import { readQuarter } from "./quarter";
import { readTenDays } from "./ten-days";
import { readWholeYear } from "./whole-year";
import { readYear } from "./year";
import { readYearRange } from "./year-range";

/** Reads a date or period with its year, if written, and its edge at one place of the canonical text. */
export function readDate(text: string, at: number, before: DateClue | undefined): DateClue | undefined {
  const own = readWithOwnYear(text, at, before);
  const dated = own === undefined ? readYear(text, at) : undefined;
  const span = own ?? readInYear(text, dated?.end ?? at, dated !== undefined, before);
  if (span === undefined) return undefined;
  const year = span.year ?? dated?.year;
  const { edge: written, end, exclusive } = readEdge(text, span.end, span.grain);
  // 3月内 may be three months as well as March.
  const length = span.grain === "month" && written === "within" && year === undefined;
  const unsure = length || (own === undefined && continuesOther(text, at, before));
  const edge = edgeInContext(text, span.ranged ? 0 : at, end, unsure ? "none" : written);
  const standing = standingOf(text, at);
  const bracket = bracketBehind(text, at, end, span.grain, edge);
  const accepted =
    standing !== "former" && (bracket !== undefined || isAccepted(text, at, end, written, edge));
  const vague = written === "none" && isVagueTime(text, at, span.end);
  const lasting = accepted && edge === "start" ? readLasting(text, end) : undefined;
  return {
    kind: "date",
    at,
    end: lasting?.end ?? end,
    year,
    span,
    edge,
    accepted,
    vague,
    exclusive,
    head: false,
    lasting,
    standing,
    aside: bracket === "aside",
    from: undefined,
  };
}

/** PM10月均, 2020年l1月, 2O20年: figures that belong to a word, or to a year that was not read. */
function continuesOther(text: string, at: number, before: DateClue | undefined): boolean {
  const digits = digitsAt(text, at);
  return at > 0 && digits > 0 && digits < 4 && before?.end !== at && /[a-z年]/i.test(text.charAt(at - 1));
}

/** The wordings that bring their year: 2021-06-30, 202106, 2020-2022年, “十四五”末. */
function readWithOwnYear(text: string, at: number, before: DateClue | undefined): Span | undefined {
  const digits = digitsAt(text, at);
  if (digits === 0) return readPlanPeriod(text, at);
  if (digits < 4) return undefined;
  if (digits > 4) return readFigures(text, at, before);
  if (text.charCodeAt(at + 4) === YEAR)
    return canBe(text, at + 5, LINK) ? readYearRange(text, at) : undefined;
  return readIsoDate(text, at, before) ?? readFigures(text, at, before) ?? readYearRange(text, at);
}

/** A part of a year, or all of it. The character behind its number, or its first one, tells which rules can read it. */
function readInYear(
  text: string,
  at: number,
  dated: boolean,
  before: DateClue | undefined,
): Span | undefined {
  const digits = digitsAt(text, at);
  // A longer number is neither a day nor a month.
  const part =
    digits === 0
      ? readWordedPart(text, at, dated)
      : digits < 3
        ? readNumberedPart(text, at, digits, dated, before)
        : undefined;
  return part ?? readWholeYear(text, at, dated);
}

function readNumberedPart(
  text: string,
  at: number,
  digits: number,
  dated: boolean,
  before: DateClue | undefined,
): Span | undefined {
  switch (text.charAt(at + digits)) {
    case "月": // the finer and the more particular first: 6月10日 and 6月至9月 before 6月
      return (
        readMonthDay(text, at) ??
        readTenDays(text, at) ??
        (canBe(text, at + digits + 1, LINK) ? readMonths(text, at) : undefined) ??
        readMonth(text, at, dated, before)
      );
    case "日":
      return dated ? undefined : readBareDay(text, at, before);
    case ".":
    case "/":
      return readDottedDay(text, at, dated, before);
    case "-":
    case "至":
    case "到":
      return readDottedDay(text, at, dated, before) ?? readMonths(text, at) ?? readQuarter(text, at, dated);
    default:
      return readMonth(text, at, dated, before) ?? readQuarter(text, at, dated);
  }
}

function readWordedPart(text: string, at: number, dated: boolean): Span | undefined {
  switch (text.charAt(at)) {
    case "前":
      return readQuarter(text, at, dated) ?? readHalfYear(text, at);
    case "第":
    case "Q":
    case "q":
      return readQuarter(text, at, dated);
    case "上":
    case "下":
      return readHalfYear(text, at);
    default:
      return undefined;
  }
}
