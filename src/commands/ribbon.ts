import type { Result } from "../core/problem/problem";
import { associateAction, hasOffice, showPane } from "../excel/ribbon";
import { requestPane, type ViewId } from "./pane-requests";

type RibbonAction = () => Promise<Result<unknown> | undefined>;

const open = (view: ViewId): RibbonAction => {
  return () => {
    requestPane({ kind: "view", view });
    return Promise.resolve(undefined);
  };
};

/** The FunctionName of every ExecuteFunction button of manifest.xml, and what it does. A problem is shown in the pane. */
export const RIBBON_ACTIONS: Readonly<Record<string, RibbonAction>> = {
  openInsert: open("insert"),
  openFormulas: open("formulas"),
};

/** Ties the ribbon's buttons to their commands. Outside Office there is no ribbon and nothing happens. */
export function associateRibbon(): void {
  if (!hasOffice()) return;
  for (const [name, action] of Object.entries(RIBBON_ACTIONS)) {
    associateAction(name, async () => {
      const result = await action();
      if (result?.ok === true) return;
      if (result?.ok === false) requestPane({ kind: "problem", problem: result.problem });
      // A host that can't bring the pane to the front still shows the view when the user opens it.
      await showPane().catch(() => undefined);
    });
  }
}
