import { host } from "../host/current";
import type { HostState } from "../host/port";

export type { HostState } from "../host/port";

/** Whether functions and buttons can be tied to the spreadsheet; it may not be ready yet. */
export const whenLoaded = (): Promise<boolean> => host().loaded();

/** Where the pane is: resolves when the spreadsheet around it is ready. */
export const whenReady = (): Promise<HostState> => host().ready();
