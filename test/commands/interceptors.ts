import { refused, type Interceptor } from "../../workbench/host/host";
import { HostError } from "../../workbench/wire/host-error";
import type { Action } from "../../workbench/wire/protocol";
import { host } from "../workbench/open-book";

const LOST = new HostError("GeneralException", "the connection was lost");

/** Counts the syncs of an action. */
export async function syncsOf(action: () => Promise<unknown>): Promise<number> {
  let count = 0;
  host.interceptor = (_request, proceed) => {
    count += 1;
    return proceed();
  };
  await action();
  host.interceptor = undefined;
  return count;
}

/** Fails the n-th sync from now on: before the workbook hears of it, or when its answer is on the way. */
export function failing(n: number, when: "before" | "after"): Interceptor {
  let count = 0;
  return async (_request, proceed) => {
    count += 1;
    if (count !== n) return proceed();
    if (when === "after") await proceed();
    return refused(LOST);
  };
}

/** Breaks the n-th sync off after some of its actions: the workbook has done these, and no others. */
export function breakingOff(n: number, after: (actions: readonly Action[]) => number): Interceptor {
  let count = 0;
  return async (request, proceed) => {
    count += 1;
    if (count !== n) return proceed();
    const actions = request.body.Actions as Action[];
    actions.length = after(actions);
    await proceed();
    return refused(LOST);
  };
}
