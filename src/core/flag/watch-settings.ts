import type { Area } from "../edits/workbook-edit";
import { absoluteAddress, quoteSheet } from "../grid/address";
import { freeSheetName } from "../layout/free-sheet-name";
import { roleOfName } from "../marks/own-names";
import { PREFIXED_WATCH_NAMES, WATCH_NAMES, type WatchKey } from "../marks/registry";
import { watchPlace, type WatchPlace } from "../marks/watch-place";
import type { WorkbookSnapshot } from "../snapshot/snapshot";

/** The settings as a formula refers to them: `督办设置!$B$3`. Addresses, as every spreadsheet resolves them alike. */
export type WatchRefs = Readonly<Record<WatchKey, string>>;

const cell = (row: number): Area => ({ row, column: 1, rows: 1, columns: 1 });

/** Where they go in a workbook that has none: B3, B4 and B5 of a sheet with a free name. */
export function newWatchPlace(snapshot: WorkbookSnapshot, wanted: string): WatchPlace {
  const own = Object.values<string>(WATCH_NAMES);
  const gone = brokenWatchNames(snapshot);
  const taken = snapshot.names.some(
    ({ name, sheet }) => sheet === undefined && own.includes(name) && !gone.includes(name),
  );
  return {
    sheet: freeSheetName(
      wanted,
      snapshot.sheets.map(({ name }) => name),
    ),
    cells: { asOf: cell(2), warnDays: cell(3), doneWords: cell(4) },
    names: taken ? PREFIXED_WATCH_NAMES : WATCH_NAMES,
  };
}

/**
 * Names of ours that point at nothing, as when their sheet was deleted by hand: those with our comment, or all three
 * together. One alone that a user lost is the user's.
 */
export function brokenWatchNames(snapshot: WorkbookSnapshot): readonly string[] {
  const broken = snapshot.names.filter(
    ({ sheet, formula }) => sheet === undefined && formula.includes("#REF!"),
  );
  return [WATCH_NAMES, PREFIXED_WATCH_NAMES].flatMap((names) => {
    const own = broken.filter(({ name }) => Object.values<string>(names).includes(name));
    return own
      .filter((name) => own.length === 3 || roleOfName(snapshot, name) !== undefined)
      .map(({ name }) => name);
  });
}

export function watchRefs({ sheet, cells }: WatchPlace): WatchRefs {
  const ref = (key: WatchKey): string => `${quoteSheet(sheet)}!${absoluteAddress(cells[key])}`;
  return { asOf: ref("asOf"), warnDays: ref("warnDays"), doneWords: ref("doneWords") };
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
