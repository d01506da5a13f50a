import {
  UniverInstanceType,
  type ICommandInfo,
  type IRange,
  type IUniverInstanceService,
  type IUnitRange,
  type Workbook,
} from "@univerjs/core";
import type { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import {
  RemoveDefinedNameCommand,
  RemoveSheetCommand,
  SetDefinedNameCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import { gatheringNaming, type Rows } from "./formulas-of-sheet";

type Changes = { readonly undos: unknown[]; readonly redos: unknown[] };
type Inside = {
  readonly _definedNamesService: IDefinedNamesService;
  readonly _univerInstanceService: IUniverInstanceService;
  _getUpdateFormula: (command: ICommandInfo) => Changes;
};
/** What the four commands are about; Univer takes the workbook and the sheet that are shown where none is given. */
type Params = { readonly unitId?: string; readonly subUnitId?: string; readonly id?: string };

/**
 * For each sheet that is renamed or deleted, and each name that is defined, Univer (0.25.1) takes every formula of the
 * workbook apart to find those that refer to it: with tens of thousands of formulas, seconds each time. A formula that
 * refers to a sheet or a name has it in its text; here only such formulas are gathered and taken apart.
 *
 * Where a later version has no such method, nothing is changed.
 */
const inside = UpdateFormulaController.prototype as unknown as Partial<Inside>;
const update = inside._getUpdateFormula;
if (update)
  inside._getUpdateFormula = function (this: Inside, command) {
    const words = wordsOf(this, command);
    if (words === undefined) return update.call(this, command);
    // A name that is new stands in no formula that would have to be rewritten.
    if (words.length === 0) return { undos: [], redos: [] };
    return gatheringNaming(words, () => update.call(this, command));
  };

/** The words one of which a formula must contain to be concerned; undefined where any formula may be. */
function wordsOf(self: Inside, { id, params }: ICommandInfo): string[] | undefined {
  const of = (params ?? {}) as Params;
  switch (id) {
    case SetWorksheetNameCommand.id:
    case RemoveSheetCommand.id: {
      const sheet = sheetOf(self, of);
      return sheet ? spellings(sheet.getName()) : undefined;
    }
    case SetDefinedNameCommand.id:
    case RemoveDefinedNameCommand.id: {
      const old = self._definedNamesService.getValueById(of.unitId ?? "", of.id ?? "");
      return old ? [old.name] : [];
    }
    default:
      return undefined;
  }
}

function sheetOf({ _univerInstanceService: all }: Inside, { unitId, subUnitId }: Params) {
  const { UNIVER_SHEET } = UniverInstanceType;
  const workbook =
    unitId === undefined
      ? all.getCurrentUnitOfType<Workbook>(UNIVER_SHEET)
      : all.getUnit<Workbook>(unitId, UNIVER_SHEET);
  return subUnitId === undefined ? workbook?.getActiveSheet() : workbook?.getSheetBySheetId(subUnitId);
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
