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
export type Part = (() => Value) & {
  /** How many of its values are numbers, where that is known without making them. */
  readonly howMany?: () => number;
};

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
    const calculateAny = calculate as (...given: unknown[]) => Scalar;
    const [first, second] = parts;
    const [asFirst = asIs, asSecond = asIs] = convert;
    if (first !== undefined && second === undefined)
      return () => {
        const value = asFirst(one(first()));
        return value instanceof Fault ? value : calculateAny(value);
      };
    if (first !== undefined && second !== undefined && parts.length === 2)
      return () => {
        const value = asFirst(one(first()));
        if (value instanceof Fault) return value;
        const other = asSecond(one(second()));
        return other instanceof Fault ? other : calculateAny(value, other);
      };
    return () => {
      const values: unknown[] = [];
      for (let i = 0; i < parts.length; i += 1) {
        const value = (convert[i] ?? asIs)(one(parts[i]?.() ?? null));
        if (value instanceof Fault) return value;
        values.push(value);
      }
      return calculateAny(...values);
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
    for (const part of parts) {
      const given = part();
      const values = given instanceof Several ? given.values : undefined;
      for (let i = 0; i < (values?.length ?? 1); i += 1) {
        const value = values === undefined ? (given as Scalar) : (values[i] ?? null);
        if (value instanceof Fault) return value;
        // A text in a cell is passed over, one in the formula is an error.
        if (typeof value === "string") return giveUp();
        if (value === null) continue;
        result = join(result, Boolean(value));
        counted = true;
      }
    }
    return counted ? result : giveUp();
  };

/** The engine takes other blanks for spaces too. */
const plainSpaces = (text: string): string => (/[^\S ]/.test(text) ? giveUp() : text);

function trimmed(value: string): string {
  const text = plainSpaces(value).trim();
  return text.includes("  ") ? text.replace(/ +/g, " ") : text;
}

function substituted(value: string, old: string, by: string): string {
  if (old === "") return value;
  const text = plainSpaces(value);
  return text.includes(old) ? text.split(old).join(by) : text;
}

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
  const begin = (): number | Fault => {
    const start = from === undefined ? 1 : numberOf(one(from()));
    return start instanceof Fault ? start : Math.floor(start);
  };
  const part = (): Value => {
    const what = needle();
    const where = one(within());
    const start = begin();
    if (start instanceof Fault) return start;
    if (what instanceof Several) return new Several(what.values.map((each) => found(each, where, start)));
    return found(what, where, start);
  };
  const howMany = (): number => {
    const what = needle();
    const where = one(within());
    const start = begin();
    if (start instanceof Fault) return 0;
    let count = 0;
    for (const each of several(what)) if (typeof found(each, where, start) === "number") count += 1;
    return count;
  };
  return Object.assign(part, { howMany });
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
const count: Make = (parts) => {
  const [only, ...more] = parts;
  if (only?.howMany !== undefined && more.length === 0) return only.howMany;
  return () => {
    const values = parts.flatMap((part) => several(part()));
    return values.filter((value) => (typeof value === "string" ? giveUp() : typeof value === "number"))
      .length;
  };
};

const sumOfOne: Make = ([part, ...more]) => {
  if (part === undefined || more.length > 0) return undefined;
  return () => {
    const value = part();
    if (typeof value === "number") return Number.isSafeInteger(value) ? value : giveUp();
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
  TRIM: ofOnes(1, 1, trimmed, [text]),
  SUBSTITUTE: ofOnes(3, 3, substituted, [text, text, text]),
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
