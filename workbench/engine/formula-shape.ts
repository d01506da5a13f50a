import { replaceReferences, type ReferencePart } from "../../src/core/base/shift-formula";

/** A formula's shape, and where it begins: two formulas of one shape differ by the way between their beginnings. */
export type FormulaShape = {
  readonly shape: string;
  /** Row and column of the first references that move when a formula is dragged; 0 where none does. */
  readonly row: number;
  readonly column: number;
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
  readonly moving: readonly boolean[];
};

/** Numbers that may be rows; longer ones and those with zeros before them are left as they stand. */
const NUMBER = /\d+/g;
const isLong = (digits: string): boolean => digits.length > 6 || digits.startsWith("0");

/** By the formula without its numbers. A layout takes twenty times as long to find as the numbers. */
const layouts = new Map<string, Layout | undefined>();
const MOST_LAYOUTS = 10_000;

/**
 * What formulas have in common that differ only in where their moving references point, all of them by the same way:
 * what dragging the corner makes of one, and rows that each refer to a row elsewhere. Undefined for formulas with names
 * (what they stand for may move too) and with anything that reaches further.
 * @example formulaShape("=A2+$B$1") //=> { shape: "=<0>;#+$1;$#|0,1", row: 2, column: 0 }
 */
export function formulaShape(formula: string): FormulaShape | undefined {
  if (SPECIAL.test(formula)) return undefined;
  const numbers: number[] = [];
  const bare = formula.replace(NUMBER, (digits) => {
    if (isLong(digits)) return digits;
    numbers.push(Number(digits));
    return "#";
  });
  let layout = layouts.get(bare);
  if (layout === undefined && !layouts.has(bare)) {
    if (layouts.size >= MOST_LAYOUTS) layouts.clear();
    layouts.set(bare, (layout = layoutOf(formula)));
  }
  if (layout === undefined) return undefined;
  const { moving } = layout;
  const row = numbers.find((_, i) => moving[i]) ?? 0;
  const steps = numbers.map((number, i) => (moving[i] === true ? number - row : number));
  return { shape: `${layout.shape}|${steps.join()}`, row, column: layout.column };
}

function layoutOf(formula: string): Layout | undefined {
  let column: number | undefined;
  let strange = 0;
  const moving: boolean[] = [];
  const place = (part: ReferencePart): string => {
    let text = "";
    if (part.column !== undefined) {
      if (part.columnFixed) text += `$${part.column}`;
      else text += `<${part.column - (column ??= part.column)}>`;
    }
    text += ";";
    if (part.row !== undefined) {
      if (isLong(part.digits)) strange += 1;
      moving.push(!part.rowFixed);
      text += part.rowFixed ? "$#" : "#";
    }
    return text;
  };
  const shape = replaceReferences(formula, place, (token, next) => {
    if (!isOrdinary(token, next)) strange += 1;
    return token.replace(NUMBER, (digits) => {
      if (isLong(digits)) return digits;
      moving.push(false);
      return "#";
    });
  });
  return strange === 0 ? { shape, column: column ?? 0, moving } : undefined;
}

/** A text, a number, a sheet's name, a truth value or a function, the engine's or the add-in's. */
function isOrdinary(token: string, next: string | undefined): boolean {
  if (/^["'\d]/.test(token) || next === "!") return true;
  if (next === "(") return !REACHING.test(token);
  return /^(?:TRUE|FALSE)$/i.test(token);
}
