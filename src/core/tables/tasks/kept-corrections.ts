import type { WorkbookEdit } from "../../base/workbook-edit";
import { parseArea, splitReference } from "../../base/address";
import { isOwnName, numberOf, textOf } from "../../marks/own-names";
import { OWN_NAMES } from "../../marks/registry";
import type { NameSnapshot } from "../../base/snapshot";
import { listsStrings } from "../../../strings/lists";
import type { ListPlace } from "../../language/units/place";
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
/** Columns as they are found: only the place was said. */
const AS_FOUND = "auto";
const PLACE = /\bplace=(ours|other|unknown)\b/;

/** The corrections that a workbook's names hold. Names whose cells were deleted are passed over. */
export function keptCorrections(names: readonly NameSnapshot[]): readonly ListCorrection[] {
  return names.flatMap((name): ListCorrection[] => {
    const { sheet, formula } = name;
    const at = parseArea(splitReference(formula).address);
    const number = ownNumber(names, name);
    if (number === undefined || sheet === undefined || at === undefined) return [];
    const text = names.find((one) => one.sheet === sheet && one.name === columnsName(number));
    const headerRow = at.row + at.rows - 1;
    const said = text === undefined ? "" : (textOf(text) ?? "");
    if (said === NONE) return [{ sheet, headerRow, none: true }];
    const place = PLACE.exec(said)?.[1] as ListPlace | undefined;
    if (said.startsWith(AS_FOUND))
      return place === undefined ? [] : [{ sheet, headerRow, place, firstColumn: at.column }];
    const columns = readColumns(said, at.column);
    return [{ sheet, headerRow, columns, ...(place === undefined ? {} : { place }) }];
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
 * The edits that keep a correction, in the place of an earlier one for the same list. What it says nothing of stays
 * said: the columns where only the place is told, the place where only columns are.
 *
 * @param width Columns of the header, from `firstColumn`.
 */
export function keepCorrection(
  correction: ListCorrection,
  { firstColumn, lastColumn }: Width,
  names: readonly NameSnapshot[],
): WorkbookEdit[] {
  const { sheet, headerRow, none } = correction;
  const before = keptCorrections(ownOf(names, sheet, headerRow, { firstColumn, lastColumn })).at(0);
  const columns = correction.columns ?? (correction.place === undefined ? {} : before?.columns);
  const place = correction.place === undefined ? before?.place : correction.place;
  const gone = dropCorrections(names, sheet, headerRow, { firstColumn, lastColumn });
  if (none !== true && columns === undefined && (place ?? null) === null) return gone;
  const named = Object.values(columns ?? {}).filter((column) => column !== null);
  const first = Math.min(firstColumn, ...named);
  const last = Math.max(lastColumn, ...named);
  // Numbers of what goes are free again: said once more, also after an interruption, it has the names of the first time.
  const number = freeNumber(names, sheet, gone);
  const text =
    none === true
      ? NONE
      : [
          ...(columns === undefined ? [AS_FOUND] : []),
          ...Object.entries(columns ?? {}).map(
            ([role, column]) => `${role}:${column === null ? "-" : column - first}`,
          ),
          ...((place ?? null) === null ? [] : [`place=${String(place)}`]),
        ].join(",");
  const comment = listsStrings.correctionComment;
  const at = { row: headerRow, column: first, rows: 1, columns: last - first + 1 };
  return [
    ...gone,
    { kind: "name", sheet, name: headerName(number), at, comment },
    { kind: "text-name", sheet, name: columnsName(number), text, comment },
  ];
}

/**
 * The edits that forget the corrections of a header row, or of the list there that stands in given columns, and what an
 * interrupted run has left of one.
 */
export function dropCorrections(
  names: readonly NameSnapshot[],
  sheet: string,
  headerRow: number,
  width?: Width,
): WorkbookEdit[] {
  const gone = [...ownOf(names, sheet, headerRow, width), ...withoutHeader(names, sheet)];
  return gone.map(({ name }): WorkbookEdit => ({
    kind: "delete-name",
    sheet,
    name,
  }));
}

type Width = { readonly firstColumn: number; readonly lastColumn: number };

/** Both names of each correction that is kept for a header row, or that points nowhere any more. */
function ownOf(
  names: readonly NameSnapshot[],
  sheet: string,
  headerRow: number,
  width?: Width,
): readonly NameSnapshot[] {
  return names.flatMap((one) => {
    const number = one.sheet === sheet ? ownNumber(names, one) : undefined;
    if (number === undefined) return [];
    const at = parseArea(splitReference(one.formula).address);
    if (at !== undefined && at.row + at.rows - 1 !== headerRow) return [];
    const beside =
      at !== undefined &&
      width !== undefined &&
      (at.column > width.lastColumn || at.column + at.columns - 1 < width.firstColumn);
    if (beside) return [];
    const other = columnsName(number);
    return [one, ...names.filter((name) => name.sheet === sheet && name.name === other)];
  });
}

/** Columns of ours whose header was taken away without them. */
function withoutHeader(names: readonly NameSnapshot[], sheet: string): readonly NameSnapshot[] {
  const own = OWN_NAMES.correctedColumns;
  return names.filter((one) => {
    if (one.sheet !== sheet || one.comment !== own.comment || !isOwnName({ names, sheets: [] }, own, one))
      return false;
    const header = headerName(numberOf(own, one.name) ?? 0);
    return !names.some((other) => other.sheet === sheet && other.name === header);
  });
}

function freeNumber(names: readonly NameSnapshot[], sheet: string, gone: readonly WorkbookEdit[]): number {
  const going = new Set(gone.map((edit) => ("name" in edit ? edit.name : "")));
  const taken = new Set(
    names.filter((one) => one.sheet === sheet && !going.has(one.name)).map(({ name }) => name),
  );
  for (let number = 1; ; number += 1)
    if (!taken.has(headerName(number)) && !taken.has(columnsName(number))) return number;
}
