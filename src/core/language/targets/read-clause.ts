import type { WrittenQuantity } from "../quantity/number-pattern";
import { FROM_VALUE, readSuffix } from "./compare-words";
import { readBare } from "./rules/bare";
import { readBound } from "./rules/bound";
import { readBuilt } from "./rules/built";
import { readCompared } from "./rules/compared";
import { readGrowthWord } from "./rules/growth-word";
import { readReference } from "./rules/reference";
import { readShareFirst } from "./rules/share-first";
import { readShareOf } from "./rules/share-of";
import { readWholeWord } from "./rules/whole-word";
import { readZeroWord } from "./rules/zero-word";
import type { Anchor } from "./scan-anchors";
import type { SourceText } from "./source-text";
import type { Finding, Rule, Spot } from "./spot";

/** In this order: the first rule that understands an anchor has it. */
const RULES: readonly Rule[] = [
  readGrowthWord,
  readZeroWord,
  readReference,
  readWholeWord,
  readCompared,
  readBound,
  readShareOf,
  readShareFirst,
  readBuilt,
  readBare,
];

export type Clause = { readonly start: number; readonly end: number };
export type FoundTarget = Finding & {
  readonly start: number;
  readonly fromValue?: number;
  /** The upper end, where the value is the lower end of a range. */
  readonly upper?: number;
};

/** No name of an indicator is longer; keeps every look at a clause constant in time. */
const REACH = 160;
/** No row of values is longer. */
const ROW = 12;

/** The statements of one clause, in order. An anchor that no rule understands stays part of the name around it. */
export function readClause(source: SourceText, clause: Clause, anchors: readonly Anchor[]): FoundTarget[] {
  const found: FoundTarget[] = [];
  let from = clause.start;
  let nameEnd: number | null = null;
  let fromValue: number | null = null;
  for (let i = 0; i < anchors.length; i += 1) {
    const anchor = anchors[i];
    if (anchor === undefined || anchor.start < from) continue;
    const tail = source.folded.slice(Math.max(from, anchor.start - 10), anchor.start);
    const origin = FROM_VALUE.exec(tail);
    if (anchor.kind === "quantity" && origin !== null && i + 1 < anchors.length) {
      fromValue = anchor.quantity.value;
      nameEnd = anchor.start - origin[0].length;
      continue;
    }
    const list = listFrom(source.folded, anchors, i);
    const spot: Spot = {
      source,
      anchor,
      ...list,
      from: Math.max(from, anchor.start - REACH),
      nameEnd,
      clauseEnd: Math.min(clause.end, list.valuesEnd + REACH),
      more: anchors.slice(i + 1, i + 4).some((a) => a.kind === "quantity" && a.start > list.valuesEnd),
      afterValue: found.length > 0,
    };
    const finding = firstFinding(spot);
    if (finding === null) continue;
    const upper = anchor.kind === "quantity" ? anchor.upper?.value : undefined;
    found.push({
      ...finding,
      start: spot.from,
      ...(fromValue === null ? {} : { fromValue }),
      ...(upper === undefined ? {} : { upper }),
    });
    from = finding.end;
    nameEnd = null;
    fromValue = null;
  }
  return found;
}

function firstFinding(spot: Spot): Finding | null {
  for (const rule of RULES) {
    const finding = rule(spot);
    if (finding !== null) return finding;
  }
  return null;
}

/** The values in a row (15%、10%以上), or the two ends of a range, from the anchor at `i` on. */
function listFrom(
  folded: string,
  anchors: readonly Anchor[],
  i: number,
): { readonly values: readonly WrittenQuantity[]; readonly valuesEnd: number } {
  const values: WrittenQuantity[] = [];
  let valuesEnd = anchors[i]?.end ?? 0;
  for (let k = i; k < Math.min(anchors.length, i + ROW); k += 1) {
    const anchor = anchors[k];
    if (anchor?.kind !== "quantity") break;
    if (k > i) {
      const between = folded.slice(valuesEnd, Math.min(anchor.start, valuesEnd + 4));
      const reach = valuesEnd + between.length;
      const suffix = readSuffix(folded, valuesEnd).length;
      if (reach !== anchor.start || !/^[、和与及]$/u.test(between.slice(suffix))) break;
    }
    values.push(anchor.quantity);
    valuesEnd = anchor.end;
  }
  return { values, valuesEnd };
}
