import type { Area } from "../edits/workbook-edit";
import { absoluteAddress, parseArea, quoteSheet, splitReference } from "../grid/address";
import { freeSheetName } from "../sheets/free-sheet-name";
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";
import type { PolicyRefs } from "./formulas";
import { SETTING_KEYS, SETTINGS, type SettingKey } from "./settings";

/** Where the user has given one of the names to something else, all get this in front. */
const PREFIX = "督办_";
/** A workbook of version 0.1 has these and no others; a sheet that has them is ours. */
const ALWAYS = ["asOf", "warnDays", "doneWords"] as const satisfies readonly SettingKey[];
/** First row of the settings, below the title, and their column (0-based). */
const FIRST_ROW = 2;
const COLUMN = 1;

/** What must be known of a workbook to find or place its settings. `used` is where an older sheet of ours ends. */
export type SettingsSource = {
  readonly names: readonly NameSnapshot[];
  readonly sheets: readonly (Pick<SheetSnapshot, "name"> & Partial<Pick<SheetSnapshot, "used">>)[];
};

/** The sheet with the settings, and the cell of each that it has. */
export type PolicyPlace = {
  readonly sheet: string;
  readonly cells: Readonly<Partial<Record<SettingKey, Area>> & Record<(typeof ALWAYS)[number], Area>>;
  /** Stands in front of the names: `""`, or `督办_`. */
  readonly prefix: string;
};

export const settingName = (key: SettingKey, prefix = ""): string => prefix + SETTINGS[key].name;

const NAMES: ReadonlySet<string> = new Set(
  ["", PREFIX].flatMap((prefix) => SETTING_KEYS.map((key) => settingName(key, prefix))),
);

/** Whether a name of the workbook is spelled like one of ours. */
export const isSettingName = ({ name, sheet }: NameSnapshot): boolean =>
  sheet === undefined && NAMES.has(name);

const isBroken = ({ formula }: NameSnapshot): boolean => formula.includes("#REF!");

/** Where the settings go in a workbook that has none: column B of a sheet with a free name. */
export function newPolicyPlace({ sheets, names }: SettingsSource, wanted: string): PolicyPlace {
  const taken = names.some((one) => isSettingName(one) && !isBroken(one));
  const cells = Object.fromEntries(
    SETTING_KEYS.map((key, i) => [key, { row: FIRST_ROW + i, column: COLUMN, rows: 1, columns: 1 }]),
  ) as Record<SettingKey, Area>;
  const sheet = freeSheetName(
    wanted,
    sheets.map(({ name }) => name),
  );
  return { sheet, cells, prefix: taken ? PREFIX : "" };
}

/** Names of ours that point at nothing, as when their sheet was deleted by hand. */
export function brokenSettingNames({ names }: Pick<WorkbookSnapshot, "names">): readonly string[] {
  return names.filter((one) => isSettingName(one) && isBroken(one)).map(({ name }) => name);
}

/**
 * Our settings, where the workbook has them: the names of the first three all point at cells of one sheet. A name that
 * a user made is not enough.
 */
export function policyPlace(snapshot: SettingsSource): PolicyPlace | undefined {
  return placeNamed(snapshot, "") ?? placeNamed(snapshot, PREFIX);
}

function placeNamed({ names, sheets }: SettingsSource, prefix: string): PolicyPlace | undefined {
  const found = SETTING_KEYS.flatMap((key) => {
    const name = names.find((one) => one.sheet === undefined && one.name === settingName(key, prefix));
    if (name === undefined) return [];
    const { sheet, address } = splitReference(name.formula);
    const at = parseArea(address);
    return sheet === undefined || at === undefined ? [] : [{ key, sheet, at }];
  });
  const sheet = found.find(({ key }) => key === "asOf")?.sheet;
  if (sheet === undefined || !sheets.some(({ name }) => name === sheet)) return undefined;
  const own = found.filter((one) => one.sheet === sheet);
  if (!ALWAYS.every((key) => own.some((one) => one.key === key))) return undefined;
  const cells = Object.fromEntries(own.map(({ key, at }) => [key, at])) as PolicyPlace["cells"];
  return { sheet, cells, prefix };
}

/**
 * The place with cells for the settings that an older version did not have, below what stands on the sheet; as it is
 * where the sheet was not read.
 */
export function completedPlace(place: PolicyPlace, snapshot: SettingsSource): PolicyPlace {
  const used = snapshot.sheets.find(({ name }) => name === place.sheet)?.used;
  if (!used) return place;
  const missing = SETTING_KEYS.filter((key) => place.cells[key] === undefined);
  const from = used.row + used.rows + 1;
  const added = missing.map((key, i) => [key, { row: from + i, column: COLUMN, rows: 1, columns: 1 }]);
  return { ...place, cells: { ...place.cells, ...(Object.fromEntries(added) as PolicyPlace["cells"]) } };
}

/** The settings as formulas refer to them: `督办设置!$B$3`. Addresses, as every spreadsheet resolves them alike. */
export function policyRefs({ sheet, cells }: PolicyPlace): PolicyRefs {
  const ref = (key: SettingKey): string => {
    const at = cells[key];
    // A sheet of version 0.1 lacks some, until a command that reads it completes it.
    return at === undefined ? `"${SETTINGS[key].initial}"` : `${quoteSheet(sheet)}!${absoluteAddress(at)}`;
  };
  return {
    asOf: ref("asOf"),
    warnDays: ref("warnDays"),
    doneWords: ref("doneWords"),
    openWords: ref("openWords"),
  };
}

/** What a cell of the settings holds now, and its formula where formulas were read; undefined where it is blank. */
export function settingCell(
  { sheets }: WorkbookSnapshot,
  place: PolicyPlace,
  key: SettingKey,
): { readonly value: CellValue; readonly formula: CellValue } | undefined {
  const at = place.cells[key];
  const sheet = sheets.find(({ name }) => name === place.sheet);
  if (at === undefined || !sheet?.used) return undefined;
  const [row, column] = [at.row - sheet.used.row, at.column - sheet.used.column];
  const value = sheet.values[row]?.[column] ?? "";
  return value === "" ? undefined : { value, formula: sheet.formulas[row]?.[column] ?? value };
}
