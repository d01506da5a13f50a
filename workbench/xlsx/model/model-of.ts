import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { AutoFilter } from "hucre";
import { cellAddress } from "../../../src/core/base/address";
import { addressOf } from "./address-of";
import { defaultSheetExtras, type SheetExtras, type WorkbookExtras } from "../../book/extras";
import { pointsOfPixels } from "./units";
import { cellsOf } from "./cells-of";
import { chartsOf } from "./charts-of";
import { resourcesOf, WHOLE_WORKBOOK, type FilterResource, type Resources } from "./resources";
import { ruleOf, validationOf } from "./rules-of";
import { hexOf } from "./style-of";
import { tableOf } from "./table-of";
import type { Kept, ModelColumn, ModelName, ModelRow, SheetModel, WorkbookModel } from "./workbook-model";

/** The engine's default sheet, which a sheet's data need not repeat. */
const DEFAULT_ROW_PIXELS = 24;
const DEFAULT_COLUMN_PIXELS = 88;
const DEFAULT_FONT = { name: "等线", size: 11 };

export function modelOf(data: IWorkbookData, extras: WorkbookExtras): WorkbookModel {
  const resources = resourcesOf(data);
  const sheets = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    return sheet ? [sheetOf(id, sheet, data, resources, extras.sheets.get(id) ?? defaultSheetExtras())] : [];
  });
  return {
    sheets,
    // The engine keeps the names of a deleted sheet; Excel does not.
    names: Object.values(resources.names)
      .map(nameOf)
      .filter(({ sheetId }) => sheetId === undefined || data.sheetOrder.includes(sheetId)),
    defaultFont: defaultFontOf(data),
    structureProtected: extras.structureProtected,
    settings: Object.fromEntries(extras.settings),
  };
}

function defaultFontOf(data: IWorkbookData): WorkbookModel["defaultFont"] {
  const first = data.sheetOrder
    .map((id) => data.sheets[id]?.defaultStyle)
    .find((style) => typeof style === "object");
  return { name: first?.ff ?? DEFAULT_FONT.name, size: first?.fs ?? DEFAULT_FONT.size };
}

function sheetOf(
  id: string,
  sheet: Partial<IWorksheetData>,
  data: IWorkbookData,
  resources: Resources,
  extras: SheetExtras,
): SheetModel {
  const cells = cellsOf(sheet, data);
  const filter = resources.filter[id];
  const outline = new Set(filter?.cachedFilteredOut ?? []);
  const kept = <T, R>(
    items: readonly T[] | undefined,
    idOf: (item: T) => string,
    read: (item: T) => R | undefined,
  ) =>
    (items ?? []).flatMap((item): Kept<R>[] => {
      const result = read(item);
      return result === undefined ? [] : [{ id: idOf(item), item: result }];
    });
  const sizes = {
    rows: rowsOf(sheet, outline),
    columns: columnsOf(sheet),
    defaultRowHeight: pointsOfPixels(sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS),
    defaultColumnWidth: sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS,
  };
  const autoFilter = filter && filterOf(filter);
  return {
    id,
    name: sheet.name ?? id,
    state: extras.veryHidden ? "veryHidden" : sheet.hidden === BooleanNumber.TRUE ? "hidden" : "visible",
    cells,
    ...sizes,
    merges: (sheet.mergeData ?? []).map(addressOf),
    frozen: { rows: Math.max(0, sheet.freeze?.ySplit ?? 0), columns: Math.max(0, sheet.freeze?.xSplit ?? 0) },
    tabColor: hexOf(sheet.tabColor) ?? "",
    showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
    rules: kept(resources.rules[id], (rule) => rule.cfId, ruleOf),
    validations: kept(resources.validations[id], (rule) => rule.uid, validationOf),
    ...(autoFilter && { filter: autoFilter }),
    tables: kept(
      resources.tables[id]?.tables,
      (table) => table.id,
      (table) => tableOf(table, cells, extras),
    ),
    notes: notesOf(resources.notes[id]),
    charts: chartsOf(extras.charts, sizes, data),
    page: extras.page,
    protected: extras.protected,
  };
}

function rowsOf(sheet: Partial<IWorksheetData>, filteredOut: ReadonlySet<number>): Map<number, ModelRow> {
  const rows = new Map<number, ModelRow>();
  for (const [index, row] of Object.entries((sheet.rowData ?? {}) as Record<string, Partial<IRowData>>)) {
    // An automatic height counts unless the row was given one by hand.
    const auto = row.ia !== BooleanNumber.FALSE && row.ah !== undefined;
    const pixels = auto ? row.ah : row.h;
    const item: ModelRow = {
      ...(pixels !== undefined && { height: pointsOfPixels(pixels), ...(auto && { auto }) }),
      ...(row.hd === BooleanNumber.TRUE && { hidden: true }),
    };
    if (Object.keys(item).length > 0) rows.set(Number(index), item);
  }
  for (const index of filteredOut) rows.set(index, { ...rows.get(index), hidden: true });
  return rows;
}

function columnsOf(sheet: Partial<IWorksheetData>): Map<number, ModelColumn> {
  const columns = new Map<number, ModelColumn>();
  for (const [index, column] of Object.entries(
    (sheet.columnData ?? {}) as Record<string, Partial<IColumnData>>,
  )) {
    const item: ModelColumn = {
      ...(column.w !== undefined && { width: column.w }),
      ...(column.hd === BooleanNumber.TRUE && { hidden: true }),
    };
    if (Object.keys(item).length > 0) columns.set(Number(index), item);
  }
  return columns;
}

function filterOf(filter: FilterResource): AutoFilter {
  const columns = (filter.filterColumns ?? []).flatMap((column) =>
    column.filters?.filters
      ? [{ colIndex: column.colId - filter.ref.startColumn, filters: [...column.filters.filters] }]
      : [],
  );
  return { range: addressOf(filter.ref), ...(columns.length > 0 && { columns }) };
}

function nameOf(item: Resources["names"][string]): ModelName {
  const global = item.localSheetId === undefined || item.localSheetId === WHOLE_WORKBOOK;
  return {
    id: item.id,
    name: item.name,
    reference: item.formulaOrRefString.replace(/^=/, ""),
    ...(!global && { sheetId: item.localSheetId ?? "" }),
    comment: item.comment ?? "",
  };
}

function notesOf(notes: Resources["notes"][string] | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const [row, line] of Object.entries(notes ?? {}))
    for (const [column, note] of Object.entries(line))
      found.set(cellAddress(Number(row), Number(column)), note.note);
  return found;
}
