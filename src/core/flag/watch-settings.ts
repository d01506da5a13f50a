import type { Area } from "../edits/workbook-edit";
import { absoluteAddress, parseArea, quoteSheet, splitReference } from "../grid/address";
import { freeSheetName } from "../sheets/free-sheet-name";
import type { NameSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";

/** The names of the workbook that say where the settings of 督办 are. Users see and edit the cells they name. */
export const WATCH_NAMES = { asOf: "统计截止日", warnDays: "临期天数", doneWords: "完成用语" } as const;
type Key = keyof typeof WATCH_NAMES;
type Names = Readonly<Record<Key, string>>;

/** Where the user has given one of these names to something else, all three get a prefix. */
const PREFIXED: Names = {
  asOf: "督办_统计截止日",
  warnDays: "督办_临期天数",
  doneWords: "督办_完成用语",
};

/** The sheet with the settings, the cell of each, and its name. */
export type WatchPlace = {
  readonly sheet: string;
  readonly cells: Readonly<Record<Key, Area>>;
  readonly names: Names;
};

/** The settings as a formula refers to them: `督办设置!$B$3`. Addresses, as every spreadsheet resolves them alike. */
export type WatchRefs = Readonly<Record<Key, string>>;

const cell = (row: number): Area => ({ row, column: 1, rows: 1, columns: 1 });

/** Where they go in a workbook that has none: B3, B4 and B5 of a sheet with a free name. */
export function newWatchPlace({ sheets, names }: WorkbookSnapshot, wanted: string): WatchPlace {
  const own = Object.values<string>(WATCH_NAMES);
  const taken = names.some((one) => one.sheet === undefined && own.includes(one.name) && !isBroken(one));
  return {
    sheet: freeSheetName(
      wanted,
      sheets.map(({ name }) => name),
    ),
    cells: { asOf: cell(2), warnDays: cell(3), doneWords: cell(4) },
    names: taken ? PREFIXED : WATCH_NAMES,
  };
}

const isBroken = ({ formula }: NameSnapshot): boolean => formula.includes("#REF!");

/** Names of ours that point at nothing, as when their sheet was deleted by hand. */
export function brokenWatchNames({ names }: WorkbookSnapshot): readonly string[] {
  const own = [...Object.values<string>(WATCH_NAMES), ...Object.values<string>(PREFIXED)];
  return names
    .filter((one) => one.sheet === undefined && own.includes(one.name) && isBroken(one))
    .map(({ name }) => name);
}

export function watchRefs({ sheet, cells }: WatchPlace): WatchRefs {
  const ref = (key: Key): string => `${quoteSheet(sheet)}!${absoluteAddress(cells[key])}`;
  return { asOf: ref("asOf"), warnDays: ref("warnDays"), doneWords: ref("doneWords") };
}

/**
 * Our settings, where the workbook has them: all three names of the workbook point at cells of one sheet. A name that
 * a user made is not enough.
 */
export function watchPlace(snapshot: WorkbookSnapshot): WatchPlace | undefined {
  return placeNamed(snapshot, WATCH_NAMES) ?? placeNamed(snapshot, PREFIXED);
}

function placeNamed({ names, sheets }: WorkbookSnapshot, wanted: Names): WatchPlace | undefined {
  const find = (key: Key): { sheet: string; at: Area } | undefined => {
    const found = names.find(({ name, sheet }) => name === wanted[key] && sheet === undefined);
    if (found === undefined) return undefined;
    const { sheet, address } = splitReference(found.formula);
    const at = parseArea(address);
    return sheet === undefined || at === undefined ? undefined : { sheet, at };
  };
  const [asOf, warnDays, doneWords] = [find("asOf"), find("warnDays"), find("doneWords")];
  if (asOf === undefined || warnDays?.sheet !== asOf.sheet || doneWords?.sheet !== asOf.sheet)
    return undefined;
  if (!sheets.some(({ name }) => name === asOf.sheet)) return undefined;
  const cells = { asOf: asOf.at, warnDays: warnDays.at, doneWords: doneWords.at };
  return { sheet: asOf.sheet, cells, names: wanted };
}

/** What stands in 统计截止日 and 临期天数 now; absent where there are no settings, or a cell holds no number. */
export function watchValues(snapshot: WorkbookSnapshot): {
  readonly asOf?: number;
  readonly warnDays?: number;
} {
  const place = watchPlace(snapshot);
  const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
  const used = sheet?.used;
  if (place === undefined || sheet === undefined || used === undefined || used === null) return {};
  const number = ({ row, column }: Area): number | undefined => {
    const value = sheet.values[row - used.row]?.[column - used.column];
    return typeof value === "number" ? Math.floor(value) : undefined;
  };
  const [asOf, warnDays] = [number(place.cells.asOf), number(place.cells.warnDays)];
  return { ...(asOf === undefined ? {} : { asOf }), ...(warnDays === undefined ? {} : { warnDays }) };
}
