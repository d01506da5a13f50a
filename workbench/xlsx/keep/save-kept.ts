import type { WorkbookModel, SheetModel } from "../model/workbook-model";
import { modelOf } from "../model/model-of";
import { Package } from "../package/package";
import { rowsIn, type RawRow } from "../package/sheet-data";
import { withoutPrefix } from "../package/xml";
import { DAYS_1904, showsDay } from "../read/date-system";
import { readWorkbook, sheetId } from "../read/read-workbook";
import { pieceText, sheetEntries, sheetPieces, type SheetEntry } from "../read/sheet-part";
import { digitPixels } from "../model/units";
import { writeFresh } from "../write/fresh";
import { writeSettings } from "../write/settings-part";
import { compareSheets, isUntouched, same, withResults, type CellPlaces, type SheetChanges } from "./compare";
import { withSharers } from "./merge-cells";
import { withLooks } from "./merge-rules";
import { patchCharts } from "./patch-charts";
import { patchNotes } from "./patch-notes";
import { patchSheet } from "./patch-sheet";
import { patchTables } from "./patch-tables";
import { patchWorkbook, type SavedSheet } from "./patch-workbook";
import { cellsForLibrary, type LookPlaces } from "./plain-cells";
import { resultsConcerned, type ComparedSheet } from "./results-concerned";
import { StyleGraft } from "./style-graft";
import { supplyStyles } from "./supply-styles";
import { transplant } from "./transplant";

/**
 * Saves an opened workbook into the file that it came from. The file is read again and compared with the workbook as
 * it stands; what is equal keeps its part or element byte for byte, what differs is written by the library into a
 * second package and carried over.
 */
export async function saveKept(after: WorkbookModel, source: Uint8Array): Promise<Uint8Array> {
  const file = Package.open(source);
  const workbookPath = file.workbookPath();
  const original = await readWorkbook(file.copy(), "");
  const before = modelOf(original.data, original.extras);
  const entries = sheetEntries(file, workbookPath);
  const compared = compareAll(before, after, entries);
  if (
    same(stripped(before), stripped(after)) &&
    compared.every(({ comparison }) => comparison && isUntouched(comparison))
  )
    return source; // where nothing was edited, results are not new either
  const work = workOn(file, compared, resultsConcerned(compared, before, after));

  const is1904 = /<(\w+:)?workbookPr[^>]*\sdate1904="(1|true)"/.test(file.text(workbookPath));
  const toWrite = work
    .filter((item) => !item.changes || !isUntouched(item.changes))
    .map((item) => ({ ...item, ...forLibrary(item, is1904) }));
  const donor = await writeFresh(after, {
    inline: true,
    sheets: toWrite.map(({ part }) => part),
  });
  const stylesPath = file.related(workbookPath, "styles") ?? supplyStyles(file, workbookPath);
  const styles = new StyleGraft(file.text(stylesPath), donor.text("xl/styles.xml"));
  const digit = digitPixels(after.defaultFont);
  const links = new Map<SheetModel, string>();
  toWrite.forEach(({ sheet, entry, changes, old, rows, cells, unshared, looks }, index) => {
    const donorPath = `xl/worksheets/sheet${index + 1}.xml`;
    if (entry && changes && old && rows && cells && unshared) {
      const patch = {
        before: old,
        after: sheet,
        changes,
        rows,
        cells,
        unshared,
        styles,
        ...(looks && { looks }),
      };
      const own = file.text(entry.path);
      const patched = patchSheet(own, donor.text(donorPath), patch, digit);
      if (patched !== withoutPrefix(own)) file.write(entry.path, patched);
      if (changes.members.has("notes")) patchNotes(file, entry.path, donor, donorPath);
      if (changes.members.has("charts")) patchCharts(file, entry.path, donor, donorPath);
      if (changes.members.has("tables")) patchTables(file, entry.path, donor, donorPath, old, sheet);
      return;
    }
    donor.write(donorPath, withNumbers(donor.text(donorPath), styles));
    const path = transplant(donor, donorPath, file);
    links.set(sheet, file.relate(workbookPath, "worksheet", path));
  });
  const newStyles = styles.result();
  if (newStyles !== undefined) file.write(stylesPath, newStyles);

  const recalculate = work.some((item) => !item.changes || item.changes.cells.size > 0);
  const formulas =
    work.some((item) => !item.changes || item.changes.formulas) || work.length < before.sheets.length;
  if (formulas) dropCalculationChain(file, workbookPath);
  const sheets = savedSheets(work, entries, links);
  const workbook = patchWorkbook(file.text(workbookPath), { before, after, sheets, recalculate });
  file.write(workbookPath, workbook);
  if (!same(before.settings, after.settings)) writeSettings(file, after.settings);
  dropSheets(file, workbookPath, entries, sheets);
  return file.zip();
}

type Work = {
  readonly sheet: SheetModel;
  readonly entry?: SheetEntry;
  readonly old?: SheetModel;
  readonly changes?: SheetChanges;
  readonly rows?: ReadonlyMap<number, RawRow>;
  /** The cells to write. */
  readonly cells?: CellPlaces;
  readonly unshared?: ReadonlySet<string>;
};

