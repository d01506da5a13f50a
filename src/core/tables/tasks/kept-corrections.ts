import type { WorkbookEdit } from "../../base/workbook-edit";
import { parseArea, splitReference } from "../../base/address";
import { isOwnName, numberOf, textOf } from "../../marks/own-names";
import { OWN_NAMES } from "../../marks/registry";
import type { NameSnapshot } from "../../base/snapshot";
import { listsStrings } from "../../../strings/lists";
import type { ListCorrection } from "./correction";
import type { ColumnRole } from "./task-list";

/**
 * Corrections are kept as two names of the sheet: 清单表头 is the header row, so that it moves when rows are inserted,
 * and 清单栏目 a text with the columns, counted from the header's first cell. Names of a sheet are saved with the
 * file, and come along when the sheet is copied into another workbook; settings do not.
 */
const headerName = (number: number): string => `${OWN_NAMES.correctedHeader.name}_${number}`;
const columnsName = (number: number): string => `${OWN_NAMES.correctedColumns.name}_${number}`;
const NONE = "none";

/** The corrections that a workbook's names hold. Names whose cells were deleted are passed over. */
export function keptCorrections(names: readonly NameSnapshot[]): readonly ListCorrection[] {
  return names.flatMap((name): ListCorrection[] => {
    const { sheet, formula } = name;
    const at = parseArea(splitReference(formula).address);
    const number = ownNumber(names, name);
    if (number === undefined || sheet === undefined || at === undefined) return [];
    const columns = names.find((one) => one.sheet === sheet && one.name === columnsName(number));
    const headerRow = at.row + at.rows - 1;
    const said = columns === undefined ? "" : (textOf(columns) ?? "");
    if (said === NONE) return [{ sheet, headerRow, none: true }];
    return [{ sheet, headerRow, columns: readColumns(said, at.column) }];
  });
}

/** The number in a name of ours for a header (清单表头_2); `undefined` for any other name. */
function ownNumber(names: readonly NameSnapshot[], name: NameSnapshot): number | undefined {
  return isOwnName({ names, sheets: [] }, OWN_NAMES.correctedHeader, name)
    ? numberOf(OWN_NAMES.correctedHeader, name.name)
    : undefined;
}

/** `deadline:3,done:-`; no role has more than 30 letters. */
function readColumns(text: string, first: number): NonNullable<ListCorrection["columns"]> {
  const columns: Partial<Record<ColumnRole, number | null>> = {};
  for (const [, role = "", place = ""] of text.matchAll(/(\w{1,30}):(-|\d+)/g))
    if (role in listsStrings.role) columns[role as ColumnRole] = place === "-" ? null : first + Number(place);
  return columns;
}

/**
 * The edits that keep a correction, in the place of an earlier one for the same row.
 *
 * @param width Columns of the header, from `firstColumn`.
 */
export function keepCorrection(
  correction: ListCorrection,
  { firstColumn, lastColumn }: { readonly firstColumn: number; readonly lastColumn: number },
  names: readonly NameSnapshot[],
): WorkbookEdit[] {
  const { sheet, headerRow, columns = {} } = correction;
  const named = Object.values(columns).filter((column) => column !== null);
  const first = Math.min(firstColumn, ...named);
  const last = Math.max(lastColumn, ...named);
  const number = freeNumber(names, sheet);
  const text =
    correction.none === true
      ? NONE
      : Object.entries(columns)
          .map(([role, column]) => `${role}:${column === null ? "-" : column - first}`)
          .join(",");
  const comment = listsStrings.correctionComment;
  const at = { row: headerRow, column: first, rows: 1, columns: last - first + 1 };
  return [
    ...dropCorrections(names, sheet, headerRow),
    { kind: "name", sheet, name: headerName(number), at, comment },
    { kind: "text-name", sheet, name: columnsName(number), text, comment },
  ];
}

/** The edits that forget the correction of a header row, if there is one. */
export function dropCorrections(
  names: readonly NameSnapshot[],
  sheet: string,
  headerRow: number,
): WorkbookEdit[] {
  return names.flatMap((one): WorkbookEdit[] => {
    const number = one.sheet === sheet ? ownNumber(names, one) : undefined;
    const at = parseArea(splitReference(one.formula).address);
    if (number === undefined || (at !== undefined && at.row + at.rows - 1 !== headerRow)) return [];
    const other = columnsName(number);
    const has = names.some(({ name, sheet: scope }) => scope === sheet && name === other);
    return [
      { kind: "delete-name", sheet, name: one.name },
      ...(has ? [{ kind: "delete-name", sheet, name: other } as const] : []),
    ];
  });
}

function freeNumber(names: readonly NameSnapshot[], sheet: string): number {
  const taken = new Set(names.filter((one) => one.sheet === sheet).map(({ name }) => name));
  for (let number = 1; ; number += 1)
    if (!taken.has(headerName(number)) && !taken.has(columnsName(number))) return number;
}
