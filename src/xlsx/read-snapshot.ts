import { isDateFormat } from "../core/base/date-format";
import { cellAddress, parseArea } from "../core/base/address";
import { isSettingName } from "../core/marks/policy-place";
import { splitReference } from "../core/base/address";
import type { NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../core/base/snapshot";
import { readSharedStrings } from "./cells/shared-strings";
import { OPEN_LIMITS, type Limits } from "./bounds/limits";
import { PackageParts } from "./package/package-parts";
import { contentsOf } from "./sheet/sheet-snapshot";
import { readSheetOf } from "./sheet/read-sheet";
import { readFills } from "./workbook/fills";
import { readNumberFormats } from "./workbook/number-formats";
import { readSettings } from "./workbook/settings";
import { isMacroSheet, sheetParts, type SheetPart } from "./workbook/sheet-parts";
import { isOrdinaryName, readWorkbookPart, type WorkbookPart } from "./workbook/workbook-part";
import { asXlsxError, located, XlsxError } from "./bounds/xlsx-error";
import { XmlReader } from "./xml/xml-reader";

type ReadSnapshotOptions = {
  readonly limits?: Limits;
  /** Also read formulas (else `formulas` repeats the values, the add-in's settings aside). */
  readonly formulas?: boolean;
};

/** What was left out of a reading, or what its user should know of the file. */
export type SnapshotNote =
  | { readonly code: "far-cell"; readonly sheet: string; readonly cell: string }
  | { readonly code: "macro-sheet"; readonly sheet: string }
  | { readonly code: "macros" | "external-links" };

export type SnapshotReading = {
  readonly snapshot: WorkbookSnapshot;
  readonly notes: readonly SnapshotNote[];
  /**
   * The first cell with a formula whose kept result may differ from what Excel would show on opening the file: no
   * result is kept, the result depends on the day or on the add-in, or the file asks to be calculated. Absent where all
   * results hold.
   */
  readonly uncalculated?: { readonly sheet: string; readonly cell: string };
};

/** Day 0 of the 1904 system is day 1462 of the 1900 system. */
const DAYS_1904 = 1462;

const VISIBILITY = { visible: "visible", hidden: "hidden", veryHidden: "very-hidden" } as const;

/**
 * Reads a file as the add-in reads a workbook: values, formats, merged areas, names, tables, settings; formulas by
 * their last result. Nothing is calculated and no spreadsheet engine is needed; it works in a Web Worker and in Node.
 *
 * Throws an `XlsxError` that says why, and where, when the file cannot be read; never another error.
 */
export function readSnapshot(
  file: Uint8Array | PackageParts,
  options: ReadSnapshotOptions = {},
): SnapshotReading {
  try {
    const parts =
      file instanceof PackageParts ? file : PackageParts.read(file, options.limits ?? OPEN_LIMITS);
    return new SnapshotReader(parts, options).read();
  } catch (cause) {
    throw asXlsxError(cause);
  }
}

type SheetOptions = {
  readonly fills: readonly string[];
  readonly dayShift: (look: number) => number;
  readonly formulas: boolean;
  readonly recalculate: boolean;
};

class SnapshotReader {
  private readonly notes: SnapshotNote[] = [];
  private readonly tables: TableSnapshot[] = [];
  private uncalculated: SnapshotReading["uncalculated"];
  private cells = 0;

  constructor(
    private readonly file: PackageParts,
    private readonly options: ReadSnapshotOptions,
  ) {}

  read(): SnapshotReading {
    const { file } = this;
    const path = file.workbookPath();
    const workbook = located({ part: path }, () => readWorkbookPart(file.text(path)));
    const parts = sheetParts(file, path, workbook);
    if (!parts.some(({ kind }) => kind === "worksheet")) throw new XlsxError("no-workbook", "no worksheet");
    const strings = this.strings(path);
    const { formats, fills } = this.looks(path);
    const shifts = workbook.is1904 ? formats.map((code) => (isDateFormat(code) ? DAYS_1904 : 0)) : [];
    const names = namesOf(workbook);
    const withSettings = settingSheets(names);
    const sheets = parts.flatMap((part): SheetSnapshot[] => {
      if (isMacroSheet(part)) this.notes.push({ code: "macro-sheet", sheet: part.name });
      if (part.kind !== "worksheet") return [];
      return [
        this.sheet(part, strings, formats, {
          fills,
          dayShift: (look) => shifts[look] ?? 0,
          formulas: this.options.formulas === true || withSettings.has(part.name),
          recalculate: workbook.recalculate,
        }),
      ];
    });
    this.noteParts(path);
    return {
      snapshot: {
        structureProtected: workbook.structureProtected,
        sheets,
        names,
        tables: this.tables,
        settings: Object.fromEntries(readSettings(file)),
        ...(workbook.is1904 ? { dateSystem: 1904 as const } : {}),
      },
      notes: this.notes,
      ...(this.uncalculated !== undefined && { uncalculated: this.uncalculated }),
    };
  }

  private sheet(
    part: SheetPart,
    strings: readonly string[],
    formats: readonly string[],
    { dayShift, ...options }: SheetOptions,
  ): SheetSnapshot {
    const { cells: cellLimit } = this.file.limits;
    const context = { strings, cellsLeft: cellLimit - this.cells, cellLimit, ...options };
    const sheet = readSheetOf(part.name, () => this.file.textOnce(part.path), context);
    this.cells += sheet.cells;
    if (sheet.uncalculated !== undefined)
      this.uncalculated ??= { sheet: part.name, cell: sheet.uncalculated };
    const contents = located({ sheet: part.name }, () => contentsOf(sheet, formats, dayShift));
    for (const { row, column } of contents.far ?? [])
      this.notes.push({ code: "far-cell", sheet: part.name, cell: cellAddress(row, column) });
    if (sheet.tables.length > 0) this.readTables(part, sheet.tables);
    return {
      id: `file-sheet-${part.index + 1}`,
      name: part.name,
      visibility: VISIBILITY[part.state],
      protected: sheet.protected,
      ...contents,
    };
  }

  private readTables({ path, name: sheet }: SheetPart, relations: readonly string[]): void {
    for (const link of this.file.relationships(path)) {
      if (!relations.includes(link.id) || link.path === undefined || !this.file.has(link.path)) continue;
      const { path: part } = link;
      located({ part, sheet }, () => {
        const reader = new XmlReader(this.file.text(part));
        if (!reader.next() || !reader.is("table")) return;
        const at = parseArea(reader.attribute("ref") ?? "");
        const name = reader.attribute("displayName") ?? reader.attribute("name");
        if (at && name !== undefined) this.tables.push({ name, sheet, at });
      });
    }
  }

  private strings(workbookPath: string): string[] {
    const path = this.file.related(workbookPath, "sharedStrings");
    if (path === undefined) return [];
    return located({ part: path }, () =>
      readSharedStrings(this.file.textOnce(path), this.file.limits.strings),
    );
  }

  private looks(workbookPath: string): { readonly formats: string[]; readonly fills: string[] } {
    const path = this.file.related(workbookPath, "styles");
    if (path === undefined) return { formats: [], fills: [] };
    return located({ part: path }, () => {
      const xml = this.file.textOnce(path);
      return { formats: readNumberFormats(xml), fills: readFills(xml) };
    });
  }

  private noteParts(workbookPath: string): void {
    const kinds = new Set(this.file.relationships(workbookPath).map(({ kind }) => kind));
    if (kinds.has("vbaProject")) this.notes.push({ code: "macros" });
    if (kinds.has("externalLink")) this.notes.push({ code: "external-links" });
  }
}

function namesOf({ names, sheets }: WorkbookPart): NameSnapshot[] {
  return names
    .filter(isOrdinaryName)
    .flatMap(({ name, reference, sheet: index, comment }): NameSnapshot[] => {
      const said = { name, formula: `=${reference}`, ...(comment !== undefined && { comment }) };
      if (index === undefined) return [said];
      const sheet = sheets[index]?.name;
      return sheet === undefined ? [] : [{ ...said, sheet }];
    });
}

/**
 * The sheets with settings, whose formulas are always read: only the formula of 统计截止日 tells whether the day
 * follows the calendar.
 */
const settingSheets = (names: readonly NameSnapshot[]): ReadonlySet<string> =>
  new Set(names.filter(isSettingName).flatMap(({ formula }) => splitReference(formula).sheet ?? []));
