import { watchWorkbook } from "../excel/watch-workbook";
import { DayClock } from "./day-clock";

/** Many cells change at once when rows are pasted: one reading is enough for them. */
const PAUSE_MS = 400;

/**
 * Calls back a moment after cells or sheets have changed, once for many changes, and after midnight, when what was due
 * is overdue. The result ends it. Where Excel refuses to tell of changes there is the midnight alone; the view has a
 * button for the rest.
 */
export function watchLists(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let stop: (() => void) | undefined;
  const told = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE_MS);
  };
  const clock = new DayClock();
  clock.onNewDay = told;
  clock.run(true);
  void watchWorkbook(told).then((watching) => {
    if (!watching.ok) return;
    if (ended) watching.value();
    else stop = watching.value;
  });
  return () => {
    ended = true;
    clock.run(false);
    clearTimeout(timer);
    stop?.();
  };
}
