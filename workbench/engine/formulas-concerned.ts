import {
  UniverInstanceType,
  type ICommandInfo,
  type IRange,
  type IUniverInstanceService,
  type IUnitRange,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService, type IFormulaData } from "@univerjs/engine-formula";
import { RemoveSheetCommand, SetDefinedNameCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import { gatheringNaming, rowsWithAnyOf, type Rows } from "./formulas-of-sheet";

/**
 * Univer's numbers (0.25.1) for the four changes after which it rewrites formulas: a sheet or a name is renamed or
 * deleted.
 */
const SHEET_RENAMED = 11;
const SHEET_DELETED = 12;
const NAME_SET = 13;
const NAME_DELETED = 14;

type Move = {
  readonly type: number;
  readonly unitId: string;
  readonly sheetId: string;
  readonly definedNameId?: string;
};
/** Sheet ids by workbook and name. */
type SheetIds = Readonly<
  Record<string, Readonly<Record<string, string> | null | undefined> | null | undefined>
>;
type Changes = { readonly undos: unknown[]; readonly redos: unknown[] };
type Inside = {
  readonly _definedNamesService: IDefinedNamesService;
  readonly _univerInstanceService: IUniverInstanceService;
  _getUpdateFormula: (command: ICommandInfo) => Changes;
  _getFormulaReferenceMoveInfo: (formulas: IFormulaData, sheetIds: SheetIds, move: Move) => unknown;
};

/**
 * For each sheet that is renamed or deleted, and each name that is defined, Univer takes every formula of the workbook
 * apart to find those that refer to it: with tens of thousands of formulas, seconds each time. A formula that refers to
 * a sheet or a name has it in its text; here only such formulas are taken apart.
 *
 * Where a later version has no such method, nothing is changed.
 */
const inside = UpdateFormulaController.prototype as unknown as Partial<Inside>;
const whole = inside._getFormulaReferenceMoveInfo;
if (whole)
  inside._getFormulaReferenceMoveInfo = function (this: Inside, formulas, sheetIds, move) {
    const words = wordsOf(this, sheetIds, move);
    return whole.call(this, words ? withAnyOf(formulas, words) : formulas, sheetIds, move);
  };

/** A name that is new stands in no formula that would have to be rewritten: none is looked for. */
const update = inside._getUpdateFormula;
if (update)
  inside._getUpdateFormula = function (this: Inside, command) {
    if (isNewName(this, command)) return { undos: [], redos: [] };
    const sheet = sheetNamedAnew(this, command);
    if (sheet === undefined) return update.call(this, command);
    return gatheringNaming(spellings(sheet), () => update.call(this, command));
  };

/** The name of the sheet that a command renames or deletes. */
function sheetNamedAnew({ _univerInstanceService: all }: Inside, { id, params }: ICommandInfo) {
  if (id !== SetWorksheetNameCommand.id && id !== RemoveSheetCommand.id) return undefined;
  const { unitId, subUnitId } = (params ?? {}) as { readonly unitId?: string; readonly subUnitId?: string };
  if (unitId === undefined || subUnitId === undefined) return undefined;
  const workbook = all.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return workbook?.getSheetBySheetId(subUnitId)?.getName();
}

function isNewName(self: Inside, { id, params }: ICommandInfo): boolean {
  if (id !== SetDefinedNameCommand.id || !params) return false;
  const name = params as { readonly unitId: string; readonly id: string };
  return !self._definedNamesService.getValueById(name.unitId, name.id);
}

/** The words one of which a formula must contain to be concerned; undefined where any formula may be. */
function wordsOf(self: Inside, sheetIds: SheetIds, move: Move): string[] | undefined {
  switch (move.type) {
    case SHEET_RENAMED:
    case SHEET_DELETED:
      return Object.entries(sheetIds[move.unitId] ?? {})
        .filter(([, id]) => id === move.sheetId)
        .flatMap(([name]) => spellings(name));
    case NAME_SET:
    case NAME_DELETED: {
      const old = self._definedNamesService.getValueById(move.unitId, move.definedNameId ?? "");
      return old ? [old.name] : [];
    }
    default:
      return undefined;
  }
}

/** How a formula can spell a sheet's name. */
const spellings = (name: string): string[] => [name, name.replaceAll("'", "''")];

/** The cells of a workbook whose formulas have a sheet's name in them, neighbours below each other as one range. */
export function cellsThatName(model: FormulaDataModel, unitId: string, sheetName: string): IUnitRange[] {
  const words = spellings(sheetName);
  const formulas = gatheringNaming(words, () => model.getFormulaData());
  return Object.entries(formulas[unitId] ?? {}).flatMap(([sheetId, rows]) =>
    runsIn((rows ?? {}) as Rows).map((range) => ({ unitId, sheetId, range })),
  );
}

function runsIn(rows: Rows): IRange[] {
  const runs: IRange[] = [];
  const last = new Map<string, IRange>();
  for (const [row, cells] of Object.entries(rows))
    for (const column of Object.keys(cells)) {
      const above = last.get(column);
      const [startRow, startColumn] = [Number(row), Number(column)];
      if (above?.endRow === startRow - 1) above.endRow = startRow;
      else {
        const run = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
        runs.push(run);
        last.set(column, run);
      }
    }
  return runs;
}

function withAnyOf(formulas: IFormulaData, words: readonly string[]): IFormulaData {
  const result: IFormulaData = {};
  for (const [unitId, sheets] of Object.entries(formulas)) {
    const kept: Record<string, Rows> = {};
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      kept[sheetId] = rowsWithAnyOf((rows ?? {}) as Rows, words);
    result[unitId] = kept;
  }
  return result;
}
