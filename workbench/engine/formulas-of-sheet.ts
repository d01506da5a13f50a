import {
  isFormulaId,
  isFormulaString,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaData, type IFormulaDataItem } from "@univerjs/engine-formula";
import { UpdateFormulaController } from "@univerjs/sheets-formula";

/**
 * Univer (0.25.1) gathers the formulas of the whole workbook: after each change of cells, to bring those of the changed
 * sheet up to date; when a sheet comes or goes, to have a place for its own; before a sheet or a name is renamed or
 * deleted, to find those that name it. Here it gathers only what it looks at.
 *
 * Where a later version has no such methods, nothing is changed.
 */
type Wanted =
  | { readonly kind: "sheet"; readonly unitId: string; readonly sheetId: string }
  | { readonly kind: "none" }
  | { readonly kind: "naming"; readonly words: readonly string[] };
type Inside = {
  readonly _univerInstanceService: IUniverInstanceService;
  updateFormulaData?: (this: Inside, unitId: string, sheetId: string, cells: Cells) => Rows;
  getFormulaData?: (this: Inside) => IFormulaData;
  getSheetFormulaData: (unitId: string, sheetId: string) => Rows;
};
type Cells = Record<number, Record<number, Nullable<ICellData>>>;
/** Formulas of a sheet by row and column. */
export type Rows = Record<number, Record<number, IFormulaDataItem | null>>;

const inside = FormulaDataModel.prototype as unknown as Inside;
const { updateFormulaData: update, getFormulaData: gather } = inside;
let wanted: Wanted | undefined;

function gathering<T>(what: Wanted, work: () => T): T {
  const before = wanted;
  wanted = what;
  try {
    return work();
  } finally {
    wanted = before;
  }
}

/** What the work gathers are the formulas with any of the words in them, at least. */
export const gatheringNaming = <T>(words: readonly string[], work: () => T): T =>
  gathering({ kind: "naming", words }, work);

if (update && gather) {
  inside.updateFormulaData = function (unitId, sheetId, cells) {
    return (
      formulasChanged(this, unitId, sheetId, cells) ??
      gathering({ kind: "sheet", unitId, sheetId }, () => update.call(this, unitId, sheetId, cells))
    );
  };
  inside.getFormulaData = function () {
    switch (wanted?.kind) {
      case undefined:
        return gather.call(this);
      case "none":
        return {};
      case "sheet":
        return {
          [wanted.unitId]: { [wanted.sheetId]: this.getSheetFormulaData(wanted.unitId, wanted.sheetId) },
        };
      case "naming":
        return formulasNaming(this, wanted.words);
    }
  };
}

/**
 * What becomes of formulas where cells are written, without a look at the rest of the sheet: only where cells share
 * formulas does it matter to others. Undefined there.
 */
function formulasChanged(
  { _univerInstanceService: all }: Inside,
  unitId: string,
  sheetId: string,
  cells: Cells,
): Rows | undefined {
  const sheet = all.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
  if (!sheet) return undefined;
  const before = sheet.getCellMatrix();
  const changed: Rows = {};
  const shared: unknown[] = [];
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    const had = before.getValue(row, column);
    if (isFormulaId(cell?.si) || isFormulaId(had?.si)) shared.push(cell);
    if (isFormulaString(cell?.f)) (changed[row] ??= {})[column] = { f: String(cell?.f) };
    else if (isFormulaString(had?.f)) (changed[row] ??= {})[column] = null;
    return shared.length === 0;
  });
  return shared.length > 0 ? undefined : changed;
}

/** A sheet that comes brings its formulas along; one that is gone has none among those that are there. */
type Handlers = Record<"_handleInsertSheetMutation" | "_handleWorkbookDisposed", Handler | undefined>;
type Handler = (this: unknown, ...rest: unknown[]) => void;
const handlers = UpdateFormulaController.prototype as unknown as Handlers;
for (const name of ["_handleInsertSheetMutation", "_handleWorkbookDisposed"] as const) {
  const handle = handlers[name];
  if (handle)
    handlers[name] = function (...rest) {
      gathering({ kind: "none" }, () => {
        handle.apply(this, rest);
      });
    };
}

function formulasNaming(self: Inside, words: readonly string[]): IFormulaData {
  const result: IFormulaData = {};
  for (const workbook of self._univerInstanceService.getAllUnitsForType<Workbook>(
    UniverInstanceType.UNIVER_SHEET,
  )) {
    const unitId = workbook.getUnitId();
    const sheets = workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const rows = namingIn(sheet.getCellMatrix(), words);
      return [id, rows ?? rowsWithAnyOf(self.getSheetFormulaData(unitId, id), words)];
    });
    result[unitId] = Object.fromEntries(sheets) as IFormulaData[string];
  }
  return result;
}

/** Undefined where cells share formulas: they have to be told apart first. */
function namingIn(cells: ObjectMatrix<Nullable<ICellData>>, words: readonly string[]): Rows | undefined {
  const rows: Rows = {};
  const shared: string[] = [];
  cells.forValue((row, column, cell) => {
    if (cell?.si) shared.push(cell.si);
    const formula = cell?.f;
    if (formula && words.some((word) => formula.includes(word))) (rows[row] ??= {})[column] = { f: formula };
    return shared.length === 0;
  });
  return shared.length > 0 ? undefined : rows;
}

function rowsWithAnyOf(rows: Rows, words: readonly string[]): Rows {
  const kept: Rows = {};
  for (const [row, cells] of Object.entries(rows))
    for (const [column, item] of Object.entries(cells))
      if (item && words.some((word) => item.f.includes(word)))
        (kept[Number(row)] ??= {})[Number(column)] = item;
  return kept;
}
