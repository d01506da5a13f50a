import type { Host } from "./port";

let current: Host | undefined;

/** Says with which spreadsheet commands work from now on. Called by what starts the add-in, and by tests. */
export function setHost(host: Host): void {
  current = host;
}

/** The spreadsheet that commands work with. */
export function host(): Host {
  if (current === undefined) throw new Error("no host was set");
  return current;
}
