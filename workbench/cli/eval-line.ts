import { parseArea, splitReference } from "../../src/core/base/address";
import { functionsStrings } from "../../src/strings/functions";
import { fill } from "../../src/strings/fill";
import type { Plain } from "../functions/variants";

/** One question: a formula, and what stands in the cells that it refers to. */
export type EvalLine = {
  readonly formula: string;
  /** By address (`A2`, `台账!B3`); a 2-D array fills the cells from there on. A text with `=` in front is a formula. */
  readonly cells: Readonly<Record<string, CellContent>>;
};
type CellContent = Plain | readonly (readonly Plain[])[];

/** A value, a 2-D array where the formula spills, or an error with the sentence beside it. */
export type EvalAnswer =
  | { readonly value: Plain | readonly (readonly Plain[])[] }
  | { readonly error: string; readonly message?: string };

const text = functionsStrings.eval;

/** Reads one JSON line. Says in Chinese what is wrong with it. */
export function readEvalLine(line: string): EvalLine | { readonly wrong: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { wrong: text.notJson };
  }
  if (!isRecord(json)) return { wrong: text.notAnObject };
  const { formula, cells = {} } = json;
  if (typeof formula !== "string" || formula.trim() === "") return { wrong: text.noFormula };
  if (!isRecord(cells)) return { wrong: text.badCells };
  for (const [address, content] of Object.entries(cells)) {
    if (parseArea(splitReference(address).address) === undefined)
      return { wrong: fill(text.badAddress, { address }) };
    if (!isContent(content)) return { wrong: fill(text.badContent, { address }) };
  }
  return {
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    cells: cells as EvalLine["cells"],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isContent(value: unknown): value is CellContent {
  return Array.isArray(value)
    ? value.every((row) => Array.isArray(row) && row.every(isPlain))
    : isPlain(value);
}

function isPlain(value: unknown): value is Plain {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
