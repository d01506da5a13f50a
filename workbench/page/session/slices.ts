/** As long as a slice of work may be: a person hardly feels so short a wait, and the grid is drawn after each. */
const SLICE_MS = 100;

/**
 * Long work in slices: asked between two pieces of it, gives a promise to wait for where the slice is used up. In Excel
 * the workbook is in another process than the pane; here both have one thread, which must draw progress and hear 取消.
 */
export function slices(now: () => number = () => performance.now()): () => Promise<void> | undefined {
  let begun = now();
  return () => {
    if (now() - begun < SLICE_MS) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        begun = now();
        resolve();
      }, 0),
    );
  };
}
