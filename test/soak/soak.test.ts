import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import type { Kind } from "./cycle";
import { Soak } from "./soak";
import { openList } from "./workbook";

const KINDS: readonly Kind[] = [
  { undo: true, insert: true },
  { undo: false, insert: false },
];
/** Caches still fill a little after the first block, and views are opened for the first time. */
const GROWTH = 1.15;

/** The short form of `npm run test:soak`. */
inBrowser("using the pane for a while", WIDE, (workbench) => {
  test(
    "what is marked, summed up, inserted and taken away again leaves nothing behind, and memory stays as it was",
    async () => {
      const opened = await openList(workbench);
      const soak = await Soak.of(opened, KINDS, 1);
      const first = await soak.block();
      const second = await soak.block();
      expect(soak.differences).toEqual([]);
      expect(second.counts).toEqual(first.counts);
      expect(second.counts).toMatchObject({ sheets: 2, settings: 0, dialogs: 0 });
      expect(second.costs.heapMb).toBeLessThan(GROWTH * first.costs.heapMb);
      // Each drawing once left an open message channel behind, with its listener: a quarter more after a block.
      expect(second.costs.listeners).toBeLessThan(GROWTH * first.costs.listeners);
      expect(opened.errors).toEqual([]);
      await opened.page.close();
    },
    8 * STEP_TIMEOUT,
  );
});
