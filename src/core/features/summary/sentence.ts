import { formula, isFormula } from "../../base/cell-content";
import { civilOf } from "../../base/serial";
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

/** A sentence that is still data: a template with the values of its blanks, or several sentences one after another. */
export type Wording =
  | { readonly template: string; readonly values?: Readonly<Record<string, Tied | Conditional>> }
  | readonly Wording[];

/** A blank that holds a sentence, or nothing where the native expression `unless` is true. */
export type Conditional = { readonly unless: string; readonly isEmpty: boolean; readonly wording: Wording };

/** A wording as one native formula. */
export function sentenceOf(wording: Wording): AnnexCell {
  if (isSeveral(wording)) {
    const cells = wording.map(sentenceOf);
    return {
      content: formula(cells.map((each) => asTied(each).expression).join("&")),
      shown: cells.map(({ shown }) => shown).join(""),
    };
  }
  const values = Object.entries(wording.values ?? {}).map(([name, value]): [string, Tied] => [
    name,
    "unless" in value ? conditional(value) : value,
  ]);
  return sentence(wording.template, Object.fromEntries(values));
}

const isSeveral = (wording: Wording): wording is readonly Wording[] => Array.isArray(wording);

function conditional({ unless, isEmpty, wording }: Conditional): Tied {
  const { expression, shown } = asTied(sentenceOf(wording));
  return { expression: `IF(${unless},"",${expression})`, shown: isEmpty ? "" : shown };
}

/** A sentence as a part of another one. */
function asTied({ content, shown }: AnnexCell): Tied {
  return { expression: isFormula(content) ? content.formula.slice(1) : literals(String(content)), shown };
}

/**
 * An expression that shows the day of a cell in words: 2020年12月31日. It uses no format code, because the letters of
 * format codes differ between Excel's languages.
 */
export function dayText(cell: string, day: number): Tied {
  const { year, month, day: date } = civilOf(day);
  return {
    expression: `YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日"`,
    shown: `${year}年${month}月${date}日`,
  };
}
