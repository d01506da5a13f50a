import { civilOf, isSerial, serialOf } from "../../../src/core/base/serial";
import {
  Fault,
  giveUp,
  numberOf,
  Several,
  textOf,
  truthOf,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./value";

/** A part of a formula, not yet calculated. */
export type Part = () => Value;

/** A part that may be several values. */
const several = (value: Value): readonly Scalar[] => (value instanceof Several ? value.values : [value]);
const one = (value: Value): Scalar => (value instanceof Several ? giveUp() : value);

/** A function of values, each of them one; an error among them is the result. */
const ofOnes =
  (
    least: number,
    most: number,
    calculate: (...values: never[]) => Scalar,
    convert: readonly Convert[],
  ): Make =>
  (parts) => {
    if (parts.length < least || parts.length > most) return undefined;
    return () => {
      const values: unknown[] = [];
      for (const [i, part] of parts.entries()) {
        const value = (convert[i] ?? asIs)(one(part()));
        if (value instanceof Fault) return value;
        values.push(value);
      }
      return (calculate as (...given: unknown[]) => Scalar)(...values);
    };
  };
type Convert = (value: Scalar) => unknown;
type Make = (parts: readonly Part[]) => Part | undefined;
const asIs: Convert = (value) => value;

/** A test of one value or of each of several; errors are tested like other values. */
const testing =
  (holds: (value: Scalar) => boolean): Make =>
  ([part, ...more]) => {
    if (part === undefined || more.length > 0) return undefined;
    return () => {
      const value = part();
      return value instanceof Several ? new Several(value.values.map(holds)) : holds(value);
    };
  };

/** AND and OR look at all their values, for an error anywhere is the result. */
const logical =
  (start: boolean, join: (all: boolean, next: boolean) => boolean): Make =>
  (parts) =>
  () => {
    let result = start;
    let counted = false;
    for (const part of parts)
      for (const value of several(part())) {
        if (value instanceof Fault) return value;
        // A text in a cell is passed over, one in the formula is an error.
        if (typeof value === "string") return giveUp();
        if (value === null) continue;
        result = join(result, Boolean(value));
        counted = true;
      }
    return counted ? result : giveUp();
  };

/** The engine takes other blanks for spaces too. */
const plainSpaces = (text: string): string => (/[^\S ]/.test(text) ? giveUp() : text);

function found(needle: Scalar, within: Scalar, start: number): Scalar {
  const what = textOf(needle);
  if (what instanceof Fault) return what;
  const where = textOf(within);
  if (where instanceof Fault) return where;
  if (start < 1 || start > where.length) return WRONG_VALUE;
  const at = where.indexOf(what, start - 1);
  return at < 0 ? WRONG_VALUE : at + 1;
}

const find: Make = ([needle, within, from, ...more]) => {
  if (needle === undefined || within === undefined || more.length > 0) return undefined;
  return () => {
    const what = needle();
    const where = one(within());
    const start = from === undefined ? 1 : numberOf(one(from()));
    if (start instanceof Fault) return start;
    if (what instanceof Several) return new Several(what.values.map((each) => found(each, where, start)));
    return found(what, where, Math.floor(start));
  };
};

const choose: Make = ([index, ...choices]) => {
  if (index === undefined) return undefined;
  return () => {
    const number = numberOf(one(index()));
    return number instanceof Fault ? number : (choices[Math.trunc(number) - 1]?.() ?? WRONG_VALUE);
  };
};

const condition: Make = ([test, yes, no, ...more]) => {
  if (test === undefined || yes === undefined || more.length > 0) return undefined;
  return () => {
    const holds = truthOf(one(test()));
    if (holds instanceof Fault) return holds;
    return holds ? yes() : no === undefined ? false : no();
  };
};

const ifError: Make = ([part, otherwise, ...more]) => {
  if (part === undefined || otherwise === undefined || more.length > 0) return undefined;
  return () => {
    const value = one(part());
    return value instanceof Fault ? otherwise() : value;
  };
};

/** Only what its inner parts give is counted or added here; ranges are left to the engine, and texts like numbers. */
const count: Make = (parts) => () => {
  const values = parts.flatMap((part) => several(part()));
  return values.filter((value) => (typeof value === "string" ? giveUp() : typeof value === "number")).length;
};

const sumOfOne: Make = ([part, ...more]) => {
  if (part === undefined || more.length > 0) return undefined;
  return () => {
    const value = part();
    let sum = 0;
    for (const each of several(value)) {
      if (each instanceof Fault) return each;
      if (typeof each !== "number") return giveUp();
      sum += each;
    }
    return Number.isSafeInteger(sum) ? sum : giveUp();
  };
};

const between =
  (pick: (...values: number[]) => number): Make =>
  (parts) =>
  () => {
    const numbers: number[] = [];
    for (const part of parts) {
      const value = one(part());
      numbers.push(typeof value === "number" ? value : giveUp());
    }
    return pick(...numbers);
  };

const text = textOf;
const number = numberOf;
const whole: Convert = (value) => {
  const read = numberOf(value);
  return read instanceof Fault ? read : Math.floor(read);
};

function middle(from: string, start: number, length: number): Scalar {
  if (start < 1 || length < 0) return WRONG_VALUE;
  return from.slice(start - 1, start - 1 + length);
}

/** A day that both count alike: since March 1900. */
const day: Convert = (value) => {
  const read = whole(value);
  return typeof read === "number" && !isSerial(read) ? giveUp() : read;
};

function dayOf(year: number, month: number, date: number): Scalar {
  const months = year * 12 + month - 1;
  if (year < 1900 || months >= 10_000 * 12) return giveUp();
  const serial = serialOf(Math.floor(months / 12), (months % 12) + 1, 1) + date - 1;
  return isSerial(serial) ? serial : giveUp();
}

/** Functions that are calculated here, by their names. Each gives its parts only as far as they are needed. */
const FUNCTIONS: Readonly<Record<string, Make>> = {
  IF: condition,
  CHOOSE: choose,
  IFERROR: ifError,
  AND: logical(true, (all, next) => all && next),
  OR: logical(false, (all, next) => all || next),
  NOT: ofOnes(1, 1, (value: boolean) => !value, [truthOf]),
  ISNUMBER: testing((value) => typeof value === "number"),
  ISTEXT: testing((value) => typeof value === "string"),
  ISERROR: testing((value) => value instanceof Fault),
  ISBLANK: testing((value) => value === null),
  N: ofOnes(1, 1, (value: Scalar) => (typeof value === "string" ? 0 : Number(value)), []),
  INT: ofOnes(1, 1, Math.floor, [number]),
  MAX: between(Math.max),
  MIN: between(Math.min),
  LEN: ofOnes(1, 1, (value: string) => value.length, [text]),
  TRIM: ofOnes(1, 1, (value: string) => plainSpaces(value).trim().replace(/ +/g, " "), [text]),
  SUBSTITUTE: ofOnes(
    3,
    3,
    (value: string, old: string, by: string) => (old === "" ? value : plainSpaces(value).split(old).join(by)),
    [text, text, text],
  ),
  MID: ofOnes(3, 3, middle, [text, whole, whole]),
  LEFT: ofOnes(2, 2, (value: string, length: number) => middle(value, 1, length), [text, whole]),
  FIND: find,
  COUNT: count,
  SUMPRODUCT: sumOfOne,
  DATE: ofOnes(3, 3, dayOf, [whole, whole, whole]),
  YEAR: ofOnes(1, 1, (serial: number) => civilOf(serial).year, [day]),
  MONTH: ofOnes(1, 1, (serial: number) => civilOf(serial).month, [day]),
  DAY: ofOnes(1, 1, (serial: number) => civilOf(serial).day, [day]),
};

/** What calculates a function of these parts; undefined where it is left to the engine. */
export const functionOf = (name: string, parts: readonly Part[]): Part | undefined =>
  Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(parts) : undefined;

/** Functions that the engine calculates, and that give one value whatever areas they are given. */
export const GIVES_ONE: ReadonlySet<string> = new Set([
  "AVERAGE",
  "AVERAGEIFS",
  "COUNTA",
  "COUNTBLANK",
  "COUNTIF",
  "COUNTIFS",
  "ISFORMULA",
  "MATCH",
  "SUM",
  "SUMIF",
  "SUMIFS",
  "TODAY",
  "VLOOKUP",
]);
