/**
 * What a formula's part comes to where it is one value: a number, a text, a truth value, a blank cell (`null`) or an
 * error.
 */
export type Scalar = number | string | boolean | null | Fault;

/** Several values, as a list of words in a formula gives them. */
export class Several {
  constructor(readonly values: readonly Scalar[]) {}
}

export type Value = Scalar | Several;

/** One of Excel's errors: `#VALUE!`. */
export class Fault {
  private static readonly known = new Map<string, Fault>();
  private constructor(readonly code: string) {}

  static of(code: string): Fault {
    let fault = this.known.get(code);
    if (fault === undefined) this.known.set(code, (fault = new Fault(code)));
    return fault;
  }
}

export const WRONG_VALUE = Fault.of("#VALUE!");

/** Thrown where the engine itself has to say what a formula comes to. One object: it carries nothing. */
export const GIVE_UP = new Error("left to the engine");

export function giveUp(): never {
  throw GIVE_UP;
}

/** Texts up to which whole numbers are written without an exponent. */
const LONGEST = 1e11;

/** As Excel writes a value into a text; truth values and numbers that are not whole are left to the engine. */
export function textOf(value: Scalar): string | Fault {
  if (typeof value === "string" || value instanceof Fault) return value;
  if (value === null) return "";
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) < LONGEST
    ? String(value)
    : giveUp();
}

/**
 * As Excel counts with a value. A text with digits may be a number, a day or a time in many notations: only plain whole
 * numbers are read here.
 */
export function numberOf(value: Scalar): number | Fault {
  if (typeof value === "number" || value instanceof Fault) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  return /[\d０-９一二三四五六七八九十〇零]/.test(value) ? giveUp() : WRONG_VALUE;
}

/** A condition of IF; a text as one is left to the engine. */
export function truthOf(value: Scalar): boolean | Fault {
  if (value instanceof Fault) return value;
  return typeof value === "string" ? giveUp() : Boolean(value);
}
