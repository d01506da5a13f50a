import { civilOf, serialOf, type SerialDay } from "../base/serial";
import type { Area } from "../base/workbook-edit";
import { cellAddress, parseArea, splitReference } from "../base/address";
import type { WorkbookSnapshot } from "../base/snapshot";
import { ownNames, type Marked } from "../marks/own-names";
import { policyPlace, settingCell } from "../marks/policy-place";

/** 统计截止日 as the workbook has it: a fixed day, or 随当天. */
export type DaySetting = SerialDay | "today";

/** A cell of the workbook that holds a 统计截止日. */
type DayCell = {
  readonly sheet: string;
  readonly cell: string;
  readonly at: Area;
  readonly day: SerialDay;
};

/** The day for which the statuses of a workbook are worked out, and where that day comes from. */
export type DayInForce = {
  readonly day: SerialDay;
  readonly setting: DaySetting;
  /** `asked`: by the command. `default`: nothing is set; the first command that writes stores it. */
  readonly from: "asked" | "workbook" | "default";
  /** Cells with different days, as version 0.1 left them: a person must say which one counts. */
  readonly differing: readonly DayCell[];
};

/**
 * 统计截止日 (semantics §4): the one that was asked for, else the workbook's, else the default, which for lists of a
 * past year only is that year's last day, and for others today.
 *
 * @param years The years of the lists; undefined for a list that does not tell its year.
 */
export function dayInForce(
  snapshot: WorkbookSnapshot,
  years: readonly (number | undefined)[],
  today: SerialDay,
  asked?: DaySetting,
): DayInForce {
  const cells = dayCells(snapshot);
  const differing = new Set(cells.map(({ day }) => day)).size > 1 ? cells : [];
  if (asked !== undefined)
    return { day: asked === "today" ? today : asked, setting: asked, from: "asked", differing };
  const kept = keptDay(snapshot, cells, today);
  if (kept !== undefined)
    return { day: kept === "today" ? today : kept, setting: kept, from: "workbook", differing };
  const setting = defaultDay(years, today);
  return { day: setting === "today" ? today : setting, setting, from: "default", differing };
}

/** The last day of the latest year, where all lists are of past years; else 随当天. */
export function defaultDay(years: readonly (number | undefined)[], today: SerialDay): DaySetting {
  const { year: thisYear } = civilOf(today);
  const past = years.every((year) => year !== undefined && year < thisYear);
  const latest = Math.max(...years.map((year) => year ?? thisYear));
  return years.length > 0 && past ? serialOf(latest, 12, 31) : "today";
}

function keptDay(
  snapshot: WorkbookSnapshot,
  cells: readonly DayCell[],
  today: SerialDay,
): DaySetting | undefined {
  const place = policyPlace(snapshot);
  const cell = place === undefined ? undefined : settingCell(snapshot, place, "asOf");
  if (cell !== undefined) {
    if (typeof cell.formula === "string" && cell.formula.startsWith("=")) return "today";
    // A cell whose formula was not read looks as if it held the value.
    return typeof cell.value === "number" ? dayOrToday(Math.floor(cell.value), today) : undefined;
  }
  const [first] = cells;
  return first === undefined ? undefined : dayOrToday(first.day, today);
}

const dayOrToday = (day: SerialDay, today: SerialDay): DaySetting => (day === today ? "today" : day);

/** The cells that hold a 统计截止日: first the one of 督办设置, then those on ledgers of version 0.1. */
function dayCells(snapshot: WorkbookSnapshot): readonly DayCell[] {
  const place = policyPlace(snapshot);
  const named = [
    ...(place === undefined ? [] : [{ sheet: place.sheet, at: place.cells.asOf }]),
    ...ledgerSettingCells(snapshot).filter(({ key }) => key === "asOf"),
  ];
  return named.flatMap(({ sheet: name, at }): DayCell[] => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet?.used) return [];
    const value = sheet.values[at.row - sheet.used.row]?.[at.column - sheet.used.column];
    if (typeof value !== "number") return [];
    return [{ sheet: name, cell: cellAddress(at.row, at.column), at, day: Math.floor(value) }];
  });
}

/** A setting that a ledger of version 0.1 keeps on its own sheet. */
type LedgerSetting = {
  readonly sheet: string;
  readonly at: Area;
  readonly key: "asOf" | "warnDays";
};

/** Where ledgers of version 0.1 keep settings of their own: names of the sheet say so. */
export function ledgerSettingCells(snapshot: Marked): readonly LedgerSetting[] {
  return LEDGER_SETTINGS.flatMap(({ key, role }) =>
    ownNames(snapshot, role).flatMap(({ sheet, formula }): LedgerSetting[] => {
      const at = parseArea(splitReference(formula).address);
      return sheet === undefined || at === undefined ? [] : [{ sheet, at, key }];
    }),
  );
}

const LEDGER_SETTINGS = [
  { key: "asOf", role: "ledgerAsOf" },
  { key: "warnDays", role: "ledgerWarnDays" },
] as const;
