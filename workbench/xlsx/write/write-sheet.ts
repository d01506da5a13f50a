import type {
  Cell,
  HeaderFooter,
  MergeRange,
  NamedRange,
  PageSetup,
  PaperSize,
  RowDef,
  WriteSheet,
} from "hucre";
import { absoluteAddress, quoteSheet } from "../../../src/core/base/address";
import type { HeaderFooterText, PageState } from "../../book/extras";
import { fileFormula } from "../model/formula-spelling";
import { positionOf, rangeOf } from "../model/position";
import type { ModelCell, SheetModel } from "../model/workbook-model";
import { inchesOfPoints, widthOfPixels } from "../model/units";

/** A sheet for the library's writer; `digit` is the width of the default font's digit in pixels. */
export function writeSheetOf(sheet: SheetModel, digit: number): WriteSheet {
  const { page } = sheet;
  return {
    name: sheet.name,
    ...(sheet.state === "hidden" && { hidden: true }),
    ...(sheet.state === "veryHidden" && { veryHidden: true }),
    columns: columnsOf(sheet, digit),
    cells: cellsOf(sheet),
    // The library writes as many rows as it is given, whatever is said of rows below.
    rows: Array.from({ length: lastRowOf(sheet) + 1 }, () => []),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map(mergeOf),
    conditionalRules: sheet.rules.map(({ item }, index) => ({ ...item, priority: index + 1 })),
    dataValidations: sheet.validations.map(({ item }) => item),
    ...(sheet.filter && { autoFilter: sheet.filter }),
    ...((sheet.frozen.rows > 0 || sheet.frozen.columns > 0) && { freezePane: sheet.frozen }),
    view: {
      ...(sheet.tabColor !== "" && { tabColor: { rgb: sheet.tabColor } }),
      ...(!sheet.showGridLines && { showGridLines: false }),
    },
    tables: sheet.tables.map(({ item }) => item),
    ...(sheet.charts.length > 0 && { charts: sheet.charts.map(({ item }) => item) }),
    pageSetup: pageSetupOf(page),
    ...headerFooterOf(page),
    // The library counts the last row before a break, the sheet the first one after it.
    rowBreaks: page.rowBreaks.filter((row) => row > 0).map((row) => row - 1),
    ...(sheet.protected && { protection: { sheet: true, objects: true, scenarios: true } }),
  };
}

function cellsOf(sheet: SheetModel): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) cells.set(`${row},${column}`, cellOf(cell));
  for (const [address, text] of sheet.notes) {
    const { row, column } = positionOf(address);
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), comment: { text } });
  }
  return cells;
}

function cellOf(cell: ModelCell): Partial<Cell> {
  const style = cell.style && { style: cell.style };
  if (cell.formula === undefined) return { value: cell.value, ...style };
  return { formula: fileFormula(cell.formula), formulaResult: cell.value, ...style };
}

function lastRowOf(sheet: SheetModel): number {
  let last = -1;
  for (const row of sheet.cells.keys()) last = Math.max(last, row);
  for (const row of sheet.rows.keys()) last = Math.max(last, row);
  return last;
}

/** Every row down to the last one in use gets its height: LibreOffice prints rows without one cut. */
function rowsOf(sheet: SheetModel): Map<number, RowDef> {
  const last = lastRowOf(sheet);
  const rows = new Map<number, RowDef>();
  for (let row = 0; row <= last; row++) {
    const own = sheet.rows.get(row);
    rows.set(row, {
      height: own?.height ?? sheet.defaultRowHeight,
      ...(own?.hidden === true && { hidden: true }),
    });
  }
  return rows;
}

function columnsOf(sheet: SheetModel, digit: number): { width: number; hidden?: boolean }[] {
  let last = Math.max(-1, ...sheet.columns.keys());
  for (const line of sheet.cells.values()) for (const column of line.keys()) last = Math.max(last, column);
  return Array.from({ length: last + 1 }, (_, column) => ({
    width: widthOfPixels(sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth, digit),
    ...(sheet.columns.get(column)?.hidden === true && { hidden: true }),
  }));
}

function mergeOf(reference: string): MergeRange {
  const { startRow, startColumn, endRow, endColumn } = rangeOf(reference);
  return { startRow, startCol: startColumn, endRow, endCol: endColumn };
}

const PAPER: Readonly<Record<string, PaperSize>> = {
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Executive: "executive",
  Tabloid: "tabloid",
};

function pageSetupOf(page: PageState): PageSetup {
  const { zoom, margins } = page;
  const fit = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paper = PAPER[page.paperSize];
  return {
    ...(paper && { paperSize: paper }),
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(fit && {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    }),
    ...(!fit && zoom.scale !== undefined && zoom.scale !== 100 && { scale: zoom.scale }),
    margins: {
      top: inchesOfPoints(margins.top),
      bottom: inchesOfPoints(margins.bottom),
      left: inchesOfPoints(margins.left),
      right: inchesOfPoints(margins.right),
      header: inchesOfPoints(margins.header),
      footer: inchesOfPoints(margins.footer),
    },
    showGridLines: page.printGridlines,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
  };
}

function headerFooterOf(page: PageState): { headerFooter?: HeaderFooter } {
  const [oddHeader, oddFooter] = [sections(page.header), sections(page.footer)];
  if (oddHeader === "" && oddFooter === "") return {};
  return { headerFooter: { ...(oddHeader !== "" && { oddHeader }), ...(oddFooter !== "" && { oddFooter }) } };
}

const sections = ({ left, center, right }: HeaderFooterText): string =>
  (left === "" ? "" : `&L${left}`) +
  (center === "" ? "" : `&C${center}`) +
  (right === "" ? "" : `&R${right}`);

/** Print area and titles are names in the file; written here because the library does not quote sheet names. */
export function printNamesOf(sheet: SheetModel): NamedRange[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const on = (address: string) => `${quoteSheet(sheet.name)}!${address}`;
  const titles = [
    ...(titleColumns ? [on(absoluteAddress({ ...titleColumns, row: 0, rows: 1_048_576 }))] : []),
    ...(titleRows ? [on(absoluteAddress({ ...titleRows, column: 0, columns: 16_384 }))] : []),
  ];
  const names: NamedRange[] = [];
  if (printArea)
    names.push({ name: "_xlnm.Print_Area", range: on(absoluteAddress(printArea)), scope: sheet.name });
  if (titles.length > 0)
    names.push({ name: "_xlnm.Print_Titles", range: titles.join(","), scope: sheet.name });
  return names;
}
