import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  toDisposable,
  type DependencyOverride,
  type IDisposable,
  type IUndoRedoItem,
} from "@univerjs/core";
import { InsertSheetMutation, type IInsertSheetMutationParams } from "@univerjs/sheets";

/**
 * Joins several commands into one undo step. Univer 0.25.1 has the same but undoes the first command first: an added
 * sheet is removed before its cells are cleared, and the undoing stops there. Here the last command is undone first.
 */
export class UndoSteps extends LocalUndoRedoService {
  private readonly open = new Map<string, IUndoRedoItem[]>();

  override pushUndoRedo(item: IUndoRedoItem): void {
    const step = this.open.get(item.unitID);
    if (step) step.push(item);
    else super.pushUndoRedo(item);
  }

  override __tempBatchingUndoRedo(unitID: string): IDisposable {
    if (this.open.has(unitID)) throw new Error("an undo step is already open");
    const items: IUndoRedoItem[] = [];
    this.open.set(unitID, items);
    return toDisposable(() => {
      this.open.delete(unitID);
      if (items.length === 0) return;
      this.pushUndoRedo({
        unitID,
        undoMutations: [...items].reverse().flatMap(({ undoMutations }) => undoMutations),
        redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
      });
    });
  }

  /** The ids of the sheets that 撤消 or 恢复 can bring back. */
  sheetsToBringBack(unitID: string): ReadonlySet<string> {
    const steps = [this._undoStacks, this._redoStacks, this.open].flatMap((kept) => kept.get(unitID) ?? []);
    const mutations = steps
      .flatMap(({ undoMutations, redoMutations }) => [undoMutations, redoMutations])
      .flat();
    const inserted = mutations.filter(({ id }) => id === InsertSheetMutation.id);
    return new Set(inserted.map(({ params }) => (params as IInsertSheetMutationParams).sheet.id));
  }
}

/** For the engine's constructor. */
export const undoSteps: DependencyOverride[number] = [
  IUndoRedoService,
  {
    useFactory: (instances: IUniverInstanceService, commands: ICommandService, contexts: IContextService) =>
      new UndoSteps(instances, commands, contexts),
    deps: [IUniverInstanceService, ICommandService, IContextService],
  },
];
