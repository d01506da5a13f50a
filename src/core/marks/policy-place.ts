import type { Area } from "../base/workbook-edit";
import { parseArea, splitReference } from "../base/address";
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../base/snapshot";
import { isOwnName, type Marked } from "./own-names";
import { ownSetting, SETTING_KEYS, SETTING_NAMES, SETTING_PREFIX, type SettingKey } from "./registry";

/** The settings that a workbook of version 0.1 has; a sheet with the names of these three is ours. */
const ALWAYS = ["asOf", "warnDays", "doneWords"] as const satisfies readonly SettingKey[];
/** First row of the settings, below the title, and their column (0-based). */
const FIRST_ROW = 2;
const COLUMN = 1;

/**
 * What must be known of a workbook to find or place its settings. Sheets whose cells were not read have only names; of
 * those, the three names together count as proof.
 */
export type SettingsSource = {
  readonly names: readonly NameSnapshot[];
  readonly sheets: readonly (Pick<SheetSnapshot, "name"> & Partial<Pick<SheetSnapshot, "used" | "values">>)[];
};

/** The sheet with the settings, and the cell of each setting that it has. */
export type PolicyPlace = {
  readonly sheet: string;
  readonly cells: Readonly<Partial<Record<SettingKey, Area>> & Record<(typeof ALWAYS)[number], Area>>;
  /** The prefix of the names: `""`, or `督办_`. */
  readonly prefix: string;
};

export const settingName = (key: SettingKey, prefix = ""): string => prefix + SETTING_NAMES[key];

const NAMES: ReadonlySet<string> = new Set(
  ["", SETTING_PREFIX].flatMap((prefix) => SETTING_KEYS.map((key) => settingName(key, prefix))),
);

/** Whether a name of the workbook is spelled like one of ours. */
export const isSettingName = ({ name, sheet }: NameSnapshot): boolean =>
  sheet === undefined && NAMES.has(name);

const isBroken = ({ formula }: NameSnapshot): boolean => formula.includes("#REF!");

/** Where the settings go in a workbook that has none: column B of a new sheet, whose name is a free one. */
export function newPolicyPlace({ names }: SettingsSource, sheet: string): PolicyPlace {
  const taken = names.some((one) => isSettingName(one) && !isBroken(one));
  const cells = Object.fromEntries(
    SETTING_KEYS.map((key, i) => [key, { row: FIRST_ROW + i, column: COLUMN, rows: 1, columns: 1 }]),
  ) as Record<SettingKey, Area>;
  return { sheet, cells, prefix: taken ? SETTING_PREFIX : "" };
}

/**
 * Names of ours whose cells are gone, as when the sheet was deleted by hand. They are ours if they have our comment, or
 * if the first three settings all have such names.
 */
export function brokenSettingNames({ names }: Pick<WorkbookSnapshot, "names">): readonly string[] {
  return ["", SETTING_PREFIX].flatMap((prefix) => {
    const broken = SETTING_KEYS.flatMap((key) => {
      const own = ownSetting(key, prefix);
      const name = names.find((one) => one.sheet === undefined && one.name === own.name && isBroken(one));
      return name === undefined ? [] : [{ key, name: own.name, ours: name.comment === own.comment }];
    });
    const all = ALWAYS.every((key) => broken.some((one) => one.key === key));
    return broken.filter(({ ours }) => ours || all).map(({ name }) => name);
  });
}

/**
 * Our settings, where the workbook has them: the names of the first three all point at cells of one sheet. A name that
 * a user made is not enough.
 */
export function policyPlace(snapshot: SettingsSource): PolicyPlace | undefined {
  return placeNamed(snapshot, "") ?? placeNamed(snapshot, SETTING_PREFIX);
}

/** The sheets whose cells were read. */
export const markedOf = ({ names, sheets }: SettingsSource): Marked => ({
  names,
  sheets: sheets.flatMap(({ name, used, values }) =>
    used === undefined || values === undefined ? [] : [{ name, used, values }],
  ),
});

function placeNamed({ names, sheets }: SettingsSource, prefix: string): PolicyPlace | undefined {
  const marked = markedOf({ names, sheets });
  const isOwnSetting = (name: NameSnapshot, key: SettingKey): boolean => {
    const { sheet } = splitReference(name.formula);
    const isRead = marked.sheets.some((one) => one.name === sheet);
    return !isRead || isOwnName(marked, ownSetting(key, prefix), name);
  };
  const found = SETTING_KEYS.flatMap((key) => {
    const name = names.find((one) => one.sheet === undefined && one.name === settingName(key, prefix));
    if (name === undefined || !isOwnSetting(name, key)) return [];
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
 * The place with cells for the settings that an older version did not have, below what stands on the sheet; the place
 * unchanged where the sheet was not read.
 */
export function completedPlace(place: PolicyPlace, snapshot: SettingsSource): PolicyPlace {
  const used = snapshot.sheets.find(({ name }) => name === place.sheet)?.used;
  if (!used) return place;
  const missing = SETTING_KEYS.filter((key) => place.cells[key] === undefined);
  const from = used.row + used.rows + 1;
  const added = missing.map((key, i) => [key, { row: from + i, column: COLUMN, rows: 1, columns: 1 }]);
  return { ...place, cells: { ...place.cells, ...(Object.fromEntries(added) as PolicyPlace["cells"]) } };
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
