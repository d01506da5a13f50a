import {
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { IDependencyManagerService, IOtherFormulaManagerService } from "@univerjs/engine-formula";
import {
  IExclusiveRangeService,
  RangeProtectionCache,
  SheetRangeThemeModel,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import {
  DataValidationCacheService,
  DataValidationCustomFormulaService,
  DataValidationFormulaService,
  DataValidationListCacheService,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { SheetsTableController } from "@univerjs/sheets-table";
import type { Engine } from "./engine";
import { pastDataOf } from "./past-data";
import { UndoSteps } from "./undo-steps";
import { servicesWith } from "./unexported";

const SHEETS = UniverInstanceType.UNIVER_SHEET;

/** Stands for the workbook's id. */
const BOOK = Symbol("the workbook's id");
type Path = readonly [service: Parameters<Injector["get"]>[0], ...fields: (string | typeof BOOK)[]];

/** Where Univer 0.25.1 keeps something by the id of a sheet, and goes on keeping it when the sheet is deleted. */
const REGISTRIES: readonly Path[] = [
  [DataValidationModel, "_model", BOOK],
  [DataValidationCacheService, "_cacheMatrix", BOOK],
  [DataValidationListCacheService, "_cache", BOOK],
  [DataValidationFormulaService, "_formulaRuleMap", BOOK],
  [DataValidationCustomFormulaService, "_ruleFormulaMap", BOOK],
  [DataValidationCustomFormulaService, "_ruleFormulaMap2", BOOK],
  [SheetDataValidationModel, "_ruleMatrixMap", BOOK],
  [ConditionalFormattingRuleModel, "_model", BOOK],
  [ConditionalFormattingFormulaService, "_formulaMap", BOOK],
  [ConditionalFormattingViewModel, "_calculateUnitManagers", BOOK],
  [ConditionalFormattingViewModel, "_rTreeManager", "_tree", BOOK],
  [SheetsNoteModel, "_notesMap", BOOK],
  [SheetsTableController, "_tableRangeRTree", BOOK, "_tree", BOOK],
  [IExclusiveRangeService, "_exclusiveRanges", BOOK],
  [SheetRangeThemeModel, "_rTreeCollection", BOOK, "_tree", BOOK],
  [SheetRangeThemeModel, "_zebraCrossingCacheMap", BOOK],
  [SheetRangeThemeModel, "_rowVisibleFuncSet", BOOK],
  [RangeProtectionCache, "_cellRuleCache", BOOK],
  [RangeProtectionCache, "_cellInfoCache", BOOK],
  [RangeProtectionCache, "_rowInfoCache", BOOK],
  [RangeProtectionCache, "_colInfoCache", BOOK],
  [SheetsSelectionsService, "_workbookSelections", BOOK, "_worksheetSelections"],
  [SheetsSelectionsService, "_workbookSelections", BOOK, "_worksheetLastSelectionPrimaryCell"],
  [IOtherFormulaManagerService, "_otherFormulaData", BOOK],
  [IDependencyManagerService, "_dependencyRTreeCache", "_tree", BOOK],
  [IDependencyManagerService, "_dependencyRTreeCache", "_oneCellCache", BOOK],
  [IDependencyManagerService, "_dependencyRTreeCache", "_kdTree", BOOK],
];

/**
 * What the engine's services keep of a sheet is let go when the sheet is no longer there and neither 撤消 nor 恢复 can
 * bring it back. Looked at after each step, when all who heard of the deletion have asked for what was there.
 * @param more of a workbook, what others keep by the ids of its sheets.
 */
export function letRegistriesOfDeletedSheetsGo(
  { univer }: Engine,
  more: (injector: Injector, unitId: string) => readonly Registry[] = () => [],
): void {
  const injector = univer.__getInjector();
  const undo = injector.get(IUndoRedoService);
  let isPlanned = false;
  const look = () => {
    isPlanned = false;
    for (const book of injector.get(IUniverInstanceService).getAllUnitsForType<Workbook>(SHEETS))
      letGo(injector, book, more(injector, book.getUnitId()), () =>
        undo instanceof UndoSteps ? undo.sheetsToBringBack(book.getUnitId()) : undefined,
      );
  };
  undo.undoRedoStatus$.subscribe(() => {
    if (isPlanned) return;
    isPlanned = true;
    queueMicrotask(look);
  });
}

function letGo(
  injector: Injector,
  book: Workbook,
  more: readonly Registry[],
  sheetsToBringBack: () => ReadonlySet<string> | undefined,
): void {
  const sheets = new Set(book.getWorksheets().keys());
  const unitId = book.getUnitId();
  const registries = [
    ...REGISTRIES.map((path) => registryAt(injector, path, unitId)),
    ...pastDataOf(unitId),
    ...more,
  ];
  const gone = new Set(registries.flatMap(keysOf).filter((sheetId) => !sheets.has(sheetId)));
  if (gone.size === 0) return;
  const kept = sheetsToBringBack();
  if (!kept) return;
  for (const sheetId of gone) {
    if (kept.has(sheetId)) continue;
    for (const registry of registries) forget(registry, sheetId);
    for (const tables of tablesIn(injector)) tables._tableFilteredOutRows.delete(`${unitId}|${sheetId}`);
  }
}

/** The rows that filters of tables hide. */
const tablesIn = (injector: Injector) =>
  servicesWith(injector, "_tableFilteredOutRows") as readonly {
    readonly _tableFilteredOutRows: Map<string, unknown>;
  }[];

/** By the ids of sheets; undefined where nothing is kept of the workbook. */
export type Registry = Map<string, unknown> | Record<string, unknown> | undefined;

function registryAt(injector: Injector, [service, ...path]: Path, unitId: string): Registry {
  let found: unknown = injector.get(service);
  for (const step of path) {
    const key = step === BOOK ? unitId : step;
    found = found instanceof Map ? found.get(key) : (found as Record<string, unknown> | undefined)?.[key];
  }
  return found as Registry;
}

const keysOf = (registry: Registry): readonly string[] =>
  registry instanceof Map ? [...registry.keys()] : Object.keys(registry ?? {});

function forget(registry: Registry, sheetId: string): void {
  if (registry instanceof Map) registry.delete(sheetId);
  else if (registry) Reflect.deleteProperty(registry, sheetId);
}
