import type { Area } from "../base/workbook-edit";
import { parseArea, splitReference } from "../base/address";
import type { NameSnapshot } from "../base/snapshot";
import { ownNames, type Marked } from "./own-names";
import { OWN_NAMES } from "./registry";

/** Two columns of ours. The name that marks them moves with the cells, and is copied with the sheet. */
export type OwnColumns = { readonly name: string; readonly at: Area };

/** The columns that 标记逾期 has added on a sheet before. */
export function ownColumns(sheet: string, marked: Marked): readonly OwnColumns[] {
  return ownNames(marked, "flagColumns", sheet).flatMap(({ name, formula }): OwnColumns[] => {
    const at = parseArea(splitReference(formula).address);
    return at?.columns === 2 ? [{ name, at }] : [];
  });
}

/**
 * The names that our columns on a sheet can't get: among them a user's names of the workbook, which a name of the sheet
 * would hide there.
 */
export function takenNames(sheet: string, names: readonly NameSnapshot[]): string[] {
  return names.filter((name) => name.sheet === undefined || name.sheet === sheet).map(({ name }) => name);
}

/**
 * A free name for two columns, whose widths can have the name that goes with it.
 *
 * @example freeMarkName(["督办标记"]) //=> "督办标记_2"
 */
export function freeMarkName(taken: readonly string[]): string {
  const { name } = OWN_NAMES.flagColumns;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}_${number}`;
    if (!taken.includes(free) && !taken.includes(widthsName(free))) return free;
  }
}

/** @example widthsName("督办标记_2") //=> "督办列宽_2" */
export const widthsName = (mark: string): string =>
  OWN_NAMES.flagWidths.name + mark.slice(OWN_NAMES.flagColumns.name.length);
