import { useSyncExternalStore } from "react";
import type { ViewPart } from "../../commands/pane-requests";

let wanted: ViewPart | undefined;
const readers = new Set<() => void>();

/** Asks a view to open one of its parts, now or when the part is first drawn. */
export function wantPart(part: ViewPart | undefined): void {
  wanted = part;
  for (const told of readers) told();
}

const follow = (told: () => void): (() => void) => {
  readers.add(told);
  return () => readers.delete(told);
};

/** Whether this part is asked for; whoever has opened it says `wantPart(undefined)`. */
export const useIsWanted = (part: ViewPart | undefined): boolean =>
  useSyncExternalStore(follow, () => part !== undefined && wanted === part);
