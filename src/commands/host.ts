import { host } from "../host/current";
import type { HostState } from "../host/port";

export type { HostState } from "../host/port";

/** Where the pane is: resolves when the spreadsheet around it is ready. */
export const whenReady = (): Promise<HostState> => host().ready();
