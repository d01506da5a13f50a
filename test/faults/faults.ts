import { refused, type Interceptor } from "../../workbench/host/host";
import { HostError } from "../../workbench/wire/host-error";
import type { Action } from "../../workbench/wire/protocol";

/** What goes wrong between the add-in and the workbook; requests are counted from 1. */
export type Fault =
  /** The request does not get there, or its answer does not come back. */
  | { readonly kind: "lost"; readonly request: number; readonly when: "before" | "after" }
  /** From that request on nothing answers any more. */
  | { readonly kind: "gone"; readonly request: number; readonly when: "before" | "after" }
  /**
   * The workbook does so many actions of a request and no others; after that, so many requests more are cut in half, or
   * nothing answers any more (`Infinity`).
   */
  | { readonly kind: "cut"; readonly request: number; readonly after: number; readonly again?: number };

const LOST = new HostError("GeneralException", "the connection was lost");

export function interceptorOf(fault: Fault): Interceptor {
  let count = 0;
  return async (request, proceed) => {
    count += 1;
    if (count < fault.request) return proceed();
    const isFirst = count === fault.request;
    if (fault.kind === "cut") {
      if (!isFirst && count > fault.request + (fault.again ?? 0)) return proceed();
      if (!isFirst && fault.again === Number.POSITIVE_INFINITY) return refused(LOST);
      const actions = request.body.Actions as Action[];
      actions.length = isFirst ? Math.min(fault.after, actions.length) : Math.floor(actions.length / 2);
      await proceed();
      return refused(LOST);
    }
    if (!isFirst) return fault.kind === "lost" ? proceed() : refused(LOST);
    if (fault.when === "after") await proceed();
    return refused(LOST);
  };
}
