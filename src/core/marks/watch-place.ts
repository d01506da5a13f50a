import type { Area } from "../edits/workbook-edit";
import { parseArea, splitReference } from "../grid/address";
import type { WorkbookSnapshot } from "../snapshot/snapshot";
import { isOwnName, ownNames, textOf } from "./own-names";
import {
  PREFIXED_WATCH_NAMES,
  roleText,
  WATCH_NAMES,
  type OwnNameKey,
  type WatchKey,
  type WatchNames,
} from "./registry";

/** The sheet with the settings of 督办, the cell of each, and its name. */
export type WatchPlace = {
  readonly sheet: string;
  readonly cells: Readonly<Record<WatchKey, Area>>;
  readonly names: WatchNames;
};

const PLAIN_KEYS = { asOf: "asOf", warnDays: "warnDays", doneWords: "doneWords" } as const;
const PREFIXED_KEYS = {
  asOf: "prefixedAsOf",
  warnDays: "prefixedWarnDays",
  doneWords: "prefixedDoneWords",
} as const;

/** Our settings, where the workbook has them: all three names point at cells of one sheet, and are ours. */
export function watchPlace(snapshot: WorkbookSnapshot): WatchPlace | undefined {
  return (
    placeNamed(snapshot, WATCH_NAMES, PLAIN_KEYS) ?? placeNamed(snapshot, PREFIXED_WATCH_NAMES, PREFIXED_KEYS)
  );
}

function placeNamed(
  snapshot: WorkbookSnapshot,
  wanted: WatchNames,
  keys: Readonly<Record<WatchKey, OwnNameKey>>,
): WatchPlace | undefined {
  const find = (key: WatchKey): { sheet: string; at: Area } | undefined => {
    const found = snapshot.names.find(({ name, sheet }) => name === wanted[key] && sheet === undefined);
    if (found === undefined) return undefined;
    const { sheet, address } = splitReference(found.formula);
    const at = parseArea(address);
    if (sheet === undefined || at === undefined) return undefined;
    return isSettings(snapshot, sheet) || isOwnName(snapshot, keys[key], found) ? { sheet, at } : undefined;
  };
  const [asOf, warnDays, doneWords] = [find("asOf"), find("warnDays"), find("doneWords")];
  if (asOf === undefined || warnDays?.sheet !== asOf.sheet || doneWords?.sheet !== asOf.sheet)
    return undefined;
  if (!snapshot.sheets.some(({ name }) => name === asOf.sheet)) return undefined;
  const cells = { asOf: asOf.at, warnDays: warnDays.at, doneWords: doneWords.at };
  return { sheet: asOf.sheet, cells, names: wanted };
}

const isSettings = (snapshot: WorkbookSnapshot, sheet: string): boolean =>
  ownNames(snapshot, "sheet", sheet).some((name) => textOf(name) === roleText("settings"));
