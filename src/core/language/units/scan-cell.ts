import { foldText } from "../text/fold";
import { matchAt } from "../text/match-at";
import { knownAt, type Dictionary } from "./dictionary";
import type { DictionaryEntry } from "./unit";

/** A stretch of an item: one unit of the dictionary, or text that it does not have (`entry` absent). */
export type Piece = { readonly text: string; readonly entry?: DictionaryEntry };
/** What stands between two separators. */
export type Item = { readonly pieces: readonly Piece[]; readonly bracket: string };
export type RoleMark = {
  readonly kind: "role";
  readonly role: "lead" | "cooperate";
  /** Before its units (牵头单位:), not behind them. */
  readonly label: boolean;
};
export type Mark = RoleMark | { readonly kind: "joint" } | { readonly kind: "open-ended" };

const ORGANISATION =
  "(?:局|委|社|办|院|站|厂|处|府|中心|公司|[大支]队|委员?会|协会|[传织装战]部|政府|单位|部门)";
// A line break or space behind a whole name stands for a lost separator; elsewhere it is only wrapping.
const WRAPPED = new RegExp(`(${ORGANISATION})\\s+(?![局委会社办门公员])(?=\\S)`, "gu");

// 1.旗住建局 2.旗水利局: a number in a list separates as well.
const SEPARATOR = /(?:[、,;。/·+]|[①-⑳]|(?<!第)(?:\(\d{1,2}\)|\d{1,2}[.、)]))+/uy;
/** 旗住建局(牵头)旗财政局(配合): a bracket that gives its unit a role ends the item. */
const ROLE_BRACKET = /牵头|主办|配合|协助|协办|负责/u;
const JOINER = /以及|[和与及]/uy;
const OPEN_ENDED = /等(?:有关|相关|各)*(?:部门|单位|局)?/uy;
const JOINT =
  /(?:依?按照?)?各自职[责能](?:分工)?(?:共同)?(?:牵头)?(?:负责|落实|实施)?|按照?职责分工(?:负责|落实)?|(?:分别|共同)牵头(?:负责)?|分工负责/uy;
const ROLE =
  /(?:(?<lead>牵头|主办|责任(?=单位|部门))|(?<follow>配合|协助|协办|参[与加])|(?<with>会同)|负责)(?:负责|单位|部门)?:?/uy;
const STEM_END = /^(?:$|[、,;。/(:和与及等按]|各自|牵头|配合|负责|会同|分别|共同|协助)/u;

export const ENDS_AS_ORGANISATION = new RegExp(`${ORGANISATION}$`, "u");

/** Cuts a cell of 责任单位 into items and marks, in order. White space carries no meaning but at the end of a name. */
export function scanCell(cell: string, dictionary: Dictionary): (Item | Mark)[] {
  const text = foldText(cell.replace(WRAPPED, "$1、"));
  const found: (Item | Mark)[] = [];
  let pieces: Piece[] = [];
  let unknown = "";
  // The last characters of `unknown`: looking at the whole again and again would cost the square of its length.
  let tail = "";
  let bracket = "";
  const closePiece = (): void => {
    if (unknown !== "") pieces.push({ text: unknown });
    unknown = "";
    tail = "";
  };
  const closeItem = (): void => {
    closePiece();
    if (pieces.length > 0 || bracket !== "") found.push({ pieces, bracket });
    pieces = [];
    bracket = "";
  };
  const begin = (): void => {
    if (ROLE_BRACKET.test(bracket)) closeItem();
  };
  const isBehindUnit = (): boolean =>
    bracket !== "" || ENDS_AS_ORGANISATION.test(tail) || (tail === "" && pieces.length > 0);
  let at = 0;
  while (at < text.length) {
    const unit = knownAt(dictionary, text, at);
    if (unit !== null && standsAlone(dictionary, text, at + unit.length, text.slice(at, at + unit.length))) {
      begin();
      closePiece();
      pieces.push({ text: text.slice(at, at + unit.length), entry: unit.entry });
      at += unit.length;
      continue;
    }
    const separator = matchAt(SEPARATOR, text, at)?.[0] ?? joinerAt(dictionary, text, at, isBehindUnit);
    if (separator !== null) {
      closeItem();
      at += separator.length;
      continue;
    }
    const close = text.charAt(at) === "(" ? text.slice(at, at + 60).indexOf(")") : -1;
    if (close > 0) {
      bracket = text.slice(at + 1, at + close);
      at += close + 1;
      continue;
    }
    const mark = markAt(text, at);
    if (mark !== null) {
      closeItem();
      found.push(mark.mark);
      at += mark.length;
      continue;
    }
    begin();
    unknown += text.charAt(at);
    tail = tail.slice(-3) + text.charAt(at);
    at += 1;
  }
  closeItem();
  return found;
}

/** 水利 alone is a unit in 水利、林草; in 水利枢纽管理站 it is part of another name. */
function standsAlone(dictionary: Dictionary, text: string, end: number, written: string): boolean {
  if (ENDS_AS_ORGANISATION.test(written)) return true;
  return STEM_END.test(text.slice(end, end + 2)) || knownAt(dictionary, text, end) !== null;
}

/** 和 separates behind a whole unit or in front of one; in 文化和旅游局 it belongs to the name. */
function joinerAt(
  dictionary: Dictionary,
  text: string,
  at: number,
  isBehindUnit: () => boolean,
): string | null {
  const joiner = matchAt(JOINER, text, at)?.[0];
  if (joiner === undefined) return null;
  return isBehindUnit() || knownAt(dictionary, text, at + joiner.length) !== null ? joiner : null;
}

function markAt(text: string, at: number): { readonly mark: Mark; readonly length: number } | null {
  const open = matchAt(OPEN_ENDED, text, at);
  if (open !== null) return { mark: { kind: "open-ended" }, length: open[0].length };
  const joint = matchAt(JOINT, text, at);
  if (joint !== null) return { mark: { kind: "joint" }, length: joint[0].length };
  const role = matchAt(ROLE, text, at);
  if (role === null) return null;
  const cooperates = role.groups?.["follow"] !== undefined;
  const label = role[0].endsWith(":");
  return { mark: { kind: "role", role: cooperates ? "cooperate" : "lead", label }, length: role[0].length };
}
