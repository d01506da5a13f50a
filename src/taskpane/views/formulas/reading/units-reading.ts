import { readUnits } from "../../../../core/language/units/read-units";
import type { UnitMention, UnitNote } from "../../../../core/language/units/unit";
import { formulasStrings } from "../../../../strings/formulas";
import { unitStrings } from "../../../../strings/unit";
import type { Reading, ReadingItem, ReadingNote } from "./reading";

/** Notes that say what was added to the words; all others say that the words leave a question. */
const IMPLYING: ReadonlySet<UnitNote> = new Set([
  "joint-implicit",
  "lost-separator",
  "damaged-name",
  "duties",
  "assumed-own",
  "added-own",
  "level-spread",
  "kind-spread",
]);

/**
 * The units of a 责任单位 cell, each an item with its role.
 *
 * @example readingOfUnits("旗发改委").items[0]?.parts[0]?.value //=> "牵头"
 */
export function readingOfUnits(text: string): Reading {
  const { units, notes } = readUnits(text);
  return {
    items: units.map((unit) => itemOf(unit, notes.includes("joint-implicit"))),
    notes: notes.map((note): ReadingNote => ({
      certainty: IMPLYING.has(note) ? "implied" : "doubtful",
      text: unitStrings.note[note],
    })),
  };
}

function itemOf(unit: UnitMention, jointIsImplied: boolean): ReadingItem {
  const { part, unknownUnit, damagedUnit } = formulasStrings;
  const implied = unit.role === "joint-lead" && jointIsImplied;
  return {
    name: unit.name,
    parts: [
      { label: part.role, value: unitStrings.role[unit.role], certainty: implied ? "implied" : "known" },
      ...(unit.scope === undefined
        ? []
        : [{ label: part.scope, value: unit.scope, certainty: "known" as const }]),
      ...(unit.known ? [] : [{ label: part.name, value: unknownUnit, certainty: "doubtful" as const }]),
      ...(unit.repaired ? [{ label: part.name, value: damagedUnit, certainty: "implied" as const }] : []),
    ],
  };
}
