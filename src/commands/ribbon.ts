import type { Result } from "../core/base/problem";
import { associateAction, hasOffice, showPane } from "../excel/ribbon";
import { requestPane, type ViewId } from "./pane-requests";

type RibbonAction = {
  /** Done at once, before the pane is shown. */
  readonly run?: () => Promise<Result<unknown>>;
  /** The view in which the user goes on, or sees what was done. */
  readonly view: ViewId;
};

/** Fetched when a button asks for it: the pane itself begins without. */
const flags = () => import(/* webpackChunkName: "view-flag" */ "./flag");

/** The FunctionName of every ExecuteFunction button of manifest.xml, and what it does. A problem is shown in the pane. */
export const RIBBON_ACTIONS: Readonly<Record<string, RibbonAction>> = {
  openInsert: { view: "insert" },
  openWatch: { view: "watch" },
  flagOverdue: { run: async () => (await flags()).flag(), view: "watch" },
  clearFlags: { run: async () => (await flags()).unflag(), view: "watch" },
  openIndicators: { view: "indicators" },
  openSummary: { view: "summary" },
  openFormulas: { view: "formulas" },
};

/** Ties the ribbon's buttons to their commands. Outside Office there is no ribbon and nothing happens. */
export function associateRibbon(): void {
  if (!hasOffice()) return;
  for (const [name, { run, view }] of Object.entries(RIBBON_ACTIONS)) {
    associateAction(name, async () => {
      const result = await run?.();
      requestPane({ kind: "view", view });
      if (result?.ok === false) requestPane({ kind: "problem", problem: result.problem });
      // A host that can't bring the pane to the front still shows the view when the user opens it.
      await showPane().catch(() => undefined);
    });
  }
}
