import { replaceReferences, type ReferencePart } from "../../src/core/base/shift-formula";

/** A formula's shape, and where it begins: two formulas of one shape differ by the ways between their beginnings. */
export type FormulaShape = {
  readonly shape: string;
  /** Row and column of the first references that move when a formula is dragged; 0 where none does. */
  readonly row: number;
  readonly column: number;
  /** The row of the first of those with a sheet's name; `row` where all have one, or none. */
  readonly rowElsewhere: number;
};

/** Functions whose reach depends on more than the references they are given. */
const REACHING = /^(?:INDIRECT|OFFSET|INDEX|LET|LAMBDA|CELL|FORMULATEXT)$/i;
/** Tables, other files, errors, spilled ranges, implicit intersection. */
const SPECIAL = /[[\]#@]/;

/** What formulas have in common that differ in nothing but their numbers. */
type Layout = {
  /** Its references as steps from the first, with `#` for each number. */
  readonly shape: string;
  readonly column: number;
  /** Of each number, whether it is the row of a reference that moves. */
  readonly kinds: readonly Kind[];
  /** The shape found last, with its steps: a thousand formulas below one another have one, and one text. */
  last?: { readonly steps: readonly number[]; readonly shape: string };
};
/** `own` and `elsewhere`: a row that moves, of a reference without and with a sheet's name. */
type Kind = "own" | "elsewhere" | "fixed";

/** A formula without its numbers, in pieces, and its layout; undefined where it has none. */
type Known = { readonly pieces: readonly string[]; readonly layout: Layout | undefined };

/** Numbers that may be rows; longer ones and those with zeros before them are left as they stand. */
const NUMBER = /\d+/g;
const MOST_DIGITS = 6;
const isLong = (digits: string): boolean => digits.length > MOST_DIGITS || digits.startsWith("0");

/** By the formula without its numbers. A layout takes twenty times as long to find as the numbers. */
const layouts = new Map<string, Known>();
const MOST_LAYOUTS = 10_000;
/** Those found last, the last first: most formulas have one of them, and comparing is quicker than taking apart. */
const recent: Known[] = [];
const MOST_RECENT = 8;

/**
 * What formulas have in common that differ only in where their moving references point, all of a sheet's own by one way
 * and all into other sheets by one: what dragging the corner makes of one, and rows that each refer to a row elsewhere.
 * Undefined for formulas with names (what they stand for may move too) and with anything that reaches further.
 * @example formulaShape("=A2+$B$1") //=> { shape: "=<0>;#+$1;$#|0,1", row: 2, column: 0, rowElsewhere: 2 }
 */
export function formulaShape(formula: string): FormulaShape | undefined {
  for (const [i, known] of recent.entries()) {
    const numbers = numbersBetween(known.pieces, formula);
    if (numbers === undefined) continue;
    if (i > 0) toFront(known, i);
    return known.layout && shapeOf(known.layout, numbers);
  }
  if (SPECIAL.test(formula)) return undefined;
  const numbers: number[] = [];
  const bare = formula.replace(NUMBER, (digits) => {
    if (isLong(digits)) return digits;
    numbers.push(Number(digits));
    return "#";
  });
  let known = layouts.get(bare);
  if (known === undefined) {
    if (layouts.size >= MOST_LAYOUTS) layouts.clear();
    layouts.set(bare, (known = { pieces: bare.split("#"), layout: layoutOf(formula) }));
  }
  toFront(known, recent.length < MOST_RECENT ? recent.length : MOST_RECENT - 1);
  return known.layout && shapeOf(known.layout, numbers);
}

function toFront(known: Known, from: number): void {
  recent.splice(from, 1);
  recent.unshift(known);
}

/** The numbers of a formula that is these pieces with a number between each and the next. */
function numbersBetween(pieces: readonly string[], formula: string): number[] | undefined {
  const numbers: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    // Compared whole, which is many times as fast as sign by sign.
    if (formula.slice(at, at + piece.length) !== piece) return undefined;
    at += piece.length;
    if (numbers.length === pieces.length - 1) break;
    const begin = at;
    let number = 0;
    for (let digit = digitAt(formula, at); digit >= 0 && digit <= 9; digit = digitAt(formula, at)) {
      number = number * 10 + digit;
      at += 1;
    }
    if (at === begin || at - begin > MOST_DIGITS || digitAt(formula, begin) === 0) return undefined;
    numbers.push(number);
  }
  return at === formula.length ? numbers : undefined;
}

/** Below 0 or above 9 where there is none. */
const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

function shapeOf(layout: Layout, numbers: readonly number[]): FormulaShape {
  const { kinds, column } = layout;
  const own = numbers[kinds.indexOf("own")];
  const elsewhere = numbers[kinds.indexOf("elsewhere")];
  const row = own ?? elsewhere ?? 0;
  const rowElsewhere = elsewhere ?? row;
  const from = { own: row, elsewhere: rowElsewhere, fixed: 0 };
  const steps = numbers.map((number, i) => number - from[kinds[i] ?? "fixed"]);
  if (layout.last?.steps.every((step, i) => step === steps[i]) !== true)
    layout.last = { steps, shape: `${layout.shape}|${steps.join()}` };
  return { shape: layout.last.shape, row, column, rowElsewhere };
}

function layoutOf(formula: string): Layout | undefined {
  let column: number | undefined;
  let strange = 0;
  const kinds: Kind[] = [];
  let isElsewhere = false;
  const place = (part: ReferencePart, before: string | undefined): string => {
    let text = "";
    // The second corner of an area is where the first is.
    if (before !== ":") isElsewhere = before === "!";
    if (part.column !== undefined) {
      if (part.columnFixed) text += `$${part.column}`;
      else text += `<${part.column - (column ??= part.column)}>`;
    }
    text += ";";
    if (part.row !== undefined) {
      if (isLong(part.digits)) strange += 1;
      kinds.push(part.rowFixed ? "fixed" : isElsewhere ? "elsewhere" : "own");
      text += part.rowFixed ? "$#" : "#";
    }
    return text;
  };
  const shape = replaceReferences(formula, place, (token, next) => {
    if (!isOrdinary(token, next)) strange += 1;
    return token.replace(NUMBER, (digits) => {
      if (isLong(digits)) return digits;
      kinds.push("fixed");
      return "#";
    });
  });
  return strange === 0 ? { shape, column: column ?? 0, kinds } : undefined;
}

/** A text, a number, a sheet's name, a truth value or a function, the engine's or the add-in's. */
function isOrdinary(token: string, next: string | undefined): boolean {
  if (/^["'\d]/.test(token) || next === "!") return true;
  if (next === "(") return !REACHING.test(token);
  return /^(?:TRUE|FALSE)$/i.test(token);
}
