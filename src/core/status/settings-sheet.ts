import { formula } from "../base/cell-content";
import type { Area, CellContent, CellStyle, WorkbookEdit } from "../base/workbook-edit";
import { absoluteAddress, cellAddress, quoteSheet } from "../base/address";
import { LEDGER_MARGINS, landscapePage } from "../sheets/paper";
import { rowHeights, type MeasuredText } from "../sheets/row-heights";
import { flagStrings } from "../../strings/flag";
import { settingsStrings } from "../../strings/settings";
import type { DaySetting } from "./day-in-force";
import { ledgerSettingCells } from "./day-in-force";
import { TO_CHECK } from "./formulas";
import { STATUS_LOOK, STATUS_ORDER } from "./looks";
import {
  brokenSettingNames,
  completedPlace,
  markedOf,
  newPolicyPlace,
  policyPlace,
  type PolicyPlace,
  type SettingsSource,
} from "../marks/policy-place";
import { ownSetting, SETTING_KEYS, SETTING_NAMES, type SettingKey } from "../marks/registry";
import { sheetMark } from "../marks/sheet-role";
import { freeSheetName } from "../sheets/free-sheet-name";
import { writeText } from "../sheets/write-text";
import { ruleFor, SETTINGS } from "./settings";

const SIZE = 10.5;
const TEXT: CellStyle = { fontName: "宋体", fontSize: SIZE, vertical: "center", wrap: true };
const INPUT: CellStyle = { fill: "#FFF2CC", horizontal: "center", grid: "#A6A6A6" };
/** Points: label, value, explanation; together as wide as A4 across. */
const WIDTHS: readonly number[] = [72, 288, 396];
/** Points of a row with one short line, and of the title's. */
const LEAST_HEIGHT = 18;
const TITLE_HEIGHT = 27;

/**
 * New values of settings. A setting that is absent keeps its value; one that the workbook does not have yet begins with
 * the initial value of `SETTINGS`.
 */
export type SettingInput = Readonly<Partial<Record<Exclude<SettingKey, "asOf">, string | number>>> & {
  readonly asOf?: DaySetting;
};

/** 督办设置 in a workbook, there already or to be made, and the edits that make it hold what was asked for. */
export type SettingsPlan = {
  readonly place: PolicyPlace;
  readonly edits: readonly WorkbookEdit[];
  /** Whether the sheet is new. */
  readonly added: boolean;
};

/**
 * Plans 督办设置: on a sheet of its own, so that no cell of the user is in the way. A sheet of an older version gets
 * the settings it lacks; ledgers that have a day of their own show the day of 督办设置 from now on.
 *
 * @param day The value of 统计截止日 where the workbook has none (see `dayInForce`).
 * @param follow Whether ledgers of version 0.1 show the day of 督办设置 from now on.
 */
export function planSettings(
  snapshot: SettingsSource,
  input: SettingInput,
  day: DaySetting,
  follow = true,
): SettingsPlan {
  const followers = (place: PolicyPlace): WorkbookEdit[] => (follow ? ledgersFollow(snapshot, place) : []);
  const there = policyPlace(snapshot);
  if (there === undefined) {
    const taken = snapshot.sheets.map(({ name }) => name);
    const place = newPolicyPlace(snapshot, freeSheetName(settingsStrings.sheet, taken));
    const edits = [
      // A name of a sheet that was deleted by hand would be in the way of the new one.
      ...brokenSettingNames(snapshot).map((name): WorkbookEdit => ({ kind: "delete-name", name })),
      ...newSheet(place, { asOf: day, ...input }),
      ...followers(place),
    ];
    return { place, edits, added: true };
  }
  const place = completedPlace(there, snapshot);
  const missing = SETTING_KEYS.filter((key) => there.cells[key] !== place.cells[key]);
  const edits = [
    ...missing.flatMap((key) => rowEdits(place, key, input)),
    ...SETTING_KEYS.filter((key) => !missing.includes(key)).flatMap((key) => changed(place, key, input)),
    ...followers(place),
  ];
  return { place, edits, added: false };
}

/**
 * The new value of a setting in its cell. A cell with the text format takes the apostrophe in front of a text for a
 * character of it, so the format is put aside while the text is written.
 */
function changed({ sheet, cells }: PolicyPlace, key: SettingKey, input: SettingInput): WorkbookEdit[] {
  const at = cells[key];
  if (at === undefined || input[key] === undefined) return [];
  const content = contentOf(key, input);
  return SETTINGS[key].numberFormat === "@" && typeof content === "string"
    ? [...writeText(sheet, at, content)]
    : [{ kind: "write", sheet, at, content: [[content]] }];
}

