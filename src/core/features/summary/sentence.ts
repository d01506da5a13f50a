import { formula, isFormula } from "../../base/cell-content";
import type { AnnexCell } from "../../sheets/annex";

/** A number or word in a sentence: the native expression that gives it, and what it shows now. */
export type Tied = { readonly expression: string; readonly shown: string | number };

/** Excel takes at most 255 characters in one literal of a formula. */
const LITERAL = 250;

/**
 * A sentence as a native formula: the template's words as they are, each `{blank}` an expression, so that text and
 * table cannot disagree.
 *
 * @example sentence("共{n}项", { n: { expression: "B5", shown: 3 } }) //=> { content: formula('"共"&B5&"项"'), shown: "共3项" }
 */
export function sentence(template: string, values: Readonly<Record<string, Tied>>): AnnexCell {
  const parts = template.split(/(\{\w+\})/).filter((part) => part !== "");
  const tied = (part: string): Tied | undefined => values[/^\{(\w+)\}$/.exec(part)?.[1] ?? ""];
  return {
    content: formula(parts.map((part) => tied(part)?.expression ?? literals(part)).join("&")),
    shown: parts.map((part) => tied(part)?.shown ?? part).join(""),
  };
}

function literals(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LITERAL) pieces.push(text.slice(at, at + LITERAL));
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** A sentence as a part of another one. */
export function asTied({ content, shown }: AnnexCell): Tied {
  return { expression: isFormula(content) ? content.formula.slice(1) : literals(String(content)), shown };
}

/** Cells one after another, joined into one. */
export function joined(cells: readonly AnnexCell[]): AnnexCell {
  return {
    content: formula(cells.map((each) => asTied(each).expression).join("&")),
    shown: cells.map(({ shown }) => shown).join(""),
  };
}

/** A rate as text: 85.7%, or words where it could not be worked out. */
export function rateText(reference: string, value: number | null, otherwise: string): Tied {
  return {
    expression: `IF(ISNUMBER(${reference}),TEXT(${reference},"0.0%"),"${otherwise}")`,
    shown: value === null ? otherwise : `${(value * 100).toFixed(1)}%`,
  };
}
