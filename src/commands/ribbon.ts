import type { Result } from "../core/base/problem";
import { host } from "../host/current";
import { COMMANDS } from "./index";
import type { Command } from "./command";
import { whenLoaded } from "./host";
import { requestPane, type ViewId } from "./pane-requests";
import { followButtonStates } from "./ribbon-states";

type RibbonAction = {
  /** Run at once, before the pane is shown. */
  readonly run?: () => Promise<Result<unknown>>;
  /** The view in which the user goes on, or sees what was done. */
  readonly view: ViewId;
};

/**
 * The commands that have a button, by the FunctionName of manifest.xml; a button can't ask for arguments, so each
 * command runs with its defaults. A problem is shown in the pane.
 */
export const RIBBON_ACTIONS: Readonly<Record<string, RibbonAction>> = Object.fromEntries(
  Object.values<Command>(COMMANDS).flatMap(({ ribbon, run, view }) =>
    ribbon === undefined ? [] : [[ribbon, { view, ...(run === undefined ? {} : { run: () => run() }) }]],
  ),
);

/**
 * Ties the ribbon's buttons to their commands, those that apply, as soon as there is a ribbon to tie them to. Elsewhere
 * nothing happens.
 */
export async function associateRibbon(): Promise<void> {
  if (!(await whenLoaded()) || !host().can("buttons")) return;
  for (const [name, { run, view }] of Object.entries(RIBBON_ACTIONS)) {
    host().onButton(name, async () => {
      const result = await run?.();
      requestPane({ kind: "view", view });
      if (result?.ok === false) requestPane({ kind: "problem", problem: result.problem });
      // A host that can't bring the pane to the front still shows the view when the user opens it.
      await host()
        .showPane()
        .catch(() => undefined);
    });
  }
  followButtonStates();
}