function newSheet(place: PolicyPlace, input: SettingInput): WorkbookEdit[] {
  const { sheet } = place;
  const { title } = settingsStrings;
  const meaning: CellContent[][] = [
    ...STATUS_ORDER.map((word): CellContent[] => [STATUS_LOOK[word].sign, word, flagStrings.meaning[word]]),
    ["", TO_CHECK, flagStrings.meaning[TO_CHECK]],
  ];
  const first = place.cells.asOf.row + SETTING_KEYS.length + 1;
  const whole: Area = { row: 0, column: 0, rows: first + meaning.length, columns: 3 };
  const meaningAt: Area = { ...whole, row: first, rows: meaning.length };
  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths: WIDTHS },
    { kind: "style", sheet, at: whole, style: TEXT },
    { kind: "style", sheet, at: { ...whole, rows: 1 }, style: { bold: true, fontSize: 14, wrap: false } },
    { kind: "write", sheet, at: { row: 0, column: 0, rows: 1, columns: 1 }, content: [[title]] },
    { kind: "style", sheet, at: { ...meaningAt, columns: 2 }, style: { horizontal: "center" } },
    { kind: "write", sheet, at: meaningAt, content: meaning },
    ...SETTING_KEYS.flatMap((key) => rowEdits(place, key, input)),
    { kind: "row-heights", sheet, first: 0, heights: heightsOf(place, input, whole.rows) },
    {
      kind: "page-setup",
      sheet,
      setup: { ...landscapePage(undefined, whole, LEDGER_MARGINS), blackAndWhite: true },
    },
    sheetMark(sheet, "settings"),
  ];
}

/** Rows as high as their settings and explanations need: the words for done take several lines. */
function heightsOf({ cells }: PolicyPlace, input: SettingInput, rows: number): number[] {
  const texts = SETTING_KEYS.flatMap((key): MeasuredText[] => {
    const at = cells[key];
    if (at === undefined) return [];
    const value = contentOf(key, input);
    return [
      { at, text: typeof value === "string" ? value : "", size: SIZE },
      { at: { ...at, column: at.column + 1 }, text: settingsStrings.note[key], size: SIZE },
    ];
  });
  const heights = rowHeights(texts, rows, WIDTHS, LEAST_HEIGHT);
  return heights.map((height, row) => (row === 0 ? TITLE_HEIGHT : height));
}

/** The row of one setting: label, cell, what it means, its rule and its name. */
function rowEdits(place: PolicyPlace, key: SettingKey, input: SettingInput): WorkbookEdit[] {
  const at = place.cells[key];
  if (at === undefined) return [];
  const { sheet, prefix } = place;
  const { numberFormat } = SETTINGS[key];
  const own = ownSetting(key, prefix);
  const row: Area = { ...at, column: at.column - 1, columns: 3 };
  const isText = numberFormat === "@";
  const rule = ruleFor(key, cellAddress(at.row, at.column));
  return [
    { kind: "style", sheet, at: row, style: TEXT },
    {
      kind: "style",
      sheet,
      at,
      style: { ...INPUT, numberFormat, ...(isText ? { horizontal: "left" } : {}) },
    },
    {
      kind: "write",
      sheet,
      at: row,
      content: [[SETTING_NAMES[key], contentOf(key, input), settingsStrings.note[key]]],
    },
    ...(rule === undefined ? [] : [{ kind: "validation", sheet, at, rule } satisfies WorkbookEdit]),
    { kind: "workbook-name", sheet, at, name: own.name, comment: own.comment ?? "" },
  ];
}

function contentOf(key: SettingKey, input: SettingInput): CellContent {
  const value = input[key];
  if (key === "asOf") return value === undefined || value === "today" ? formula("TODAY()") : value;
  return value ?? SETTINGS[key].initial;
}

/**
 * Ledgers of version 0.1 have cells of their own for day and warning days: these get formulas that show 督办设置, so
 * that the ledger's statuses follow it.
 */
function ledgersFollow(snapshot: SettingsSource, { sheet, cells }: PolicyPlace): WorkbookEdit[] {
  // When lists are inserted no cells are read, so no ledger of version 0.1 is found, and each stays as it is.
  return ledgerSettingCells(markedOf(snapshot)).map(({ sheet: ledger, at, key }) => ({
    kind: "write",
    sheet: ledger,
    at,
    content: [[formula(`${quoteSheet(sheet)}!${absoluteAddress(cells[key])}`)]],
  }));
}
