import { useSyncExternalStore } from "react";

/** The unit whose rows 首页, 督办, 指标 and 报送 show; empty for all. As long as the pane is open. */
let shown = "";
const readers = new Set<() => void>();

export function showUnit(unit: string): void {
  shown = unit;
  for (const told of readers) told();
}

const follow = (told: () => void): (() => void) => {
  readers.add(told);
  return () => readers.delete(told);
};

/** @param units those there are; a unit that is gone with its list stands for all */
export function useShownUnit(units: readonly string[]): string | undefined {
  const unit = useSyncExternalStore(follow, () => shown);
  return units.includes(unit) ? unit : undefined;
}