type Compared = ComparedSheet & Pick<Work, "entry" | "old">;

function compareAll(before: WorkbookModel, after: WorkbookModel, entries: readonly SheetEntry[]): Compared[] {
  return after.sheets.map((sheet): Compared => {
    const entry = entries.find((item) => sheetId(item.index) === sheet.id);
    const old = before.sheets.find((item) => item.id === sheet.id);
    return entry && old ? { sheet, entry, old, comparison: compareSheets(old, sheet) } : { sheet };
  });
}

function workOn(
  file: Package,
  compared: readonly Compared[],
  results: ReturnType<typeof resultsConcerned>,
): Work[] {
  return compared.map(({ sheet, entry, old, comparison }): Work => {
    if (!entry || !old || !comparison) return { sheet };
    const changes = withResults(comparison, results.get(sheet.id));
    if (isUntouched(changes)) return { sheet, entry, old, changes };
    const data = pieceText(sheetPieces(file, entry.path), "sheetData");
    const rows = new Map(Array.from(rowsIn(data), (row) => [row.row, row]));
    return { sheet, entry, old, changes, rows, ...withSharers(rows, changes.cells, comparison.contents) };
  });
}

/**
 * What of a sheet the library writes: all of a new one; else the changed cells that are not plain. The days of a file
 * that counts from 1904 are no numbers to be taken over as they stand.
 */
function forLibrary(
  { sheet, old, cells }: Work,
  is1904: boolean,
): { readonly part: SheetModel; readonly looks?: LookPlaces } {
  if (!cells) return { part: is1904 ? in1904(sheet) : sheet };
  if (is1904) return { part: in1904({ ...sheet, cells: only(sheet.cells, cells) }) };
  const { cells: own, looks } = cellsForLibrary(old?.cells ?? new Map(), sheet.cells, cells);
  return { part: { ...sheet, cells: own }, looks };
}

/** Only the changed cells are written anew. */
function only(cells: SheetModel["cells"], wanted: NonNullable<Work["cells"]>): SheetModel["cells"] {
  return new Map(
    Array.from(wanted, ([row, columns]) => [
      row,
      new Map([...(cells.get(row) ?? [])].filter(([column]) => columns.has(column))),
    ]),
  );
}

/** All of a workbook but what is inside its sheets. */
const stripped = ({ sheets, defaultFont: _, ...rest }: WorkbookModel) => ({
  ...rest,
  sheets: sheets.map(({ id, name, state, page }) => ({ id, name, state, page })),
});

function in1904(sheet: SheetModel): SheetModel {
  const cells = new Map(
    Array.from(sheet.cells, ([row, line]) => [
      row,
      new Map(
        Array.from(line, ([column, cell]) => [
          column,
          typeof cell.value === "number" && showsDay(cell.style?.numFmt ?? "")
            ? { ...cell, value: cell.value - DAYS_1904 }
            : cell,
        ]),
      ),
    ]),
  );
  return { ...sheet, cells };
}

/** A new sheet's cells and rules with the numbers that their looks have in the opened file. */
function withNumbers(xml: string, styles: StyleGraft): string {
  const cells = xml.replace(
    /(<c r="[A-Z]+\d+"[^>]*? s=")(\d+)"/g,
    (_, before: string, look: string) => `${before}${styles.look(Number(look))}"`,
  );
  return withLooks(cells, styles);
}

/** Excel's order of calculation is only a help to it; one that names cells without formulas is an error. */
function dropCalculationChain(file: Package, workbookPath: string): void {
  for (const link of file.relationships(workbookPath)) {
    if (link.kind !== "calcChain" || link.path === undefined) continue;
    file.unrelate(workbookPath, link.id);
    file.remove(link.path);
  }
}

/** Chart sheets are not shown in the workbook and keep their places. */
function savedSheets(
  work: readonly Work[],
  entries: readonly SheetEntry[],
  links: ReadonlyMap<SheetModel, string>,
): SavedSheet[] {
  const sheets: SavedSheet[] = work.map(({ sheet, entry }) => {
    const relation = links.get(sheet);
    return { sheet, ...(entry && { entry }), ...(relation !== undefined && { relation }) };
  });
  for (const entry of entries)
    if (entry.kind !== "worksheet") sheets.splice(Math.min(entry.index, sheets.length), 0, { entry });
  return sheets;
}

/** Takes out the sheets that were deleted, and the parts that only they referred to. */
function dropSheets(
  file: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
  sheets: readonly SavedSheet[],
): void {
  const gone = entries.filter((entry) => !sheets.some((item) => item.entry === entry));
  if (gone.length === 0) return;
  const reachable = (): Set<string> => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      for (const { path: next } of file.relationships(path))
        if (next !== undefined && !seen.has(next)) {
          seen.add(next);
          visit(next);
        }
    };
    visit("");
    return seen;
  };
  const was = reachable();
  for (const entry of gone) {
    const link = file.relationships(workbookPath).find((item) => item.path === entry.path);
    if (link) file.unrelate(workbookPath, link.id);
  }
  const still = reachable();
  for (const path of was) if (!still.has(path) && file.has(path)) file.remove(path);
}
