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

/**
 * What formulas have in common that differ only in where their moving references point, all of them by the same way:
 * what dragging the corner makes of one, and rows that each refer to a row elsewhere. Undefined for formulas with names
 * (what they stand for may move too), with the add-in's functions and with anything that reaches further.
 * @example formulaShape("=A2+$B$1") //=> { shape: "=<0>;<0>+$1;$1", row: 2, column: 0 }
 */
export function formulaShape(formula: string): FormulaShape | undefined {
  if (SPECIAL.test(formula)) return undefined;
  let row: number | undefined;
  let column: number | undefined;
  const others: boolean[] = [];
  const place = (part: ReferencePart): string => {
    let text = "";
    if (part.column !== undefined) {
      if (part.columnFixed) text += `$${part.column}`;
      else text += `<${part.column - (column ??= part.column)}>`;
    }
    text += ";";
    if (part.row !== undefined) {
      if (part.rowFixed) text += `$${part.row}`;
      else text += `<${part.row - (row ??= part.row)}>`;
    }
    return text;
  };
  const shape = replaceReferences(formula, place, (token, next) => {
    others.push(isOrdinary(token, next));
    return token;
  });
  return others.every(Boolean) ? { shape, row: row ?? 0, column: column ?? 0 } : undefined;
}

/** A text, a number, a sheet's name, a truth value or a function of the engine. */
function isOrdinary(token: string, next: string | undefined): boolean {
  if (/^["'\d]/.test(token) || next === "!") return true;
  if (next === "(") return !token.includes(".") && !REACHING.test(token);
  return /^(?:TRUE|FALSE)$/i.test(token);
}
