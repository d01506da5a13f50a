import { marksStrings } from "../../../../strings/marks";
import type { NameSnapshot } from "../../../base/snapshot";
import type { WorkbookEdit } from "../../../base/workbook-edit";
import { isOwnName, textOf } from "../../../marks/own-names";
import { CHECKED_PREFIX, OWN_NAMES } from "../../../marks/registry";

/**
 * 已核对 is kept as names of the sheet, 已核对_1, 已核对_2, …, that hold texts: the fingerprints of the doubts. No cell is
 * pointed at, so rows may be sorted, moved and copied. Every program that keeps names keeps them, and they come along
 * when the sheet is copied into another workbook.
 */
const nameOf = (number: number): string => `${OWN_NAMES.checked.name}_${number}`;

/** Excel takes a text of 255 characters in a name; a fingerprint has eight, and a comma. */
const IDS_IN_NAME = 27;

/** The fingerprints that a person has checked on a sheet. */
export function keptChecks(names: readonly NameSnapshot[], sheet: string): ReadonlySet<string> {
  return new Set(ownOn(names, sheet).flatMap(idsOf));
}

/**
 * The edits after which a sheet keeps these fingerprints and no others. New names are added before old ones go: where
 * Excel breaks off between the two, no check is lost.
 */
export function keepChecks(
  names: readonly NameSnapshot[],
  sheet: string,
  ids: ReadonlySet<string>,
): WorkbookEdit[] {
  const own = ownOn(names, sheet);
  // A name that is full and holds only fingerprints still wanted stays as it is.
  const staying = own.filter((name) => {
    const held = idsOf(name);
    return held.length === IDS_IN_NAME && held.every((id) => ids.has(id));
  });
  const held = new Set(staying.flatMap(idsOf));
  const rest = [...ids].filter((id) => !held.has(id)).sort();
  const going = own.filter((name) => !staying.includes(name));
  if (going.length === 1 && going[0] !== undefined && idsOf(going[0]).join() === rest.join()) return [];

  const taken = new Set(names.filter((name) => name.sheet === sheet).map(({ name }) => name));
  const edits: WorkbookEdit[] = [];
  let number = 1;
  for (let from = 0; from < rest.length; from += IDS_IN_NAME, number += 1) {
    while (taken.has(nameOf(number))) number += 1;
    const text = CHECKED_PREFIX + rest.slice(from, from + IDS_IN_NAME).join(",");
    edits.push({ kind: "text-name", sheet, name: nameOf(number), text, comment: marksStrings.checked });
  }
  return [...edits, ...going.map(({ name }): WorkbookEdit => ({ kind: "delete-name", sheet, name }))];
}

const ownOn = (names: readonly NameSnapshot[], sheet: string): NameSnapshot[] =>
  names.filter((name) => name.sheet === sheet && isOwnName({ names, sheets: [] }, OWN_NAMES.checked, name));

const idsOf = (name: NameSnapshot): string[] => (textOf(name) ?? "").slice(CHECKED_PREFIX.length).split(",");
