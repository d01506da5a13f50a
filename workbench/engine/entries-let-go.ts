import { LifecycleService, LifecycleStages, type IDisposable, type Injector } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Engine } from "./engine";
import { servicesWith } from "./unexported";

/**
 * Univer 0.25.1 follows the cells of each entry rule, so that it moves with them; of a rule that is taken away it keeps
 * what ends this, with the rule, for good. Here it is called and forgotten. Univer calls it again or before: it does
 * nothing a second time.
 */
export async function letFormerEntriesGo({ univer }: Engine): Promise<void> {
  const injector = univer.__getInjector();
  // The services used here are registered by plugins when the first workbook is opened.
  await injector.get(LifecycleService).onStage(LifecycleStages.Ready);
  injector.get(SheetDataValidationModel).ruleChange$.subscribe((change) => {
    if (change.type !== "remove") return;
    for (const { _disposableMap: kept } of followersIn(injector)) {
      const id = `${change.unitId}_${change.subUnitId}_${change.rule.uid}`;
      const ends = kept.get(id);
      if (ends instanceof Set) for (const end of ends) end();
      else ends?.dispose();
      kept.delete(id);
    }
  });
}

/** Either of the two, of which Univer exports neither. By the ids of workbook, sheet and rule. */
type Follower = { readonly _disposableMap: Map<string, IDisposable | Set<() => void>> };

const followersIn = (injector: Injector) =>
  servicesWith(injector, "_dataValidationModel", "_disposableMap") as readonly Follower[];
