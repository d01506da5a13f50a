import type { NamedRange } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { parseArea, splitReference } from "../../../src/core/base/address";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import { Package } from "../package/package";
import { digitPixels } from "../model/units";
import { printNamesOf, writeSheetOf } from "./write-sheet";
import { mendChart, type CellsAt } from "./mend-chart";
import { mendSheet } from "./mend-sheet";
import { writeSettings } from "./settings-part";

type FreshOptions = {
  /** Texts in the cells themselves, for sheets that are to be moved into another package. */
  readonly inline?: boolean;
  /** Which sheets to write; all by default. */
  readonly sheets?: readonly SheetModel[];
};

/** A whole new package for a workbook, written by the library and mended where it says less than Excel needs. */
export async function writeFresh(model: WorkbookModel, options: FreshOptions = {}): Promise<Package> {
  const sheets = options.sheets ?? model.sheets;
  const firstVisible = sheets.findIndex((sheet) => sheet.state === "visible");
  const digit = digitPixels(model.defaultFont);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => writeSheetOf(sheet, digit)),
    namedRanges: namesOf(model, sheets),
    defaultFont: { ...model.defaultFont },
    activeSheet: Math.max(0, firstVisible),
    ...(model.structureProtected && { workbookProtection: { lockStructure: true } }),
    stringMode: options.inline === true ? "inline" : "shared",
  });
  const file = Package.open(bytes);
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    file.write(path, mendSheet(file.text(path), sheet, digit));
  });
  sheets
    .flatMap((sheet) => sheet.charts)
    .forEach(({ item }, index) => {
      const path = `xl/charts/chart${index + 1}.xml`;
      file.write(path, mendChart(file.text(path), item, cellsIn(model)));
    });
  writeSettings(file, model.settings);
  return file;
}

function namesOf(model: WorkbookModel, sheets: readonly SheetModel[]): NamedRange[] {
  const own = model.names.map((item): NamedRange => {
    const scope = sheets.find((sheet) => sheet.id === item.sheetId)?.name;
    return {
      name: item.name,
      range: item.reference,
      ...(scope !== undefined && { scope }),
      ...(item.comment !== "" && { comment: item.comment }),
    };
  });
  return [...own, ...sheets.flatMap(printNamesOf)];
}

/** References are to one row or column of a sheet. */
const cellsIn =
  (model: WorkbookModel): CellsAt =>
  (reference) => {
    const { sheet, address } = splitReference(reference);
    const area = parseArea(address);
    const cells = model.sheets.find(({ name }) => name === sheet)?.cells;
    if (!area || !cells || area.rows * area.columns > MOST_POINTS) return [];
    return Array.from({ length: area.rows * area.columns }, (_, index) =>
      cells.get(area.row + Math.floor(index / area.columns))?.get(area.column + (index % area.columns)),
    );
  };

const MOST_POINTS = 100_000;
