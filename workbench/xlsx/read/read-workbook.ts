import {
  BooleanNumber,
  LocaleType,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { defaultSheetExtras, defaultWorkbookExtras, type WorkbookExtras } from "../../book/extras";
import { resourceList, type Resources } from "../model/resources";
import { Package } from "../package/package";
import { digitPixels } from "../model/units";
import { readSettings } from "../../../src/xlsx/workbook/settings";
import { XlsxError } from "../../../src/xlsx";
import { readSharedStrings } from "../../../src/xlsx/cells/shared-strings";
import { located } from "../../../src/xlsx/bounds/xlsx-error";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/base/address";
import { readAroundCells } from "./around-cells";
import { colorOf } from "./colors";
import { dayShiftOf } from "./date-system";
import { readCells } from "./read-cells";
import { defaultSizes, readColumns } from "./read-columns";
import { fileNames, nameResources, printAreas } from "./read-names";
import { pageOf } from "./read-page";
import { engineRules, engineValidations } from "./read-rules";
import { engineStyle, type Palette } from "./read-style";
import { readFilter, readMerges, readNotes, readTables } from "./read-tables";
import { pieceText, sheetEntries, sheetPieces } from "./sheet-part";

/** A sheet's id in the engine, by its place in the file. */
export const sheetId = (index: number): string => `file-sheet-${index + 1}`;

const ROOM = { rows: 200, columns: 10, minRows: 1000, minColumns: 26 };
let opened = 0;

type ReadWorkbook = { readonly data: IWorkbookData; readonly extras: WorkbookExtras };

export async function readWorkbook(file: Package, name: string): Promise<ReadWorkbook> {
  const workbookPath = file.workbookPath();
  const entries = sheetEntries(file, workbookPath);
  const worksheets = entries.filter((entry) => entry.kind === "worksheet");
  if (worksheets.length === 0) throw new XlsxError("no-workbook");
  const around = await readAroundCells(file, workbookPath, entries);
  const { workbook } = around;
  const defaultFont = workbook.defaultFont ?? {};
  const palette: Palette = { theme: workbook.themeColors ?? [], defaultFont };
  const styles = stylesOf(around.looks, palette);
  const names = fileNames(file.text(workbookPath));
  const resources: Resources = { rules: {}, validations: {}, filter: {}, tables: {}, names: {}, notes: {} };
  resources.names = nameResources(
    names,
    entries.map((entry) => (entry.kind === "worksheet" ? sheetId(entry.index) : undefined)),
  );
  const extras = defaultWorkbookExtras(name);
  extras.structureProtected = workbook.workbookProtection?.lockStructure === true;
  extras.settings = readSettings(file);
  const context = {
    strings: stringsOf(file, workbookPath),
    styleOf: (look: number) => styles.ids[look],
    dayShift: dayShiftOf(workbook.dateSystem === "1904", around.looks),
  };
  const digit = digitPixels(defaultFont);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const entry of worksheets) {
    const id = sheetId(entry.index);
    const sheet = around.sheets.get(entry.path);
    if (!sheet) throw new XlsxError("damaged", entry.path);
    const pieces = located({ sheet: entry.name }, () => sheetPieces(file, entry.path));
    const cols = pieceText(pieces, "cols");
    const columnLook =
      readColumns(cols, 0, digit).looks.size > 0
        ? readColumns(cols, 16_384, digit).looks
        : new Map<number, number>();
    const cells = located({ sheet: entry.name }, () =>
      readCells(pieceText(pieces, "sheetData"), { ...context, columnLook }),
    );
    const room = {
      rowCount: Math.min(MAX_ROWS, Math.max(ROOM.minRows, cells.lastRow + 1 + ROOM.rows)),
      columnCount: Math.min(MAX_COLUMNS, Math.max(ROOM.minColumns, cells.lastColumn + 1 + ROOM.columns)),
    };
    const { columnData } = readColumns(cols, cells.lastColumn, digit);
    const { tables, styles: tableStyles, totals: tablesWithTotals } = readTables(file, entry.path, sheet);
    const hidden = Object.entries(cells.rowData as Record<string, IRowData>)
      .filter(([, row]) => row.hd === BooleanNumber.TRUE)
      .map(([row]) => Number(row));
    const filter = readFilter(pieceText(pieces, "autoFilter"), hidden);
    for (const row of filter?.byFilter ?? []) delete cells.rowData[row]?.hd;
    if (filter) resources.filter[id] = filter.filter;
    if (tables.length > 0) resources.tables[id] = { tables, tableFilteredOutRows: [] };
    resources.rules[id] = engineRules(sheet, pieces, palette);
    resources.validations[id] = engineValidations(sheet, pieces);
    resources.notes[id] = readNotes(sheet);
    const tab = colorOf(sheet.view?.tabColor, palette.theme);
    const frozen = { ySplit: sheet.freezePane?.rows ?? 0, xSplit: sheet.freezePane?.columns ?? 0 };
    sheets[id] = {
      id,
      name: entry.name,
      hidden: entry.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      cellData: cells.cellData,
      rowData: cells.rowData,
      columnData,
      ...defaultSizes(pieceText(pieces, "sheetFormatPr"), digit),
      defaultStyle: {
        ...(defaultFont.name !== undefined && { ff: defaultFont.name }),
        ...(defaultFont.size !== undefined && { fs: defaultFont.size }),
      },
      ...room,
      mergeData: readMerges(sheet, room),
      freeze: { ...frozen, startRow: frozen.ySplit || -1, startColumn: frozen.xSplit || -1 },
      showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...(tab !== undefined && { tabColor: tab }),
    };
    extras.sheets.set(id, {
      ...defaultSheetExtras(),
      page: { ...pageOf(sheet, pieceText(pieces, "pageSetup")), ...printAreas(names, entry.index) },
      protected: sheet.protection?.sheet === true,
      veryHidden: entry.state === "veryHidden",
      tableStyles,
      tablesWithTotals,
    });
  }
  opened += 1;
  const data: IWorkbookData = {
    id: `file-${opened}-${Date.now()}`,
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: styles.data,
    sheetOrder: worksheets.map((entry) => sheetId(entry.index)),
    sheets,
    resources: resourceList(resources),
  };
  return { data, extras };
}

function stringsOf(file: Package, workbookPath: string): string[] {
  const path = file.related(workbookPath, "sharedStrings");
  return path === undefined
    ? []
    : located({ part: path }, () => readSharedStrings(file.text(path), file.limits.strings));
}

/** The plain look (number 0) has no style, unless it says more than the default font. */
function stylesOf(looks: readonly Parameters<typeof engineStyle>[0][], palette: Palette) {
  const data: Record<string, IStyleData> = {};
  const ids = looks.map((look, index) => {
    if (index === 0 && Object.keys(look).length === 0) return undefined;
    const id = `look-${index}`;
    data[id] = engineStyle(look, palette);
    return id;
  });
  return { data, ids };
}
