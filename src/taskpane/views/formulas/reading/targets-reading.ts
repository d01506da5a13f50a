import type { Target, TargetNote } from "../../../../core/language/targets/target";
import { readTargets } from "../../../../core/language/targets/read-targets";
import { formulasStrings } from "../../../../strings/formulas";
import { targetStrings } from "../../../../strings/target";
import { fill } from "../../../../strings/fill";
import {
  least,
  type Certainty,
  type Reading,
  type ReadingItem,
  type ReadingNote,
  type ReadingPart,
} from "./reading";

/** Notes that say what was added to the words; all others say that the words leave a question. */
const IMPLYING: ReadonlySet<TargetNote> = new Set([
  "bare",
  "inherited-name",
  "shared-noun",
  "range",
  "wholeness",
]);
/** Notes about the indicator's name; the rest are about its value. */
const OF_NAME: ReadonlySet<TargetNote> = new Set(["inherited-name", "shared-noun", "repaired", "unpaired"]);

/**
 * The targets of a text, each an item named for its indicator.
 *
 * @example readingOfTargets("城镇污水处理率达到85%以上").items[0]?.name //=> "城镇污水处理率"
 */
export function readingOfTargets(text: string): Reading {
  const targets = readTargets(text);
  const codes = new Set(targets.flatMap(({ notes }) => notes));
  const notes = [...codes].map((note): ReadingNote => ({
    certainty: certaintyOf(note),
    text: targetStrings.note[note],
  }));
  return { items: targets.map(itemOf), notes };
}

const certaintyOf = (note: TargetNote): "implied" | "doubtful" =>
  IMPLYING.has(note) ? "implied" : "doubtful";

function itemOf(target: Target): ReadingItem {
  const { part, kinds, unnamed, baselineYear } = formulasStrings;
  const about = (name: boolean): Certainty =>
    least(target.notes.filter((note) => OF_NAME.has(note) === name).map(certaintyOf));
  const known = (label: string, value: string | undefined): ReadingPart[] =>
    value === undefined || value === "" ? [] : [{ label, value, certainty: "known" }];
  const base =
    target.baselineYear === undefined ? target.baseline : fill(baselineYear, { year: target.baselineYear });
  const name = target.indicator === "" ? unnamed : target.indicator;
  return {
    name: name,
    parts: [
      ...(about(true) === "known" ? [] : [{ label: kinds.targets, value: name, certainty: about(true) }]),
      { label: part.target, value: valueText(target), certainty: about(false) },
      ...known(part.baseline, base),
      ...known(part.from, target.from === undefined ? undefined : `${target.from}${target.unit ?? ""}`),
      ...known(part.of, target.of),
      ...known(part.per, target.per),
      // A soft word is written; what it means for the verdict is left to a person.
      ...known(part.soft, target.soft.join("、")).map((one) => ({ ...one, certainty: "doubtful" as const })),
    ],
  };
}

/** @example valueText(readTargets("用水量下降15%以上")[0]) //=> "下降 ≥ 15%" */
function valueText({ change, operator, value, unit, baseline }: Target): string {
  const amount = value === null ? (baseline ?? "") : `${value}${unit ?? ""}`;
  const sign = targetStrings.operator[operator];
  return [change === undefined ? "" : targetStrings.change[change], sign, amount].join(" ").trim();
}
