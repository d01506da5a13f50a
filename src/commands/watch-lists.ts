import { watchWorkbook } from "../excel/watch-workbook";

/** Many cells change at once when rows are pasted: one reading is enough for them. */
const PAUSE_MS = 400;

/**
 * Calls back a moment after cells or sheets have changed, once for many changes. The result ends it. Where Excel
 * refuses to tell, nothing is called; the view has a button for that.
 */
export function watchLists(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let stop: (() => void) | undefined;
  const told = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE_MS);
  };
  void watchWorkbook(told).then((watching) => {
    if (!watching.ok) return;
    if (ended) watching.value();
    else stop = watching.value;
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    stop?.();
  };
}
